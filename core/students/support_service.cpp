// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/support_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/students/support_repository.h"
#include "core/students/support_rules.h"

namespace freshstart {

namespace {

Result<void> refuseProblem(const std::vector<Issue>& issues)
{
    for (const Issue& issue : issues) {
        if (issue.severity == Severity::Problem) {
            return Error{ErrorCode::Invalid, issue.field, issue.code, issue.parameters};
        }
    }
    return {};
}

/// The same for each of the students, within the transaction of the caller.
template<class Value>
Result<void> writeFor(Database& database, std::span<const StudentId> students, const Value& one,
                      QDate today)
{
    if (auto fine = refuseProblem(validate(one, today)); !fine) {
        return fine;
    }
    SupportRepository supports(database);
    for (const StudentId student : students) {
        if (auto done = supports.save(student, one); !done) {
            return done;
        }
    }
    return {};
}

/// For several students it is always a new one: an id belongs to one of them.
template<class Value>
Value asNew(Value one)
{
    one.id = {};
    return one;
}

} // namespace

SupportService::SupportService(Database& database, const Clock& clock, ChangeNotifier& notifier)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
{}

template<class Work>
Result<void> SupportService::inTransaction(Work work)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (Result<void> done = work(); !done) {
        return done;
    }
    if (auto done = transaction.commit(); !done) {
        return done;
    }
    Q_EMIT m_notifier.studentsChanged();
    return {};
}

Result<StudentSupport> SupportService::of(StudentId student) const
{
    return SupportRepository(m_database).of(student);
}

Result<void> SupportService::save(StudentId student, const InternalExclusion& one)
{
    return inTransaction([&] { return writeFor(m_database, {&student, 1}, one, m_clock.today()); });
}

Result<void> SupportService::save(StudentId student, const AdditionalSupport& one)
{
    return inTransaction([&] { return writeFor(m_database, {&student, 1}, one, m_clock.today()); });
}

Result<void> SupportService::save(StudentId student, const AlternativePlacement& one)
{
    return inTransaction([&] { return writeFor(m_database, {&student, 1}, one, m_clock.today()); });
}

Result<void> SupportService::save(StudentId student, const SupportPlan& one)
{
    return inTransaction([&] { return writeFor(m_database, {&student, 1}, one, m_clock.today()); });
}

Result<void> SupportService::save(StudentId student, const EarlyHelpAssessment& one)
{
    return inTransaction([&] { return writeFor(m_database, {&student, 1}, one, m_clock.today()); });
}

Result<void> SupportService::addForAll(std::span<const StudentId> students,
                                       const InternalExclusion& one)
{
    return inTransaction(
        [&] { return writeFor(m_database, students, asNew(one), m_clock.today()); });
}

Result<void> SupportService::addForAll(std::span<const StudentId> students,
                                       const AdditionalSupport& one)
{
    return inTransaction(
        [&] { return writeFor(m_database, students, asNew(one), m_clock.today()); });
}

Result<void> SupportService::addForAll(std::span<const StudentId> students,
                                       const AlternativePlacement& one)
{
    return inTransaction(
        [&] { return writeFor(m_database, students, asNew(one), m_clock.today()); });
}

Result<void> SupportService::remove(StudentId student, InternalExclusionId id)
{
    return inTransaction([&] { return SupportRepository(m_database).remove(student, id); });
}

Result<void> SupportService::remove(StudentId student, SupportId id)
{
    return inTransaction([&] { return SupportRepository(m_database).remove(student, id); });
}

Result<void> SupportService::remove(StudentId student, PlacementId id)
{
    return inTransaction([&] { return SupportRepository(m_database).remove(student, id); });
}

Result<void> SupportService::remove(StudentId student, SupportPlanId id)
{
    return inTransaction([&] { return SupportRepository(m_database).remove(student, id); });
}

} // namespace freshstart
