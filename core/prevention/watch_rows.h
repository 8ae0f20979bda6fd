// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/watch.h"
#include "core/suspensions/suspension.h"

#include <QHash>

#include <vector>

namespace freshstart {

/// What was read of everybody with a sign (a suspension, a mark, anything the school has tried)
/// before the rules look at it. Of each no more than they ask.
struct WatchMaterial {
    QHash<StudentId, StudentRecord> students; ///< name, year group, statuses, days elsewhere
    QHash<StudentId, std::vector<Suspension>> suspensions;
    QHash<StudentId, StudentSupport> support;
    QHash<StudentId, std::vector<WatchDecision>> decisions;
    QHash<StudentId, std::vector<PreventionRow>> meetings; ///< id, student, date and how they went
};

/// One student on a date, whether or not a reason holds (R23).
WatchRow watchRow(const WatchMaterial& material, StudentId student, QDate date,
                  const RuleSettings& rules, const SchoolCalendar& calendar);

/// Everybody for whom a reason holds on the date: those to decide on first, then those whose meeting
/// is to be called, then the others; by name in each.
std::vector<WatchRow> watchRows(const WatchMaterial& material, QDate date,
                                const RuleSettings& rules, const SchoolCalendar& calendar);

} // namespace freshstart
