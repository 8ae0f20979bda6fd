// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording.h"

#include "core/calendar/school_calendar.h"
#include "core/law/relationships.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("Dates, times and half-days are said as people say them", "[documents][wording]")
{
    const QDate date(2026, 11, 24);
    CHECK(wording::longDate(date) == u"Tuesday 24 November 2026"_s);
    CHECK(wording::dayAndMonth(date) == u"Tuesday 24 November"_s);
    CHECK(wording::plainDate(QDate(2012, 3, 3)) == u"3 March 2012"_s);
    CHECK(wording::longDate(QDate()).isEmpty());
    CHECK(wording::moment({QDate(2026, 11, 25), Session::Am}) ==
          u"Wednesday 25 November, morning"_s);
    CHECK(wording::longMoment({QDate(2026, 11, 25), Session::Pm}) ==
          u"Wednesday 25 November 2026, afternoon"_s);
    CHECK(wording::time(QTime(8, 5)) == u"8.05 am"_s);
    CHECK(wording::time(QTime(12, 0)) == u"12.00 pm"_s);
    CHECK(wording::time(QTime(15, 10)) == u"3.10 pm"_s);
}

TEST_CASE("A length is said in school days, never as a bare number", "[documents][wording]")
{
    const auto [halfDays, words] = GENERATE(table<int, QString>({
        {1, u"half a school day"_s},
        {2, u"1 school day"_s},
        {3, u"1.5 school days"_s},
        {5, u"2.5 school days"_s},
        {90, u"45 school days"_s},
    }));
    CHECK(wording::schoolDays(halfDays) == words);
}

TEST_CASE("Lunchtimes are counted as lunchtimes", "[documents][wording]")
{
    SuspensionDetails suspension;
    suspension.category = SuspensionCategory::Lunchtime;
    suspension.halfDays = 1;
    CHECK(wording::lengthOf(suspension) == u"1 lunchtime"_s);
    suspension.halfDays = 4;
    CHECK(wording::lengthOf(suspension) == u"4 lunchtimes"_s);
    suspension.category = SuspensionCategory::Suspension;
    CHECK(wording::lengthOf(suspension) == u"2 school days"_s);
}

TEST_CASE("Dates in a list name the month once", "[documents][wording]")
{
    CHECK(wording::dateList({}).isEmpty());
    CHECK(wording::dateList({QDate(2026, 11, 19)}) == u"Thursday 19 November 2026"_s);
    CHECK(wording::dateList({QDate(2026, 11, 19), QDate(2026, 11, 20), QDate(2026, 11, 24)}) ==
          u"Thursday 19, Friday 20 and Tuesday 24 November 2026"_s);
    CHECK(wording::dateList({QDate(2026, 10, 23), QDate(2026, 11, 2)}) ==
          u"Friday 23 October and Monday 2 November 2026"_s);
    CHECK(wording::dateList({QDate(2026, 12, 18), QDate(2027, 1, 4)}) ==
          u"Friday 18 December 2026 and Monday 4 January 2027"_s);
}

TEST_CASE("Year groups, percentages, relationships and posts have words", "[documents][wording]")
{
    CHECK(wording::yearGroup(u"8"_s) == u"Year 8"_s);
    CHECK(wording::yearGroup(u"R"_s) == u"Reception"_s);
    CHECK(wording::yearGroup(u"N2"_s) == u"Nursery"_s);
    CHECK(wording::yearGroup(u"X"_s) == u"X"_s);
    CHECK(wording::percentage(784) == u"78.4%"_s);
    CHECK(wording::percentage(1000) == u"100%"_s);
    CHECK(wording::relationship(u"PAM"_s) == u"mother"_s);
    CHECK(wording::relationship(u"paf"_s) == u"father"_s);
    CHECK(wording::relationship(u"godmother"_s) == u"godmother"_s);
    CHECK(wording::joined({}).isEmpty());
    CHECK(wording::joined({u"a"_s, u"b"_s, u"c"_s}) == u"a, b and c"_s);
    StaffMember head;
    head.role = StaffRole::Head;
    CHECK(wording::jobTitle(head, u"Principal"_s) == u"Principal"_s);
    CHECK(wording::jobTitle(head, QString()) == u"Headteacher"_s);
    head.jobTitle = u"Executive Headteacher"_s;
    CHECK(wording::jobTitle(head, u"Principal"_s) == u"Executive Headteacher"_s);
}

TEST_CASE("Every value that has a word has its own", "[documents][wording]")
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(StatusKind::SeriousIncident); ++i) {
        words.append(wording::status(static_cast<StatusKind>(i)));
    }
    CHECK(words.removeDuplicates() == 0);
    CHECK(!words.contains(QString()));
    QStringList roles;
    for (int i = 0; i <= static_cast<int>(PreventionRole::OtherProfessional); ++i) {
        roles.append(wording::role(static_cast<PreventionRole>(i)));
    }
    CHECK(roles.removeDuplicates() == 0);
    CHECK(!roles.contains(QString()));
    QStringList professionals;
    for (int i = 0; i <= static_cast<int>(ProfessionalRole::Other); ++i) {
        professionals.append(wording::role(static_cast<ProfessionalRole>(i)));
    }
    CHECK(professionals.removeDuplicates() == 0);
    CHECK(!professionals.contains(QString()));
}

TEST_CASE("Every relationship code that can be chosen has a word", "[documents][wording]")
{
    for (const QString& code : contactRelationshipCodes()) {
        INFO(code.toStdString());
        CHECK(wording::relationship(code) != code);
    }
}

TEST_CASE("A period says where a half-day begins or ends it", "[documents][wording]")
{
    const QDate thursday(2026, 11, 19);
    const QDate friday(2026, 11, 20);
    const auto [first, last, words] = GENERATE_REF(table<HalfDay, HalfDay, QString>({
        {{thursday, Session::Am},
         {thursday, Session::Am},
         u"for the morning of Thursday 19 November 2026"_s},
        {{thursday, Session::Am}, {thursday, Session::Pm}, u"for Thursday 19 November 2026"_s},
        {{thursday, Session::Pm},
         {friday, Session::Am},
         u"from the afternoon of Thursday 19 November 2026 to the end of the morning of Friday 20 "
         "November 2026"_s},
        {{thursday, Session::Am},
         {friday, Session::Pm},
         u"from Thursday 19 November 2026 to the end of Friday 20 November 2026"_s},
        {{thursday, Session::Am}, {}, QString()},
    }));
    SuspensionDetails suspension;
    suspension.first = first;
    suspension.last = last;
    CHECK(wording::period(suspension) == words);
}

TEST_CASE("Days without school inside a suspension are named", "[documents][wording]")
{
    SuspensionDetails suspension;
    suspension.first = {QDate(2026, 11, 20), Session::Am};
    suspension.last = {QDate(2026, 11, 24), Session::Pm};
    CHECK(wording::closedDays(suspension, test::autumn2026()) ==
          u"There is no school on Monday 23 November (INSET day)."_s);
    suspension.first = {QDate(2026, 10, 23), Session::Am};
    suspension.last = {QDate(2026, 11, 2), Session::Pm};
    CHECK(wording::closedDays(suspension, test::autumn2026()) ==
          u"There is no school from Monday 26 October to Friday 30 October (half-term)."_s);
    suspension.last = suspension.first;
    CHECK(wording::closedDays(suspension, test::autumn2026()).isEmpty());
}
