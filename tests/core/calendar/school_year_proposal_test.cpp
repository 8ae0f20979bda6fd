// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_year_proposal.h"

#include "core/calendar/school_year.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

CalendarEntry named(const std::vector<CalendarEntry>& entries, const QString& name)
{
    const auto found = std::ranges::find(entries, name, &CalendarEntry::name);
    return found == entries.end() ? CalendarEntry{} : *found;
}

} // namespace

TEST_CASE("The proposed year 2026/27 is a usual English one", "[calendar]")
{
    const auto entries = proposeSchoolYear(2026);
    const auto [name, first, last] = GENERATE(table<QString, QDate, QDate>({
        {u"Autumn term"_s, QDate(2026, 9, 2), QDate(2026, 12, 18)},
        {u"Autumn half-term"_s, QDate(2026, 10, 26), QDate(2026, 10, 30)},
        {u"Spring term"_s, QDate(2027, 1, 4), QDate(2027, 3, 25)},
        {u"Spring half-term"_s, QDate(2027, 2, 15), QDate(2027, 2, 19)},
        {u"Summer term"_s, QDate(2027, 4, 12), QDate(2027, 7, 22)},
        {u"Summer half-term"_s, QDate(2027, 5, 31), QDate(2027, 6, 4)},
        {u"Good Friday"_s, QDate(2027, 3, 26), QDate(2027, 3, 26)},
    }));
    CHECK(named(entries, name).first == first);
    CHECK(named(entries, name).last == last);
}

TEST_CASE("Any proposed year has 195 school days in three terms that part at Easter", "[calendar]")
{
    for (int year = 2012; year <= 2045; ++year) {
        INFO("school year from " << year);
        const auto entries = proposeSchoolYear(year);
        const SchoolCalendar calendar(entries);
        const DateSpan whole = schoolYearSpan(year);
        CHECK(calendar.schoolDaysBetween(whole.first, whole.last) == 195);
        CHECK(std::ranges::is_sorted(entries, {}, &CalendarEntry::first));
        CHECK(termOf(named(entries, u"Autumn term"_s).last).name == TermName::Autumn);
        CHECK(termOf(named(entries, u"Spring term"_s).last).name == TermName::Spring);
        CHECK(termOf(named(entries, u"Summer term"_s).first).name == TermName::Summer);
        const QDate end = named(entries, u"Summer term"_s).last;
        CHECK(end >= QDate(year + 1, 7, 14));
        CHECK(end <= QDate(year + 1, 7, 29));
        for (const CalendarEntry& entry : entries) {
            CHECK(whole.contains(entry.first));
            CHECK(whole.contains(entry.last));
            if (entry.kind == CalendarKind::Term) {
                CHECK(calendar.isSchoolDay(entry.first));
                CHECK(calendar.isSchoolDay(entry.last));
            }
        }
    }
}
