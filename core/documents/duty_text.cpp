// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/duty_text.h"

#include "core/base/translate.h"
#include "core/documents/step_text.h"
#include "core/welcome_back/after_meeting.h"

namespace freshstart {

namespace {

FRESHSTART_TR(DutyText)

/// What takes the place of the meeting, where that has been decided.
QString absenceTask(const QString& action)
{
    switch (absenceActionFromCode(action).value_or(AbsenceAction::Other)) {
    case AbsenceAction::HomeVisit:
        return tr("Visit the family at home");
    case AbsenceAction::Telephone:
        return tr("Talk to the family by telephone");
    case AbsenceAction::Other:
        break;
    }
    return tr("Do what was decided instead of the family’s meeting");
}

} // namespace

QString dutySubject(const Duty& duty)
{
    switch (duty.kind) {
    case DutyKind::IssueSuspension:
        return tr("Issue the suspension letter");
    case DutyKind::TakeStep:
        return stepTask(duty.step.value_or(Step::SendLetter), duty.schoolType);
    case DutyKind::ArrangeProvision:
        return tr("Arrange education from day six");
    case DutyKind::ConsiderRepresentations:
        return tr("Consider the family’s representations");
    case DutyKind::DecideReinstatement:
        return tr("Decide about reinstatement");
    case DutyKind::ArrangeWelcomeBack:
        return tr("Arrange the welcome back meeting");
    case DutyKind::HoldWelcomeBack:
        return tr("Welcome back meeting");
    case DutyKind::RecordWelcomeBack:
        return tr("Write the record of the welcome back meeting");
    case DutyKind::UploadRecord:
        return tr("Upload the welcome back record to CPOMS");
    case DutyKind::HoldIntervention:
        return tr("Separate intervention session");
    case DutyKind::TellOfMeeting:
        return tr("Tell the family about the welcome back meeting");
    case DutyKind::DecideOnAbsence:
        return tr("Decide what is done instead of the family’s meeting");
    case DutyKind::FollowUpAbsence:
        return absenceTask(duty.codes.value(0));
    case DutyKind::OfferTalk:
        return tr("Offer a talk to whoever stepped down as lead");
    case DutyKind::ReviewHold:
        return tr("Look again at the held return");
    case DutyKind::PlanMonitoring:
        return tr("Settle who watches over the return");
    case DutyKind::EndMonitoring:
        return tr("Close the monitoring or extend it");
    case DutyKind::RecordIntervention:
        return tr("Write the record of the intervention session");
    case DutyKind::ReviewCommitments:
        return tr("Look again at what was agreed");
    case DutyKind::HoldPrevention:
        return tr("Exclusion prevention meeting");
    case DutyKind::RecordPrevention:
        return tr("Complete the record of the exclusion prevention meeting");
    case DutyKind::DecideOnWatch:
        return tr("Decide whether an exclusion prevention meeting is called");
    case DutyKind::CallPrevention:
        return tr("Call the exclusion prevention meeting");
    case DutyKind::StartEarlyHelp:
        return tr("Start the Early Help Assessment");
    case DutyKind::ReviewEducationPlan:
        return tr("Review the Personal Education Plan");
    case DutyKind::InvitePrevention:
        return tr("Send the invitations to the exclusion prevention meeting");
    case DutyKind::GivePreventionCopies:
        return tr("Give everybody the record and minutes of the exclusion prevention meeting");
    case DutyKind::DoPreventionAction:
        return tr("Do what was agreed in the exclusion prevention meeting");
    case DutyKind::ReviewPrevention:
        return tr("Look again at the plan of the exclusion prevention meeting");
    case DutyKind::AnswerAccessRequest:
        return duty.why == DutyWhy::IdentityToCheck
                   ? tr("Check who asks for the student’s data")
                   : tr("Answer the request for the student’s data");
    case DutyKind::ReviewRecords:
        return duty.count == 1 ? tr("Look at the record whose time has come")
                               : tr("Look at the records whose time has come");
    }
    return {};
}

QString dutyActor(const Duty& duty)
{
    if (!duty.actorName.isEmpty()) {
        return duty.actorName;
    }
    switch (duty.actor) {
    case DutyActor::Office:
        return tr("Office");
    case DutyActor::Head:
        return tr("Head");
    case DutyActor::Lead:
        return tr("Lead");
    case DutyActor::Clerk:
        return tr("Clerk to the board");
    }
    return {};
}

namespace {

/// Of what is due around an exclusion prevention meeting.
QString preventionButton(DutyKind kind)
{
    switch (kind) {
    case DutyKind::DecideOnWatch:
        return tr("Decide");
    case DutyKind::CallPrevention:
        return tr("Call a meeting");
    case DutyKind::InvitePrevention:
        return tr("Invite");
    case DutyKind::ReviewPrevention:
    case DutyKind::ReviewEducationPlan:
    case DutyKind::ReviewRecords:
        return tr("Review");
    default:
        break;
    }
    return tr("Open");
}

} // namespace

QString dutyButton(const Duty& duty)
{
    switch (duty.kind) {
    case DutyKind::IssueSuspension:
        return tr("Issue letter");
    case DutyKind::TakeStep:
        return duty.step == Step::ConsiderPrevention ? tr("Call a meeting") : tr("Open");
    case DutyKind::ArrangeProvision:
    case DutyKind::ArrangeWelcomeBack:
        return tr("Arrange");
    case DutyKind::ConsiderRepresentations:
    case DutyKind::DecideReinstatement:
        return tr("Record outcome");
    case DutyKind::HoldWelcomeBack:
    case DutyKind::HoldPrevention:
        return tr("Prepare");
    case DutyKind::RecordWelcomeBack:
    case DutyKind::RecordPrevention:
    case DutyKind::RecordIntervention:
        return tr("Write record");
    case DutyKind::TellOfMeeting:
        return tr("Write letter");
    case DutyKind::DecideOnAbsence:
        return tr("Decide");
    case DutyKind::FollowUpAbsence:
        return tr("Record outcome");
    case DutyKind::OfferTalk:
    case DutyKind::ReviewHold:
    case DutyKind::EndMonitoring:
        return tr("Open");
    case DutyKind::PlanMonitoring:
        return tr("Arrange");
    case DutyKind::ReviewCommitments:
        return tr("Review");
    case DutyKind::UploadRecord:
        return tr("Mark uploaded");
    case DutyKind::HoldIntervention:
        return tr("Open");
    default:
        return preventionButton(duty.kind);
    }
}

QString dutyTopic(DutyTopic topic)
{
    switch (topic) {
    case DutyTopic::Notices:
        return tr("Suspension letters and notices");
    case DutyTopic::Provision:
        return tr("Work and education");
    case DutyTopic::Board:
        return tr("Governing board");
    case DutyTopic::RegisterAndCensus:
        return tr("Register, return and census");
    case DutyTopic::WelcomeBack:
        return tr("Welcome back");
    case DutyTopic::Prevention:
        return tr("Prevention");
    case DutyTopic::Records:
        return tr("Records and rights");
    }
    return {};
}

} // namespace freshstart
