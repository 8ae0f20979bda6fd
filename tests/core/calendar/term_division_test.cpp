// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/term_division.h"

#include "core/calendar/school_calendar.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;
using freshstart::test::demoCalendar;

namespace {

SchoolCalendar withTerms(const std::vector<DateSpan>& spans)
{
    std::vector<CalendarEntry> entries;
    for (const DateSpan& span : spans) {
        entries.push_back({CalendarKind::Term, u"Term"_s, span.first, span.last});
    }
    return SchoolCalendar(entries);
}

} // namespace

TEST_CASE("R8: without a setting the Regulations' dates part the terms", "[calendar][R8]")
{
    const TermDivision division = termDivision(demoCalendar(), false);
    CHECK(division.termOf(QDate(2026, 12, 31)).name == TermName::Autumn);
    CHECK(division.termOf(QDate(2027, 1, 1)).name == TermName::Spring);
    CHECK(division.termOf(QDate(2027, 3, 28)).name == TermName::Spring);
    CHECK(division.termOf(QDate(2027, 3, 29)).name == TermName::Summer);
}

TEST_CASE("R8: a school's own three terms run up to the next one", "[calendar][R8]")
{
    const TermDivision division = termDivision(demoCalendar(), true);
    CHECK(division.termSpan({2026, TermName::Autumn}) ==
          DateSpan{QDate(2026, 8, 1), QDate(2027, 1, 3)});
    CHECK(division.termSpan({2026, TermName::Spring}) ==
          DateSpan{QDate(2027, 1, 4), QDate(2027, 4, 11)});
    CHECK(division.termSpan({2026, TermName::Summer}) ==
          DateSpan{QDate(2027, 4, 12), QDate(2027, 7, 31)});
    CHECK(division.termOf(QDate(2027, 4, 1)).name == TermName::Spring);
    // A year that the calendar does not know has the Regulations' terms.
    CHECK(division.termSpan({2027, TermName::Autumn}) == termSpan({2027, TermName::Autumn}));
}

TEST_CASE("R8: with more than three terms, or terms that overlap, the Regulations' dates hold",
          "[calendar][R8]")
{
    const SchoolCalendar six = withTerms({{QDate(2026, 9, 2), QDate(2026, 10, 23)},
                                          {QDate(2026, 11, 2), QDate(2026, 12, 18)},
                                          {QDate(2027, 1, 4), QDate(2027, 2, 12)},
                                          {QDate(2027, 2, 22), QDate(2027, 3, 25)}});
    CHECK(termDivision(six, true).termSpan({2026, TermName::Spring}) ==
          termSpan({2026, TermName::Spring}));
    const SchoolCalendar muddled = withTerms({{QDate(2026, 9, 2), QDate(2027, 1, 8)},
                                              {QDate(2027, 1, 4), QDate(2027, 3, 25)},
                                              {QDate(2027, 4, 12), QDate(2027, 7, 23)}});
    CHECK(termDivision(muddled, true).termOf(QDate(2027, 1, 2)).name == TermName::Spring);
}
