// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/result.h"
#include "core/base/row_change.h"
#include "core/documents/history_text.h"

#include <QString>

#include <utility>
#include <vector>

namespace freshstart {

class ChangeFollower;
class Clock;
class Database;

/// Who changed what and when. Every transaction on the file that this program can write is noted in
/// it, in the same transaction, whichever service makes it: nobody has to remember to.
class HistoryService
{
public:
    HistoryService(Database& database, const Clock& clock);
    ~HistoryService();
    HistoryService(const HistoryService&) = delete;
    HistoryService& operator=(const HistoryService&) = delete;

    /// Begins to note what changes on this connection, and again when it was closed and opened; does
    /// nothing on a file that can only be read.
    [[nodiscard]] Result<void> start();

    /// The member of staff who works at this PC, by name.
    void setWho(const QString& name) { m_who = name; }
    [[nodiscard]] QString who() const { return m_who; }

    /// One who hears of every transaction as well; none: nobody does.
    void follow(ChangeFollower* follower) { m_follower = follower; }

    /// Why what is changed from here to the end of its life is changed.
    class Because
    {
    public:
        Because(HistoryService& history, const QString& reason)
            : m_history(history)
            , m_before(std::exchange(history.m_reason, reason.trimmed()))
        {}
        ~Because() { m_history.m_reason = m_before; }
        Because(const Because&) = delete;
        Because& operator=(const Because&) = delete;

    private:
        HistoryService& m_history;
        QString m_before;
    };
    [[nodiscard]] Because because(const QString& reason) { return {*this, reason}; }

    /// Something that changes no record: a paper was printed, a list exported.
    [[nodiscard]] Result<void> note(HistoryAct act, const HistorySubject& subject,
                                    const QString& reason);

    // The latest first, at most so many.
    [[nodiscard]] Result<std::vector<HistoryEntry>> ofStudent(StudentId student,
                                                              int atMost = 500) const;
    [[nodiscard]] Result<std::vector<HistoryEntry>> ofSubject(const HistorySubject& subject,
                                                              int atMost = 500) const;
    [[nodiscard]] Result<std::vector<HistoryEntry>> latest(int atMost = 500) const;
    /// The record with the papers and files kept about it.
    [[nodiscard]] Result<std::vector<HistoryEntry>> ofRecord(const HistorySubject& subject,
                                                             int atMost = 500) const;
    /// Whom the numbers in entries stand for, as far as they are still there.
    [[nodiscard]] Result<HistoryNames> names() const;
    /// Whether every entry is there, as it was written and in its order.
    [[nodiscard]] Result<ChainReport> check() const;

private:
    [[nodiscard]] Result<void> noteStray();
    [[nodiscard]] Result<void> noteChanges();
    [[nodiscard]] Result<std::optional<StudentId>> ownerOf(const HistorySubject& subject,
                                                           const std::vector<RowChange>& changes);
    [[nodiscard]] Result<std::vector<HistoryEntry>>
    entriesOf(const std::vector<RowChange>& changes);
    [[nodiscard]] HistoryEntry newEntry(HistoryAct act, const HistorySubject& subject) const;

    Database& m_database;
    const Clock& m_clock;
    ChangeFollower* m_follower = nullptr;
    QString m_who;
    QString m_reason;
    bool m_started = false;
};

} // namespace freshstart
