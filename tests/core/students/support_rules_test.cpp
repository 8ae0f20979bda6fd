// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/support_rules.h"

#include "core/documents/error_text.h"
#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"
#include "tests/support/support_samples.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

template<class Value>
QString firstSentence(const Value& one)
{
    const auto issues = validate(one, kToday);
    return issues.empty() ? QString() : sentenceFor(issues.front());
}

SupportPlan aPlan(PlanKind kind, QDate agreed, std::optional<QDate> reviewed = {},
                  std::optional<QDate> ended = {})
{
    return {{}, kind, agreed, reviewed, {}, ended, true, {}};
}

} // namespace

TEST_CASE("What is complete is taken without a word", "[students][support]")
{
    CHECK(validate(anInternalExclusion(), kToday).empty());
    CHECK(validate(aMentor(), kToday).empty());
    CHECK(validate(aPlacement(), kToday).empty());
    CHECK(validate(aBehaviourPlan(), kToday).empty());
    CHECK(validate(aStartedAssessment(), kToday).empty());
    CHECK(validate(EarlyHelpAssessment{}, kToday).empty());
}

TEST_CASE("An internal exclusion needs a day, a length and a reason", "[students][support]")
{
    InternalExclusion nothing{{}, {}, 0, u"  "_s, {}};
    CHECK(problemCodes(validate(nothing, kToday)) ==
          QStringList{u"date_missing"_s, u"half_days_impossible"_s, u"reason_missing"_s});
    InternalExclusion longest = anInternalExclusion();
    longest.halfDays = 20;
    CHECK(validate(longest, kToday).empty());
    longest.halfDays = 21;
    CHECK(codes(validate(longest, kToday)) == QStringList{u"half_days_impossible"_s});
    CHECK(firstSentence(longest) == u"Give the length of the internal exclusion: from half a "
                                    "school day to 10 school days."_s);
}

TEST_CASE("A day that is still to come is doubted, not refused", "[students][support]")
{
    const auto doubts = validate(anInternalExclusion(QDate(2026, 11, 25)), kToday);
    CHECK(codes(doubts) == QStringList{u"date_in_future"_s});
    CHECK(problemCodes(doubts).isEmpty());
    CHECK(firstSentence(anInternalExclusion(QDate(2026, 11, 25))) ==
          u"The day, Wednesday 25 November 2026, is still to come; check that it is right."_s);
    SupportPlan plan = aBehaviourPlan();
    plan.reviewedOn = QDate(2027, 10, 19);
    CHECK(codes(validate(plan, kToday)) == QStringList{u"date_in_future"_s});
    CHECK(codes(validate(EarlyHelpAssessment{AssessmentState::Started, QDate(2026, 11, 25), {}},
                         kToday)) == QStringList{u"date_in_future"_s});
}

TEST_CASE("Support may be agreed for the weeks ahead, but not for years ahead",
          "[students][support]")
{
    CHECK(validate(aMentor(QDate(2027, 1, 5)), kToday).empty());
    CHECK(codes(validate(aMentor(QDate(2028, 1, 5)), kToday)) ==
          QStringList{u"date_in_future"_s});
}

TEST_CASE("Support and alternative provision end after they begin", "[students][support]")
{
    AdditionalSupport mentor = aMentor();
    mentor.last = mentor.first;
    CHECK(validate(mentor, kToday).empty());
    mentor.last = mentor.first.addDays(-1);
    CHECK(problemCodes(validate(mentor, kToday)) == QStringList{u"last_before_first"_s});
    AlternativePlacement placement = aPlacement();
    placement.last = QDate(2026, 10, 4);
    CHECK(problemCodes(validate(placement, kToday)) == QStringList{u"last_before_first"_s});
    placement.first = {};
    CHECK(problemCodes(validate(placement, kToday)) == QStringList{u"date_missing"_s});
}

TEST_CASE("The time of support in a week is more than nothing and at most 40 hours",
          "[students][support]")
{
    AdditionalSupport mentor = aMentor();
    for (const int possible : {1, 2400}) {
        mentor.minutesWeek = possible;
        CHECK(validate(mentor, kToday).empty());
    }
    for (const int impossible : {0, -60, 2401}) {
        mentor.minutesWeek = impossible;
        CHECK(problemCodes(validate(mentor, kToday)) == QStringList{u"minutes_impossible"_s});
    }
    CHECK(firstSentence(mentor).contains(u"at most 40 hours"_s));
    mentor.minutesWeek = {};
    CHECK(validate(mentor, kToday).empty());
}

TEST_CASE("Alternative provision names who provides it", "[students][support]")
{
    AlternativePlacement placement = aPlacement();
    placement.provider = u" "_s;
    CHECK(problemCodes(validate(placement, kToday)) == QStringList{u"provider_missing"_s});
}

TEST_CASE("A plan is reviewed and ended after it was agreed", "[students][support]")
{
    SupportPlan plan = aBehaviourPlan();
    plan.reviewedOn = plan.agreedOn.addDays(-1);
    plan.reviewDue = plan.agreedOn.addDays(-1);
    plan.endedOn = plan.agreedOn.addDays(-1);
    const auto issues = validate(plan, kToday);
    CHECK(problemCodes(issues) == QStringList{u"review_before_agreed"_s, u"review_before_agreed"_s,
                                              u"end_before_agreed"_s});
    CHECK(issues[0].field == u"reviewed_on"_s);
    CHECK(issues[1].field == u"review_due"_s);
    plan = aBehaviourPlan();
    plan.agreedOn = {};
    CHECK(problemCodes(validate(plan, kToday)) == QStringList{u"date_missing"_s});
}

TEST_CASE("An Early Help Assessment that was begun says on which day", "[students][support]")
{
    for (const AssessmentState state :
         {AssessmentState::Started, AssessmentState::Completed, AssessmentState::Declined}) {
        CHECK(problemCodes(validate(EarlyHelpAssessment{state, {}, {}}, kToday)) ==
              QStringList{u"state_date_missing"_s});
    }
}

TEST_CASE("The plan that counts is the one made or reviewed last, while it is in force",
          "[students][support]")
{
    StudentSupport support;
    support.plans = {
        aPlan(PlanKind::BehaviourSupport, QDate(2025, 9, 22), QDate(2026, 11, 2)),
        aPlan(PlanKind::EarlyHelp, QDate(2026, 3, 2), {}, QDate(2026, 7, 17)),
        aPlan(PlanKind::PastoralSupport, QDate(2026, 10, 5)),
        aPlan(PlanKind::Other, QDate(2026, 11, 9)),
        aPlan(PlanKind::PersonalEducation, QDate(2026, 11, 10)),
    };
    CHECK(currentPlan(support, QDate(2025, 9, 21)) == std::nullopt);
    CHECK(currentPlan(support, QDate(2026, 5, 1)) == support.plans[1]);
    CHECK(currentPlan(support, QDate(2026, 7, 18)) == support.plans[0]);
    CHECK(currentPlan(support, QDate(2026, 10, 20)) == support.plans[2]);
    CHECK(currentPlan(support, kToday) == support.plans[0]);
}

TEST_CASE("Of several Personal Education Plans the newest in force counts", "[students][support]")
{
    StudentSupport support;
    support.plans = {
        aPlan(PlanKind::PersonalEducation, QDate(2025, 10, 6), {}, QDate(2026, 7, 17)),
        aPlan(PlanKind::PersonalEducation, QDate(2026, 10, 5)),
        aPlan(PlanKind::BehaviourSupport, QDate(2026, 11, 9)),
    };
    CHECK(currentEducationPlan(support, QDate(2026, 6, 1)) == support.plans[0]);
    CHECK(currentEducationPlan(support, QDate(2026, 8, 1)) == std::nullopt);
    CHECK(currentEducationPlan(support, kToday) == support.plans[1]);
}
