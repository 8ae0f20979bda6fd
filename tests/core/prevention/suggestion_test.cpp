// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/suggestion.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kOn(2026, 11, 20);

CountedSuspension from(QDate date, int days)
{
    return counted(anIssued(1, daysFrom(date, days)));
}

QString reasons(const PreventionFacts& facts, QDate on = kOn, const RuleSettings& rules = {})
{
    QStringList codes;
    for (const auto reason : preventionSuggestion(facts, on, rules, demoCalendar()).reasons) {
        codes << toCode(reason);
    }
    return codes.join(u' ');
}

} // namespace

TEST_CASE("R23: two suspensions, of 5 October and 10 November, suggest a meeting",
          "[prevention][rules][R23]")
{
    PreventionFacts facts;
    facts.suspensions = {from(QDate(2026, 10, 5), 1)};
    CHECK(reasons(facts).isEmpty());
    facts.suspensions.push_back(from(QDate(2026, 11, 10), 2));
    CHECK(reasons(facts) == u"two_or_more_suspensions"_s);
    CHECK(reasons(facts, QDate(2026, 11, 9)).isEmpty()); // the second is still to come
    CHECK(preventionSuggestion(facts, kOn, {}, demoCalendar()).suspensions == 2);
    RuleSettings three;
    three.suspensionsForPrevention = 3;
    CHECK(reasons(facts, kOn, three).isEmpty());
}

TEST_CASE("R23: suspensions are counted over twelve months or the school year",
          "[prevention][rules][R23]")
{
    PreventionFacts facts;
    facts.suspensions = {from(QDate(2026, 3, 2), 1), from(QDate(2026, 11, 10), 1)};
    CHECK(reasons(facts) == u"two_or_more_suspensions"_s);
    CHECK(reasons(facts, QDate(2027, 3, 1)) == u"two_or_more_suspensions"_s);
    CHECK(reasons(facts, QDate(2027, 3, 2)).isEmpty()); // a year ago to the day
    RuleSettings byYear;
    byYear.preventionWindow = PreventionWindow::SchoolYear;
    CHECK(reasons(facts, kOn, byYear).isEmpty());
}

TEST_CASE("R23: drafts, cancelled and permanent ones are no suspensions to count",
          "[prevention][rules][R23]")
{
    PreventionFacts facts;
    CountedSuspension draft = from(QDate(2026, 10, 5), 1);
    draft.status = SuspensionStatus::Draft;
    CountedSuspension cancelled = from(QDate(2026, 10, 12), 1);
    cancelled.status = SuspensionStatus::Cancelled;
    CountedSuspension permanent = from(QDate(2026, 10, 19), 1);
    permanent.category = SuspensionCategory::Permanent;
    facts.suspensions = {draft, cancelled, permanent, from(QDate(2026, 11, 10), 1)};
    CHECK(reasons(facts).isEmpty());
    CountedSuspension lunchtimes = from(QDate(2026, 11, 12), 1);
    lunchtimes.category = SuspensionCategory::Lunchtime;
    facts.suspensions.push_back(lunchtimes);
    CHECK(reasons(facts) == u"two_or_more_suspensions"_s);
}

TEST_CASE("R23: fifteen days in the school year suggest a meeting, with days elsewhere and served",
          "[prevention][rules][R23]")
{
    PreventionFacts facts;
    facts.suspensions = {from(QDate(2026, 9, 14), 10)};
    facts.halfDaysElsewhere = 9;
    CHECK(reasons(facts).isEmpty());
    facts.halfDaysElsewhere = 10;
    CHECK(reasons(facts) == u"many_days_in_year"_s);
    facts.suspensions.front() = counted(cancelledAfter(
        anIssued(1, daysFrom(QDate(2026, 9, 14), 10)), afternoonOf(QDate(2026, 9, 15))));
    CHECK(preventionSuggestion(facts, kOn, {}, demoCalendar()).yearHalfDays == 14);
}

TEST_CASE("R23: internal exclusions, a placement elsewhere and the mark at risk each suggest one",
          "[prevention][rules][R23]")
{
    PreventionFacts facts;
    facts.internalExclusionsInTerm = 2;
    CHECK(reasons(facts).isEmpty());
    facts.internalExclusionsInTerm = 3;
    CHECK(reasons(facts) == u"series_of_internal_exclusions"_s);
    facts.alternativeProvision = true;
    facts.markedAtRisk = true;
    CHECK(reasons(facts) ==
          u"series_of_internal_exclusions alternative_provision marked_at_risk"_s);
}

TEST_CASE("R23: who is invited follows from the student's status", "[prevention][rules][R23]")
{
    PreventionFacts facts;
    using Role = PreventionRole;
    CHECK(preventionSuggestion(facts, kOn, {}, demoCalendar()).invitees ==
          std::vector{Role::Head, Role::LeadStaff, Role::ExclusionsOfficer});
    facts.lookedAfter = true;
    facts.hasSocialWorker = true;
    facts.hasEhcPlan = true;
    facts.hasYouthJusticeOrder = true;
    CHECK(preventionSuggestion(facts, kOn, {}, demoCalendar()).invitees ==
          std::vector{Role::Head, Role::LeadStaff, Role::ExclusionsOfficer, Role::VirtualSchoolHead,
                      Role::SocialWorker, Role::DesignatedTeacher, Role::SenOfficer,
                      Role::YouthJusticeOfficer});
}

TEST_CASE("R23: what is missing before the meeting is said where it is known",
          "[prevention][rules][R23]")
{
    const auto missing = [](const PreventionFacts& facts) {
        return preventionSuggestion(facts, kOn, {}, demoCalendar()).missing;
    };
    using Missing = PreventionPrerequisite;
    PreventionFacts facts;
    CHECK(missing(facts).empty());
    facts.hasEarlyHelpAssessment = false;
    facts.hasCurrentPlan = false;
    facts.hasEducationPlan = false;
    CHECK(missing(facts) == std::vector{Missing::EarlyHelpAssessment, Missing::CurrentPlan});
    facts.lookedAfter = true;
    CHECK(missing(facts).back() == Missing::EducationPlan);
    facts.hasCurrentPlan = true;
    CHECK(missing(facts).size() == 2);
}

TEST_CASE("R23: the facts come from the student's record", "[prevention][rules][R23]")
{
    StudentRecord student;
    student.statuses = {{StatusKind::AtRisk, QDate(2026, 9, 1), std::nullopt, {}},
                        {StatusKind::ChildInNeed, QDate(2026, 9, 1), QDate(2026, 10, 31), {}}};
    student.daysElsewhere = {{2026, 8, u"Elm Road"_s, {}}, {2025, 20, u"Elm Road"_s, {}}};
    const std::vector<Suspension> all{anIssued(1, daysFrom(QDate(2026, 11, 10), 2))};
    const PreventionFacts now = preventionFacts(student, all, kOn);
    CHECK(now.markedAtRisk);
    CHECK(now.halfDaysElsewhere == 8);
    CHECK_FALSE(now.hasSocialWorker);
    CHECK(now.hasEarlyHelpAssessment == false);
    CHECK(reasons(now) == u"marked_at_risk"_s);
    CHECK(preventionSuggestion(now, kOn, {}, demoCalendar()).yearHalfDays == 12);
    CHECK(preventionFacts(student, all, QDate(2026, 10, 1)).hasEarlyHelpAssessment == true);
}
