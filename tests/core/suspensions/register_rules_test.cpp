// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/register_rules.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// One letter for each session, in order.
QString codes(const CaseFacts& facts, RegisterOf registerOf = RegisterOf::ThisSchool)
{
    QString all;
    for (const RegisterMark& mark : registerMarks(facts, demoCalendar(), registerOf)) {
        all += toCode(mark.code);
    }
    return all;
}

} // namespace

TEST_CASE("R27: no education elsewhere is E in each session", "[suspensions][rules][R27]")
{
    CHECK(codes(aCase(daysFrom(QDate(2026, 11, 19), 3))) == u"EEEEEE"_s);
    CHECK(codes(aCase(aSuspension(afternoonOf(QDate(2026, 11, 19)), 1))) == u"E"_s);
    const auto marks = registerMarks(aCase(daysFrom(QDate(2026, 11, 20), 2)), demoCalendar());
    REQUIRE(marks.size() == 4);
    CHECK(marks[1].session == afternoonOf(QDate(2026, 11, 20)));
    CHECK(marks[2].session == morningOf(QDate(2026, 11, 24))); // over the INSET day
    CHECK(marks[2].ifMissed == RegisterCode::E);
}

TEST_CASE("R27: B for education that the school arranged, K for the local authority's",
          "[suspensions][rules][R27]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 6));
    facts.suspension.details.provision.start = QDate(2026, 11, 26);
    CHECK(codes(facts) == u"EEEEEEEEBBBB"_s);
    const auto marks = registerMarks(facts, demoCalendar());
    CHECK(marks.back().ifMissed == RegisterCode::Ask); // staying away from it is not E
    facts.suspension.details.provision.by = ProvidedBy::LocalAuthority;
    CHECK(codes(facts) == u"EEEEEEEEKKKK"_s);
    facts.suspension.details.provision.startTime = QTime(13, 30);
    CHECK(codes(facts) == u"EEEEEEEEEKKK"_s);
}

TEST_CASE("R27: the main school marks D for a student who was due here",
          "[suspensions][rules][R27]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 2));
    CHECK(codes(facts, RegisterOf::MainSchool) == u"EEEE"_s);
    facts.student.hasReferringSchool = true;
    CHECK(codes(facts, RegisterOf::MainSchool) == u"DDDD"_s);
    CHECK(codes(facts) == u"EEEE"_s);
}

TEST_CASE("R27: lunchtimes change no mark, and what was not served has none",
          "[suspensions][rules][R27]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 16), 5));
    facts.suspension.details.category = SuspensionCategory::Lunchtime;
    CHECK(codes(facts).isEmpty());
    facts.suspension =
        endedAfter(anIssued(1, daysFrom(QDate(2026, 11, 16), 5)), morningOf(QDate(2026, 11, 17)));
    CHECK(codes(facts) == u"EEE"_s);
    facts.suspension = cancelledAfter(facts.suspension, HalfDay{});
    CHECK(codes(facts).isEmpty());
}

TEST_CASE("R27: more than ten sessions of E in a row are a warning", "[suspensions][rules][R27]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(registerWarnings(aCase(daysFrom(QDate(2026, 11, 19), 5)), calendar).empty());
    const auto warnings =
        registerWarnings(aCase(aSuspension(morningOf(QDate(2026, 11, 19)), 11)), calendar);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().code == u"register_many_e"_s);
    CHECK(warnings.front().parameters == QStringList{u"11"_s});
    CaseFacts provided = aCase(daysFrom(QDate(2026, 11, 19), 8));
    provided.suspension.details.provision.start = QDate(2026, 11, 27);
    CHECK(registerWarnings(provided, calendar).empty());
}

TEST_CASE("R27: suspensions back to back are one row of E", "[suspensions][rules][R27]")
{
    const SchoolCalendar calendar = demoCalendar();
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 10), 4));
    facts.others = {anIssued(1, daysFrom(QDate(2026, 11, 5), 3))};
    const auto warnings = registerWarnings(facts, calendar);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().parameters == QStringList{u"14"_s});
    facts.others = {anIssued(1, daysFrom(QDate(2026, 11, 4), 3))}; // back on the 9th
    CHECK(registerWarnings(facts, calendar).empty());
}
