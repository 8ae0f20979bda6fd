// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_service.h"

#include "core/base/clock.h"
#include "core/records/change_follower.h"
#include "core/records/history_repository.h"
#include "core/records/recorded_tables.h"
#include "core/storage/change_capture.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace freshstart {

HistoryService::HistoryService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{}

HistoryService::~HistoryService()
{
    if (m_started) {
        m_database.setAfterBegin({});
        m_database.setBeforeCommit({});
        m_database.setAfterCommit({});
    }
}

Result<void> HistoryService::start()
{
    if (m_database.isReadOnly()) {
        return {};
    }
    if (auto done = startCapture(m_database, recordedTables()); !done) {
        return done;
    }
    m_database.setAfterBegin([this] { return noteStray(); });
    m_database.setBeforeCommit([this] { return noteChanges(); });
    m_database.setAfterCommit([this] {
        if (m_follower != nullptr) {
            m_follower->committed();
        }
    });
    m_started = true;
    return {};
}

/// A meeting that has been removed says no more whose it was; its last row does.
Result<std::optional<StudentId>> HistoryService::ownerOf(const HistorySubject& subject,
                                                         const std::vector<RowChange>& changes)
{
    HistoryRepository repository(m_database);
    auto owner = repository.studentOf(subject);
    if (!owner || *owner) {
        return owner;
    }
    const auto rowOf = [&changes](QLatin1StringView table, qint64 row) {
        for (const RowChange& change : changes) {
            if (change.table == table && change.row == row) {
                return change.before.isEmpty() ? change.after : change.before;
            }
        }
        return QJsonObject();
    };
    const QJsonValue suspension =
        subject.kind == SubjectKind::WelcomeBack
            ? rowOf("welcome_back"_L1, subject.id).value(u"suspension_id"_s)
            : QJsonValue();
    if (!suspension.isDouble()) {
        return owner;
    }
    const QJsonValue student =
        rowOf("suspension"_L1, suspension.toInteger()).value(u"student_id"_s);
    return student.isDouble()
               ? std::optional(StudentId{student.toInteger()})
               : repository.studentOf({SubjectKind::Suspension, suspension.toInteger()});
}

Result<std::vector<HistoryEntry>>
HistoryService::entriesOf(const std::vector<RowChange>& changes)
{
    std::vector<HistoryEntry> entries;
    for (SubjectChanges& one : differencesOf(changes)) {
        HistoryEntry entry = newEntry(one.act, one.subject);
        entry.student = one.student;
        entry.reason = m_reason;
        entry.changes = std::move(one.changes);
        if (!entry.student) {
            const auto owner = ownerOf(one.subject, changes);
            if (!owner) {
                return owner.error();
            }
            entry.student = *owner;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// What was written outside of any transaction is an entry of its own, and none of what begins now.
Result<void> HistoryService::noteStray()
{
    const auto captured = takeCaptured(m_database);
    if (!captured || captured->empty()) {
        return captured ? Result<void>() : captured.error();
    }
    auto entries = entriesOf(*captured);
    if (!entries) {
        return entries.error();
    }
    for (HistoryEntry& entry : *entries) {
        entry.reason.clear(); // it is that of what begins now
    }
    return entries->empty() ? Result<void>()
                            : HistoryRepository(m_database).append(std::move(*entries));
}

Result<void> HistoryService::noteChanges()
{
    auto captured = takeCaptured(m_database);
    if (!captured) {
        return captured.error();
    }
    auto entries = entriesOf(*captured);
    if (!entries) {
        return entries.error();
    }
    if (m_follower != nullptr) {
        if (auto heard = m_follower->aboutToCommit(std::move(*captured), *entries); !heard) {
            return heard;
        }
    }
    return entries->empty() ? Result<void>()
                            : HistoryRepository(m_database).append(std::move(*entries));
}

HistoryEntry HistoryService::newEntry(HistoryAct act, const HistorySubject& subject) const
{
    HistoryEntry entry;
    entry.moment = m_clock.now().toUTC();
    entry.who = m_who;
    entry.act = act;
    entry.subject = subject;
    return entry;
}

Result<void> HistoryService::note(HistoryAct act, const HistorySubject& subject,
                                  const QString& reason)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    HistoryRepository repository(m_database);
    const auto owner = repository.studentOf(subject);
    if (!owner) {
        return owner.error();
    }
    HistoryEntry entry = newEntry(act, subject);
    entry.student = *owner;
    entry.reason = reason;
    if (auto done = repository.append({std::move(entry)}); !done) {
        return done;
    }
    return transaction.commit();
}

Result<std::vector<HistoryEntry>> HistoryService::ofStudent(StudentId student, int atMost) const
{
    return HistoryRepository(m_database).ofStudent(student, atMost);
}

Result<std::vector<HistoryEntry>> HistoryService::ofSubject(const HistorySubject& subject,
                                                            int atMost) const
{
    return HistoryRepository(m_database).ofSubject(subject, atMost);
}

Result<std::vector<HistoryEntry>> HistoryService::ofRecord(const HistorySubject& subject,
                                                           int atMost) const
{
    return HistoryRepository(m_database).ofRecord(subject, atMost);
}

Result<std::vector<HistoryEntry>> HistoryService::latest(int atMost) const
{
    return HistoryRepository(m_database).latest(atMost);
}

Result<HistoryNames> HistoryService::names() const
{
    HistoryRepository repository(m_database);
    auto staff = repository.namesIn(u"staff"_s);
    auto organisations = repository.namesIn(u"organisation"_s);
    if (!staff || !organisations) {
        return staff ? organisations.error() : staff.error();
    }
    return HistoryNames{std::move(*staff), std::move(*organisations)};
}

Result<ChainReport> HistoryService::check() const
{
    return HistoryRepository(m_database).check();
}

} // namespace freshstart
