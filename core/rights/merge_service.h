// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rights/merge.h"

namespace freshstart {

class CalendarService;
class CaseService;
class ChangeNotifier;
class Clock;
class Database;
class Gate;
class HistoryService;
class StudentService;

/// Two records of one child become one: everything moves to the record that stays, in one
/// transaction, and as long as nothing is changed they can be taken apart again.
class MergeService
{
public:
    struct Services {
        StudentService& students;
        CaseService& cases;
        CalendarService& calendar;
        HistoryService& history;
        const Clock& clock;
        ChangeNotifier& changes;
        const Gate* gate = nullptr;
    };

    MergeService(Database& database, Services services)
        : m_database(database)
        , m_services(services)
    {}

    /// Pairs that may be one child.
    [[nodiscard]] Result<std::vector<LikelyDouble>> doubles() const;
    [[nodiscard]] Result<MergePreview> preview(StudentId kept, StudentId gone) const;
    /// The fields of `fromGone` are taken from the record that goes. NotAllowed, with the issue's
    /// code as detail, for the problems of mergeIssues().
    [[nodiscard]] Result<MergeId> merge(StudentId kept, StudentId gone,
                                        const IdentityFields& fromGone);
    /// Those that went into the record; the latest first.
    [[nodiscard]] Result<std::vector<MergeRecord>> of(StudentId kept) const;
    /// NotAllowed (detail "merge_changed_since") where the record is not as it was left.
    [[nodiscard]] Result<void> takeApart(MergeId id);

private:
    [[nodiscard]] Result<MergeSide> side(StudentId student) const;

    Database& m_database;
    Services m_services;
};

} // namespace freshstart
