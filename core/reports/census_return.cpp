// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/census_return.h"

#include "core/calendar/school_year.h"

#include <QHash>

namespace freshstart {

CensusReturn censusReturn(const ReportData& data, DateSpan starts)
{
    // The limit of sessions is that of a student's whole year, whatever the window.
    QHash<StudentId, std::vector<CensusRow>> rows;
    for (const ReportCase& one : data.cases) {
        if (const auto row = censusRow(one.row, data.calendar)) {
            rows[one.row.student].push_back(*row);
        }
    }
    CensusReturn result{starts, {}, 0};
    for (const ReportCase& one : data.cases) {
        const auto row = censusRow(one.row, data.calendar);
        if (!row || !starts.contains(row->start)) {
            continue;
        }
        const int inYear =
            censusSessionsInYear(rows.value(one.row.student), schoolYearOf(row->start));
        result.lines.push_back({one.row.id, one.row.student, one.row.studentName, *row,
                                censusWarnings(one.row, inYear, data.calendar)});
        result.withWarnings += result.lines.back().warnings.empty() ? 0 : 1;
    }
    return result;
}

std::optional<StatutoryTerm> censusOfWindow(DateSpan starts)
{
    const StatutoryTerm census = termOf(starts.last.addDays(1));
    return censusWindow(census) == starts ? std::optional(census) : std::nullopt;
}

} // namespace freshstart
