// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/duty.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// In the order of their enumerations.
constexpr std::array kKinds{
    u"issue_suspension",     u"take_step",
    u"arrange_provision",    u"consider_representations",
    u"decide_reinstatement", u"arrange_welcome_back",
    u"welcome_back_meeting", u"record_welcome_back",
    u"upload_record",        u"intervention_session",
    u"tell_of_meeting",      u"decide_on_absence",
    u"follow_up_absence",    u"offer_talk",
    u"review_hold",          u"plan_monitoring",
    u"end_monitoring",       u"record_intervention",
    u"review_commitments",   u"prevention_meeting",
    u"record_prevention_meeting",
    u"decide_on_prevention", u"call_prevention_meeting",
    u"start_early_help_assessment", u"review_education_plan",
    u"invite_to_prevention_meeting", u"give_prevention_copies",
    u"prevention_action",    u"review_prevention_plan",
    u"answer_access_request", u"review_records",
};
static_assert(kKinds.size() == static_cast<size_t>(kDutyKindCount));

constexpr std::array kTopics{
    u"notices", u"provision", u"board", u"register_and_census", u"welcome_back", u"prevention",
    u"records",
};
static_assert(kTopics.size() == static_cast<size_t>(DutyTopic::Records) + 1);

constexpr std::array kStates{u"overdue", u"today", u"upcoming"};
constexpr std::array kActors{u"office", u"head", u"lead", u"clerk"};
constexpr std::array kBases{u"law", u"policy", u"good_practice"};

constexpr std::array kSources{
    u"exclusion_notice",    u"telling_others",      u"telling_board",
    u"telling_referrers",   u"statutory_guidance",  u"full_time_education",
    u"provision_notice",    u"attendance_register", u"school_census",
    u"reinstatement",       u"cancelling",          u"setting_up_meetings",
    u"leading_meetings",    u"records_of_meetings", u"return_without_meeting",
    u"telling_of_meetings", u"absent_families",     u"stepping_down",
    u"holding_returns",     u"following_up_targets", u"prevention_triggers",
    u"prevention_meetings", u"prevention_records",
    u"early_help_assessments", u"education_plans",  u"prevention_plans",
    u"access_requests",     u"retention",
};
static_assert(kSources.size() == static_cast<size_t>(kDutySourceCount));

template<class Words, class Value>
QString wordOf(const Words& words, Value value)
{
    return QString::fromUtf16(words[static_cast<size_t>(value)]);
}

DutyTopic topicOfStep(Step step)
{
    switch (step) {
    case Step::SetWork:
    case Step::SendProvisionDetails:
        return DutyTopic::Provision;
    case Step::MarkRegister:
    case Step::CheckReturn:
    case Step::CheckCensus:
        return DutyTopic::RegisterAndCensus;
    case Step::ConsiderPrevention:
        return DutyTopic::Prevention;
    default:
        return DutyTopic::Notices;
    }
}

} // namespace

DutyState stateOf(QDate due, QDate on)
{
    if (due < on) {
        return DutyState::Overdue;
    }
    return due == on ? DutyState::Today : DutyState::Upcoming;
}

bool isSoon(QDate date, QDate on)
{
    return on <= date && date <= on.addDays(kLookAheadDays);
}

DutyTopic topicOf(const Duty& duty)
{
    switch (duty.kind) {
    case DutyKind::IssueSuspension:
        return DutyTopic::Notices;
    case DutyKind::TakeStep:
        return topicOfStep(duty.step.value_or(Step::SendLetter));
    case DutyKind::ArrangeProvision:
        return DutyTopic::Provision;
    case DutyKind::ConsiderRepresentations:
    case DutyKind::DecideReinstatement:
        return DutyTopic::Board;
    case DutyKind::AnswerAccessRequest:
    case DutyKind::ReviewRecords:
        return DutyTopic::Records;
    default:
        return duty.kind >= DutyKind::HoldPrevention ? DutyTopic::Prevention
                                                     : DutyTopic::WelcomeBack;
    }
}

QString kindCode(const Duty& duty)
{
    return duty.kind == DutyKind::TakeStep && duty.step ? toCode(*duty.step)
                                                        : wordOf(kKinds, duty.kind);
}

QString toCode(DutyTopic topic)
{
    return wordOf(kTopics, topic);
}

QString toCode(DutyState state)
{
    return wordOf(kStates, state);
}

QString toCode(DutyActor actor)
{
    return wordOf(kActors, actor);
}

QString toCode(DutySource source)
{
    return wordOf(kSources, source);
}

QString basisCode(Basis basis)
{
    return wordOf(kBases, basis);
}

} // namespace freshstart
