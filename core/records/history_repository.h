// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/history_rules.h"

#include <map>

namespace freshstart {

class Database;

class HistoryRepository
{
public:
    explicit HistoryRepository(Database& database)
        : m_database(database)
    {}

    /// Adds entries at the end of the chain, in this order; their places are given here.
    [[nodiscard]] Result<void> append(std::vector<HistoryEntry> entries);
    /// Whose suspension, meeting, document or attachment it is; none where it is gone.
    [[nodiscard]] Result<std::optional<StudentId>> studentOf(const HistorySubject& subject);

    // The latest first, at most so many.
    [[nodiscard]] Result<std::vector<HistoryEntry>> ofStudent(StudentId student, int atMost);
    [[nodiscard]] Result<std::vector<HistoryEntry>> ofSubject(const HistorySubject& subject,
                                                              int atMost);
    /// With the papers and files kept about it.
    [[nodiscard]] Result<std::vector<HistoryEntry>> ofRecord(const HistorySubject& subject,
                                                             int atMost);
    [[nodiscard]] Result<std::vector<HistoryEntry>> latest(int atMost);

    /// As shown; empty where the student is gone.
    [[nodiscard]] Result<QString> nameOf(StudentId student);
    /// The names in a table of people or bodies, by number.
    [[nodiscard]] Result<std::map<qint64, QString>> namesIn(const QString& table);
    [[nodiscard]] Result<ChainReport> check();
    /// Erases what entries about the student say; that they are there, and when, stays.
    [[nodiscard]] Result<void> erase(StudentId student);

private:
    struct Head {
        qint64 entries = 0;
        QByteArray hash;
    };
    [[nodiscard]] Result<Head> head();
    [[nodiscard]] Result<void> setHead(const Head& head);

    Database& m_database;
};

} // namespace freshstart
