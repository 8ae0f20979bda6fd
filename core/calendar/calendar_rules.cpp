// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_rules.h"

#include "core/calendar/bank_holidays.h"
#include "core/calendar/school_year.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Issue problem(const QString& code, const QString& field, const QStringList& parameters = {})
{
    return Issue{Severity::Problem, code, field, 0, parameters};
}

bool hasWeekday(const CalendarEntry& entry)
{
    for (QDate day = entry.first; day <= entry.last; day = day.addDays(1)) {
        if (day.dayOfWeek() <= Qt::Friday) {
            return true;
        }
    }
    return false;
}

std::optional<Issue> wrongDates(const DateSpan& year, const CalendarEntry& entry)
{
    if (!entry.first.isValid()) {
        return problem(u"missing_first_date"_s, u"first_date"_s);
    }
    if (!entry.last.isValid()) {
        return problem(u"missing_last_date"_s, u"last_date"_s);
    }
    if (entry.last < entry.first) {
        return problem(u"last_before_first"_s, u"last_date"_s);
    }
    if (!year.contains(entry.first) || !year.contains(entry.last)) {
        const bool early = !year.contains(entry.first);
        return problem(u"outside_school_year"_s, early ? u"first_date"_s : u"last_date"_s,
                       {QString::number(year.first.year()), QString::number(year.last.year())});
    }
    return std::nullopt;
}

std::optional<Issue> clash(const CalendarEntry& entry, const CalendarEntry& earlier)
{
    if (entry == earlier) {
        return problem(u"entry_twice"_s, u"first_date"_s);
    }
    const bool terms = entry.kind == CalendarKind::Term && earlier.kind == CalendarKind::Term;
    if (terms && entry.first <= earlier.last && earlier.first <= entry.last) {
        return problem(u"term_overlaps"_s, u"first_date"_s, {earlier.name});
    }
    return std::nullopt;
}

} // namespace

std::vector<Issue> validateYear(int startYear, const std::vector<CalendarEntry>& entries)
{
    const DateSpan year = schoolYearSpan(startYear);
    std::vector<Issue> issues;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const CalendarEntry& entry = entries[i];
        std::optional<Issue> found = wrongDates(year, entry);
        for (std::size_t j = 0; j < i && !found; ++j) {
            if (!wrongDates(year, entries[j])) {
                found = clash(entry, entries[j]);
            }
        }
        const bool closes =
            entry.kind != CalendarKind::Term && entry.kind != CalendarKind::BankHoliday;
        if (!found && closes && !hasWeekday(entry)) {
            found = Issue{Severity::Doubt, u"weekend_only"_s, u"first_date"_s, 0, {}};
        }
        if (found) {
            found->row = static_cast<int>(i) + 1;
            issues.push_back(*found);
        }
    }
    return issues;
}

SchoolCalendar calendarOfYear(int startYear, const std::vector<CalendarEntry>& entries)
{
    std::vector<CalendarEntry> all = entries;
    if (std::ranges::find(all, CalendarKind::BankHoliday, &CalendarEntry::kind) == all.end()) {
        const DateSpan year = schoolYearSpan(startYear);
        const std::vector<CalendarEntry> known = bankHolidays(year.first, year.last);
        all.insert(all.end(), known.begin(), known.end());
    }
    return SchoolCalendar(std::move(all));
}

} // namespace freshstart
