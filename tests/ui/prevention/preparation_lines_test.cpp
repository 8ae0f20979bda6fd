// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/preparation_lines.h"

#include "tests/support/catch.h"
#include "tests/support/invented_students.h"
#include "ui/prevention/preparation_part.h"

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 19);

StudentRecord with(StatusKind kind)
{
    StudentRecord student = invented(u"Dylan"_s, u"Farrow"_s);
    student.statuses.push_back({kind, QDate(2026, 1, 5), std::nullopt, {}});
    return student;
}

SupportPlan aPlan(PlanKind kind, QDate agreed)
{
    SupportPlan plan;
    plan.kind = kind;
    plan.agreedOn = agreed;
    return plan;
}

PreparationLine lineOf(const std::vector<PreparationLine>& lines, Prepared what)
{
    const auto found = std::ranges::find(lines, what, &PreparationLine::what);
    REQUIRE(found != lines.end());
    return *found;
}

} // namespace

TEST_CASE("Before every meeting it is said that no Early Help Assessment has been started",
          "[ui][prevention]")
{
    const auto lines = preparationLines(invented(u"Dylan"_s, u"Farrow"_s), {}, std::nullopt, kDay);
    REQUIRE(lines.size() == 2); // a Personal Education Plan is asked of looked-after children only
    CHECK(lines[0].what == Prepared::EarlyHelp);
    CHECK(lines[0].toBeEntered);
    CHECK(lines[0].words.startsWith(u"Early Help Assessment: not started."_s));
    CHECK(lines[0].tone == Tone::Warning);
}

TEST_CASE("An Early Help Assessment that was started says since when", "[ui][prevention]")
{
    StudentSupport support;
    support.earlyHelp = EarlyHelpAssessment{AssessmentState::Started, QDate(2026, 11, 9), {}};
    const auto line = lineOf(preparationLines({}, support, {}, kDay), Prepared::EarlyHelp);
    CHECK(line.words == u"Early Help Assessment: started on Monday 9 November 2026."_s);
    CHECK_FALSE(line.toBeEntered);
}

TEST_CASE("No plan is asked for after a very serious one-off incident", "[ui][prevention]")
{
    const auto normally = lineOf(preparationLines({}, {}, false, kDay), Prepared::Plan);
    CHECK(normally.toBeEntered);
    CHECK(normally.tone == Tone::Warning);
    const auto oneOff = lineOf(preparationLines({}, {}, true, kDay), Prepared::Plan);
    CHECK_FALSE(oneOff.toBeEntered);
    CHECK(oneOff.words.contains(u"one-off"_s));
}

TEST_CASE("A plan in force is named, and whether it is recorded as SEN support", "[ui][prevention]")
{
    StudentSupport support;
    support.plans = {aPlan(PlanKind::PastoralSupport, QDate(2026, 10, 12))};
    CHECK(lineOf(preparationLines({}, support, {}, kDay), Prepared::Plan).words ==
          u"Pastoral Support Plan: agreed on Monday 12 October 2026. Recorded as SEN support."_s);
    support.plans.front().senSupport = false;
    const auto line = lineOf(preparationLines({}, support, {}, kDay), Prepared::Plan);
    CHECK(line.tone == Tone::Warning);
    CHECK(line.words.endsWith(u"It is not recorded as SEN support yet."_s));
}

TEST_CASE("The Personal Education Plan of a looked-after child is reviewed every term",
          "[ui][prevention]")
{
    const StudentRecord student = with(StatusKind::LookedAfter);
    CHECK(lineOf(preparationLines(student, {}, {}, kDay), Prepared::EducationPlan).toBeEntered);
    StudentSupport support;
    support.plans = {aPlan(PlanKind::PersonalEducation, QDate(2026, 5, 4))};
    const auto stale =
        lineOf(preparationLines(student, support, {}, kDay), Prepared::EducationPlan);
    CHECK(stale.words.contains(u"this term’s review is still open"_s));
    support.plans.front().reviewedOn = QDate(2026, 10, 5);
    const auto fresh =
        lineOf(preparationLines(student, support, {}, kDay), Prepared::EducationPlan);
    CHECK(fresh.tone == Tone::Good);
    CHECK(fresh.words.contains(u"reviewed on Monday 5 October 2026"_s));
}

TEST_CASE("Hours a week are read as people write them", "[ui][prevention]")
{
    CHECK(minutesFromHours(u"25"_s) == 1500);
    CHECK(minutesFromHours(u" 12,5 "_s) == 750);
    CHECK_FALSE(minutesFromHours({}).has_value());
    CHECK_FALSE(minutesFromHours(u"most"_s).has_value());
    CHECK(hoursFromMinutes(1500) == u"25"_s);
    CHECK(hoursFromMinutes(750) == u"12.5"_s);
}
