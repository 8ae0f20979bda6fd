// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student_service.h"

#include "core/base/change_notifier.h"
#include "core/base/gate.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/students/child_protection.h"
#include "core/students/student_repository.h"
#include "core/students/student_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Result<void> check(StudentRepository& students, const StudentRecord& record, QDate today)
{
    for (const Issue& issue : validate(record, today)) {
        if (issue.severity == Severity::Problem) {
            return Error{ErrorCode::Invalid, issue.field, issue.code, issue.parameters};
        }
    }
    const auto same = students.findByUpn(record.details.upn);
    if (!same) {
        return same.error();
    }
    if (*same && **same != record.id) {
        return Error{ErrorCode::Duplicate, u"upn"_s, {}, {record.details.upn}};
    }
    return {};
}

/// Runs the work in one transaction: all of it, or nothing.
template<class Work>
Result<void> inTransaction(Database& database, Work work)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (Result<void> done = work(); !done) {
        return done;
    }
    return transaction.commit();
}

} // namespace

StudentService::StudentService(Database& database, const Clock& clock, ChangeNotifier& notifier,
                               const Gate* gate)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
    , m_gate(gate)
{}

Result<StudentId> StudentService::add(const StudentRecord& record)
{
    StudentRepository students(m_database);
    StudentId id;
    auto done = inTransaction(m_database, [&]() -> Result<void> {
        if (auto checked = check(students, record, m_clock.today()); !checked) {
            return checked;
        }
        const auto added = students.add(record, m_clock.now());
        if (!added) {
            return added.error();
        }
        id = *added;
        return {};
    });
    if (!done) {
        return done.error();
    }
    Q_EMIT m_notifier.studentsChanged();
    return id;
}

Result<void> StudentService::update(const StudentRecord& record)
{
    StudentRepository students(m_database);
    auto done = inTransaction(m_database, [&]() -> Result<void> {
        if (auto checked = check(students, record, m_clock.today()); !checked) {
            return checked;
        }
        const auto isBlind = holdsBack();
        const auto stored = students.find(record.id);
        if (!isBlind || !stored) {
            return !isBlind ? isBlind.error() : stored.error();
        }
        return students.update(*isBlind ? withKept(record, *stored) : record, m_clock.now());
    });
    if (done) {
        Q_EMIT m_notifier.studentsChanged();
    }
    return done;
}

Result<bool> StudentService::holdsBack() const
{
    if (m_gate == nullptr) {
        return false;
    }
    const auto permission = m_gate->ask(Act::SeeChildProtection);
    return permission ? Result<bool>(!permission->isGiven()) : permission.error();
}

Result<ShownStudent> StudentService::shown(StudentId id) const
{
    const auto isBlind = holdsBack();
    auto record = find(id);
    if (!isBlind || !record) {
        return !isBlind ? isBlind.error() : record.error();
    }
    ShownStudent shown{std::move(*record), false};
    if (*isBlind) {
        shown.record = withoutChildProtection(std::move(shown.record));
        shown.keepsBack = true;
    }
    return shown;
}

Result<StudentRecord> StudentService::find(StudentId id) const
{
    return StudentRepository(m_database).find(id);
}

Result<StudentRecord> StudentService::findByUpnOrKey(const QString& text) const
{
    StudentRepository students(m_database);
    const QString wanted = text.trimmed();
    auto found = students.findByUpn(wanted);
    if (found && !*found) {
        found = students.findByUpn(wanted.toUpper());
    }
    if (found && !*found) {
        found = students.findByExternalKey(wanted);
    }
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{ErrorCode::NotFound, u"student"_s, {}, {wanted}};
    }
    return students.find(**found);
}

Result<std::vector<StudentRow>> StudentService::rows(QDate on) const
{
    const auto isBlind = holdsBack();
    auto rows = StudentRepository(m_database).rows(on);
    if (!isBlind) {
        return isBlind.error();
    }
    if (rows && *isBlind) {
        for (StudentRow& row : *rows) {
            std::erase_if(row.statuses, isChildProtection);
        }
    }
    return rows;
}

Result<int> StudentService::count() const
{
    return StudentRepository(m_database).count();
}

} // namespace freshstart
