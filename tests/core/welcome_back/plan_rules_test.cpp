// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_rules.h"

#include "tests/support/builders.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const HalfDay kBack{QDate(2026, 11, 25), Session::Am};
const StaffId kHead{1};
const StaffId kProprietor{2};
const StaffId kMentor{3};

/// Wednesday 25 November 2026 is the return; a head, a proprietor and a mentor work here.
PlanFacts someFacts()
{
    PlanFacts facts{kBack, demoCalendar()};
    facts.staff = {{kHead, u"Mrs J. Hart"_s, StaffRole::Head, {}, {}, {}},
                   {kProprietor, u"Mr P. Lowe"_s, StaffRole::Proprietor, {}, {}, {}},
                   {kMentor, u"Ms N. Bright"_s, StaffRole::Lead, {}, {}, {}}};
    return facts;
}

WelcomeBackPlan ledBy(StaffId lead)
{
    WelcomeBackPlan plan = aMeetingPlan(kBack.date);
    plan.lead = lead;
    return plan;
}

} // namespace

TEST_CASE("The other proposal is the school day before the return, when school is out",
          "[welcome_back][rules][R20]")
{
    const HalfDay afterInset{QDate(2026, 11, 24), Session::Am}; // Monday is INSET
    const WelcomeBackPlan plan =
        proposedPlanDayBefore(afterInset, demoCalendar(), QTime(15, 10), kHead);
    CHECK(plan.arrangement == WelcomeBackArrangement::MeetingSet);
    CHECK(plan.date == QDate(2026, 11, 20));
    CHECK(plan.time == QTime(15, 10));
    CHECK(plan.lead == kHead);
    CHECK_FALSE(hasProblem(validate(plan, {afterInset, demoCalendar()})));
}

TEST_CASE("A return without a meeting starts with its session and two weeks of watching",
          "[welcome_back][rules][R20]")
{
    const WelcomeBackPlan plan =
        proposedWithoutMeeting(kBack, demoCalendar(), kHead, QDate(2026, 11, 20));
    CHECK(plan.interventionDate == QDate(2026, 11, 26));
    CHECK(plan.monitoring.until == QDate(2026, 12, 9)); // the tenth school day after
    CHECK(plan.noMeetingDecidedBy == kHead);
    CHECK(plan.noMeetingDecidedOn == QDate(2026, 11, 20));
    // Who watches and how is for the school to say.
    CHECK(codes(validate(plan, someFacts())) == QStringList{u"monitoring_missing"_s});
}

TEST_CASE("Head or proprietor lead without further words", "[welcome_back][rules]")
{
    CHECK(validate(ledBy(kHead), someFacts()).empty());
    CHECK(validate(ledBy(kProprietor), someFacts()).empty());
}

TEST_CASE("Somebody else leads only when head or proprietor asked them", "[welcome_back][rules]")
{
    WelcomeBackPlan plan = ledBy(kMentor);
    CHECK(problemCodes(validate(plan, someFacts())) == QStringList{u"delegation_missing"_s});
    plan.delegation = {kMentor, QDate(2026, 11, 20)};
    CHECK(problemCodes(validate(plan, someFacts())) == QStringList{u"delegated_by_not_head"_s});
    plan.delegation.by = kProprietor;
    CHECK(validate(plan, someFacts()).empty());
}

TEST_CASE("The referring school comes only by agreement, for a reason, with the head leading",
          "[welcome_back][rules]")
{
    WelcomeBackPlan plan = ledBy(kMentor);
    plan.delegation = {kHead, QDate(2026, 11, 20)};
    plan.referring.emplace();
    CHECK(problemCodes(validate(plan, someFacts())) ==
          QStringList{u"referring_agreement_missing"_s, u"referring_reason_missing"_s,
                      u"referring_lead_not_head"_s});
    plan.referring =
        ReferringInvitation{kMentor, QDate(2026, 11, 20), u"A threat at the other site"_s};
    CHECK(problemCodes(validate(plan, someFacts())) ==
          QStringList{u"referring_agreed_by_not_head"_s, u"referring_lead_not_head"_s});
    plan.referring->agreedBy = kProprietor;
    plan.lead = kHead;
    CHECK(validate(plan, someFacts()).empty());
}

TEST_CASE("A lead or a room that is wanted twice is doubted, with the other meeting's time",
          "[welcome_back][rules]")
{
    PlanFacts facts = someFacts();
    const WelcomeBackPlan plan = ledBy(kHead); // 8.30 in Room 4
    facts.others = {{kBack.date, QTime(8, 45), law::kWelcomeBackMinutes, kHead, u"Library"_s}};
    auto issues = validate(plan, facts);
    CHECK(codes(issues) == QStringList{u"lead_busy"_s});
    CHECK(issues.front().parameters == QStringList{u"08:45"_s});
    CHECK_FALSE(hasProblem(issues));

    facts.others = {{kBack.date, QTime(8, 0), law::kPreventionMeetingMinutes, kMentor,
                     u" room  4"_s, true}};
    CHECK(codes(validate(plan, facts)) == QStringList{u"place_busy"_s});

    facts.others = {{kBack.date, QTime(9, 0), law::kWelcomeBackMinutes, kHead, u"Room 4"_s},
                    {kBack.date, QTime(8, 0), law::kWelcomeBackMinutes, kHead, u"Room 4"_s},
                    {kBack.date.addDays(1), QTime(8, 30), law::kWelcomeBackMinutes, kHead, {}}};
    CHECK(validate(plan, facts).empty()); // one after the other, and another day
}

TEST_CASE("A return without a meeting names who decided, who watches and until when",
          "[welcome_back][rules][R20]")
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.interventionDate = QDate(2026, 11, 24); // the day before the return
    CHECK(codes(validate(plan, someFacts())) ==
          QStringList{u"no_meeting_decider_missing"_s, u"intervention_early"_s,
                      u"monitoring_missing"_s});
    plan.noMeetingDecidedBy = kHead;
    plan.noMeetingDecidedOn = QDate(2026, 11, 20);
    plan.interventionDate = QDate(2026, 11, 26);
    plan.monitoring = {kMentor, u"A word at registration"_s, QDate(2026, 11, 24)};
    CHECK(codes(validate(plan, someFacts())) == QStringList{u"monitoring_ends_early"_s});
    plan.monitoring.until = QDate(2026, 12, 9);
    CHECK(validate(plan, someFacts()).empty());
}

TEST_CASE("The family is told of date, time, place and whether there is a meeting at all",
          "[welcome_back][rules]")
{
    WelcomeBackPlan plan = ledBy(kHead);
    CHECK_FALSE(isTold(std::nullopt, plan));
    const auto told = std::optional(toldOf(plan));
    CHECK(isTold(told, plan));
    plan.lead = kProprietor; // the school's own business
    CHECK(isTold(told, plan));
    const auto differs = [&told, &plan](auto change) {
        WelcomeBackPlan other = plan;
        change(other);
        return !isTold(told, other);
    };
    CHECK(differs([](WelcomeBackPlan& p) { p.date = QDate(2026, 11, 24); }));
    CHECK(differs([](WelcomeBackPlan& p) { p.time = QTime(9, 0); }));
    CHECK(differs([](WelcomeBackPlan& p) { p.place = u"Library"_s; }));
    CHECK(differs([](WelcomeBackPlan& p) {
        p.arrangement = WelcomeBackArrangement::WithoutMeeting;
    }));
}

TEST_CASE("The record is to be on CPOMS on the second working day after the meeting",
          "[welcome_back][rules][R21]")
{
    const auto [meeting, workingDays, schoolDays] = GENERATE(table<QDate, QDate, QDate>({
        {QDate(2026, 11, 20), QDate(2026, 11, 24), QDate(2026, 11, 25)}, // INSET on Monday
        {QDate(2026, 12, 17), QDate(2026, 12, 21), QDate(2027, 1, 4)},   // the last but one day
        {QDate(2026, 12, 23), QDate(2026, 12, 29), QDate(2027, 1, 5)},   // Christmas between
    }));
    CHECK(uploadDueOn(meeting, demoCalendar(), false) == workingDays);
    CHECK(uploadDueOn(meeting, demoCalendar(), true) == schoolDays);
}
