// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/calendar/school_year.h"
#include "core/suspensions/suspension.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace freshstart {

/// What the school census asks of a suspension (statutory.md 7.4).
struct CensusRow {
    QString upn;
    QString category; ///< "SUSP" or "PERM"
    QDate start;      ///< the day on which it takes effect
    /// As served; a day has two. None for a permanent exclusion.
    std::optional<int> sessions;
    QStringList reasons; ///< the main one first, each once, at most three

    bool operator==(const CensusRow&) const = default;
};

/// R28. None for lunchtimes, which the census does not collect, for drafts, and for cancelled ones:
/// they were taken back (our reading; days served still count in the totals of R7).
std::optional<CensusRow> censusRow(const Suspension& suspension, const QString& upn,
                                   const SchoolCalendar& calendar);
std::optional<CensusRow> censusRow(const SuspensionRow& row, const SchoolCalendar& calendar);

/// Sessions of one student's rows that start in a school year.
int censusSessionsInYear(const std::vector<CensusRow>& ofStudent, int schoolYear);

/// R28: what the census would not take, all doubts. `sessionsInYear` are the student's, with these.
///   census_no_upn, census_no_sessions, census_sessions_over_limit (sessions in the year),
///   census_permanent_with_length, census_no_reason, and of each reason reason_repeated,
///   reason_unknown, reason_not_valid_on_date as in suspension_rules.h
std::vector<Issue> censusWarnings(const Suspension& suspension, const QString& upn,
                                  int sessionsInYear, const SchoolCalendar& calendar);
std::vector<Issue> censusWarnings(const SuspensionRow& row, int sessionsInYear,
                                  const SchoolCalendar& calendar);

/// The terms whose census reports a suspension that starts on the date: the two after its own
/// (statutory.md 7.6). Terms are the statutory ones.
std::vector<StatutoryTerm> censusTermsFor(QDate start);
/// The starts that the census of a term reports: those of the two terms before it.
DateSpan censusWindow(StatutoryTerm census);

} // namespace freshstart
