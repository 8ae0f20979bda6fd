// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_service.h"

#include "core/base/clock.h"
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
        m_database.setBeforeCommit({});
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
    m_database.setBeforeCommit([this] { return noteChanges(); });
    m_started = true;
    return {};
}

Result<void> HistoryService::noteChanges()
{
    const auto captured = takeCaptured(m_database);
    if (!captured || captured->empty()) {
        return captured ? Result<void>() : captured.error();
    }
    HistoryRepository repository(m_database);
    std::vector<HistoryEntry> entries;
    for (SubjectChanges& one : differencesOf(*captured)) {
        HistoryEntry entry = newEntry(one.act, one.subject);
        entry.student = one.student;
        entry.changes = std::move(one.changes);
        if (!entry.student) {
            const auto owner = repository.studentOf(one.subject);
            if (!owner) {
                return owner.error();
            }
            entry.student = *owner;
        }
        entries.push_back(std::move(entry));
    }
    return entries.empty() ? Result<void>() : repository.append(std::move(entries));
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
