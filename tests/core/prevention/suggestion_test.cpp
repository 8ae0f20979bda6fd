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

TEST_CASE("R23: three internal exclusions in the term suggest a meeting", "[prevention][rules][R23]")
{
    PreventionFacts facts;
    // 31 August 2026 lies in the autumn term of R8, 24 July in the summer term before.
    facts.support.internalExclusions = {{{}, QDate(2026, 7, 24), 2, u"Fighting"_s},
                                        {{}, QDate(2026, 9, 8), 2, u"Fighting"_s},
                                        {{}, QDate(2026, 10, 6), 1, u"Defiance"_s}};
    CHECK(reasons(facts).isEmpty());
    facts.support.internalExclusions.push_back({{}, QDate(2026, 11, 21), 2, u"Defiance"_s});
    CHECK(reasons(facts).isEmpty()); // tomorrow's does not count yet
    CHECK(reasons(facts, QDate(2026, 11, 21)) == u"series_of_internal_exclusions"_s);
    const auto suggestion =
        preventionSuggestion(facts, QDate(2026, 11, 21), {}, demoCalendar());
    CHECK(suggestion.internalExclusions == 3);
    CHECK(suggestion.yearHalfDays == 0); // no suspensions
    CHECK(reasons(facts, QDate(2027, 1, 12)).isEmpty()); // another term
}

TEST_CASE("R23: additional support suggests a meeting when it is frequent or sustained",
          "[prevention][rules][R23]")
{
    PreventionFacts facts;
    AdditionalSupport mentoring;
    mentoring.first = QDate(2026, 9, 7);
    mentoring.minutesWeek = 60;
    facts.support.additional = {mentoring};
    CHECK(reasons(facts).isEmpty());
    CHECK(reasons(facts, QDate(2026, 11, 28)).isEmpty());
    CHECK(reasons(facts, QDate(2026, 11, 29)) == u"frequent_support"_s); // twelve weeks

    facts.support.additional.front().minutesWeek = 300; // five hours a week
    CHECK(reasons(facts) == u"frequent_support"_s);
    facts.support.additional.front().last = QDate(2026, 10, 2);
    CHECK(reasons(facts).isEmpty());

    facts.support.additional.push_back(mentoring);
    facts.support.additional.push_back(mentoring);
    CHECK(reasons(facts) == u"frequent_support"_s); // three of them
    RuleSettings later;
    later.supportsForPrevention = 4;
    CHECK(reasons(facts, kOn, later).isEmpty());
    facts.support.additional.back().first = QDate(2026, 11, 30); // still to come
    CHECK(reasons(facts).isEmpty());
}

TEST_CASE("R23: alternative provision suggests a meeting only where behaviour is the reason",
          "[prevention][rules][R23]")
{
    PreventionFacts facts;
    AlternativePlacement placement;
    placement.provider = u"Elm Road Centre"_s;
    placement.first = QDate(2025, 9, 1);
    placement.last = QDate(2025, 11, 20);
    facts.support.placements = {placement};
    CHECK(reasons(facts).isEmpty()); // over for a year
    facts.support.placements.front().last = QDate(2025, 11, 21);
    CHECK(reasons(facts) == u"alternative_provision"_s);
    facts.support.placements.front().forBehaviour = false;
    CHECK(reasons(facts).isEmpty());
}

TEST_CASE("R23: a very serious one-off and the mark at risk each suggest a meeting",
          "[prevention][rules][R23]")
{
    PreventionFacts facts;
    facts.seriousOneOff = true;
    CHECK(reasons(facts) == u"serious_one_off"_s);
    facts.markedAtRisk = true;
    CHECK(reasons(facts) == u"serious_one_off marked_at_risk"_s);
    CHECK(preventionReasonFromCode(u"serious_one_off"_s) == PreventionReason::SeriousOneOff);
    CHECK_FALSE(preventionReasonFromCode(u"bad_weather"_s));
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
    facts.hasDisability = true;
    CHECK(preventionSuggestion(facts, kOn, {}, demoCalendar()).invitees.back() ==
          Role::Psychology);
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

TEST_CASE("R23: a very serious one-off is not blamed for having no plan", "[prevention][rules][R23]")
{
    PreventionFacts facts;
    facts.hasCurrentPlan = false;
    facts.seriousOneOff = true;
    CHECK(preventionSuggestion(facts, kOn, {}, demoCalendar()).missing.empty());
}

TEST_CASE("R23: the PEP of a looked-after child is missing, or has not been reviewed this term",
          "[prevention][rules][R23]")
{
    StudentRecord student;
    student.statuses = {{StatusKind::LookedAfter, QDate(2025, 9, 1), std::nullopt, {}}};
    StudentSupport support;
    const auto missing = [&] {
        QStringList codes;
        for (const auto one : preventionSuggestion(preventionFacts(student, {}, support, kOn), kOn,
                                                   {}, demoCalendar())
                                  .missing) {
            codes << toCode(one);
        }
        return codes.join(u' ');
    };
    CHECK(missing() == u"current_plan personal_education_plan"_s);
    SupportPlan pep;
    pep.kind = PlanKind::PersonalEducation;
    pep.agreedOn = QDate(2026, 5, 20);
    SupportPlan behaviour;
    behaviour.agreedOn = QDate(2026, 2, 3);
    support.plans = {behaviour, pep};
    CHECK(missing() == u"personal_education_plan_review"_s);
    support.plans.back().reviewedOn = QDate(2026, 9, 15);
    CHECK(missing().isEmpty());
    support.plans.back().endedOn = QDate(2026, 11, 19);
    CHECK(missing() == u"personal_education_plan"_s);
}

TEST_CASE("R23: the facts come from the student's record", "[prevention][rules][R23]")
{
    StudentRecord student;
    student.statuses = {{StatusKind::AtRisk, QDate(2026, 9, 1), std::nullopt, {}},
                        {StatusKind::ChildInNeed, QDate(2026, 9, 1), QDate(2026, 10, 31), {}}};
    student.daysElsewhere = {{2026, 8, u"Elm Road"_s, {}}, {2025, 20, u"Elm Road"_s, {}}};
    const std::vector<Suspension> all{anIssued(1, daysFrom(QDate(2026, 11, 10), 2))};
    const PreventionFacts now = preventionFacts(student, all, {}, kOn);
    CHECK(now.markedAtRisk);
    CHECK(now.halfDaysElsewhere == 8);
    CHECK_FALSE(now.hasSocialWorker);
    CHECK(now.hasEarlyHelpAssessment == false);
    CHECK(reasons(now) == u"marked_at_risk"_s);
    CHECK(preventionSuggestion(now, kOn, {}, demoCalendar()).yearHalfDays == 12);
    CHECK(preventionFacts(student, all, {}, QDate(2026, 10, 1)).hasEarlyHelpAssessment == true);

    StudentSupport support;
    support.earlyHelp = EarlyHelpAssessment{AssessmentState::Started, QDate(2026, 11, 2), {}};
    CHECK(preventionFacts(student, all, support, kOn).hasEarlyHelpAssessment == true);
    support.earlyHelp->state = AssessmentState::NotStarted; // somebody has said so
    CHECK(preventionFacts(student, all, support, QDate(2026, 10, 1)).hasEarlyHelpAssessment ==
          false);
}
