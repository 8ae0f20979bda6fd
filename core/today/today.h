// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "core/retention/access_request.h"
#include "core/retention/review.h"
#include "core/suspensions/suspension.h"
#include "core/today/duty_case.h"
#include "core/today/prevention_duties.h"
#include "core/welcome_back/welcome_back.h"

#include <QHash>

#include <vector>

namespace freshstart {

/// The rows that Today looks through.
struct TodayValues {
    std::vector<SuspensionRow> suspensions;
    std::vector<WelcomeBackRow> welcomeBacks;
    std::vector<PreventionRow> preventions;
    std::vector<WatchRow> watch;
    std::vector<LookedAfterPlan> educationPlans;
    std::vector<DutyCase> cases; ///< of the suspensions, those that were issued here
    std::vector<OpenRequest> requests = {}; ///< for the data of a student
    std::vector<ReviewItem> reviews = {};   ///< records to look at, the earliest first
    /// UPN, or key of the import, of everybody above.
    QHash<StudentId, QString> upns;
};

/// Everything that needs a person on the date: overdue first, then today, then what comes; the
/// earliest first in each, by name where the time is the same.
std::vector<Duty> collectDuties(const TodayValues& values, const DutyContext& context);

/// A student who is suspended on a date.
struct OutToday {
    SuspensionId suspension;
    StudentId student;
    QString studentName;
    QString yearGroup;
    SuspensionCategory category = SuspensionCategory::Suspension;
    bool morning = true;
    bool afternoon = true;
    int day = 0;  ///< which school day of the suspension; on a closed day, how many have been
    int days = 0; ///< school days that the suspension touches
    HalfDay last;
    HalfDay back; ///< first session of the return

    bool operator==(const OutToday&) const = default;
};

/// Who is out on the date by an issued suspension, by name: up to the last session served, where
/// it ended before its time. Weekends and holidays inside a suspension count as out.
std::vector<OutToday> outOn(const std::vector<SuspensionRow>& rows, const SchoolCalendar& calendar,
                            QDate date);

/// Who returns on the date or within the look ahead after it: the earliest first, by name. Nobody
/// returns whose next suspension begins there and then.
std::vector<OutToday> returningFrom(const std::vector<SuspensionRow>& rows,
                                    const SchoolCalendar& calendar, QDate date);

} // namespace freshstart
