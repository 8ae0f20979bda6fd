// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/step_text.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"

namespace freshstart {

namespace {

FRESHSTART_TR(StepText)

} // namespace

QString stepTask(Step step, SchoolType type)
{
    switch (step) {
    case Step::PhoneParents:
        return tr("Telephone the parents");
    case Step::SendLetter:
        return tr("Send the letter");
    case Step::SetWork:
        return tr("Set and mark work for the first five days");
    case Step::SendProvisionDetails:
        return tr("Send the details of the education from day six");
    case Step::MarkRegister:
        return tr("Mark the register");
    case Step::CheckReturn:
        return tr("See that the student is back");
    case Step::CheckCensus:
        return tr("Check the reasons for the census");
    case Step::ConsiderPrevention:
        return tr("Consider an exclusion prevention meeting");
    case Step::OfferMeeting:
        return tr("Offer the parents a meeting with the head");
    case Step::CancelParents:
    case Step::CancelBoard:
    case Step::CancelAuthority:
    case Step::CancelSocialWorker:
    case Step::CancelVirtualSchool:
    case Step::CancelReferringSchool:
        return tr("Tell the %1 that it is cancelled").arg(stepRecipient(step, type));
    default:
        return tr("Tell the %1").arg(stepRecipient(step, type));
    }
}

QString stepRecipient(Step step, SchoolType type)
{
    switch (step) {
    case Step::PhoneParents:
    case Step::SendLetter:
    case Step::CancelParents:
    case Step::OfferMeeting:
        return tr("parents");
    case Step::TellAuthority:
    case Step::CancelAuthority:
        return tr("local authority");
    case Step::TellSocialWorker:
    case Step::CancelSocialWorker:
        return tr("social worker");
    case Step::TellVirtualSchool:
    case Step::CancelVirtualSchool:
        return tr("virtual school head");
    case Step::TellBoard:
    case Step::CancelBoard:
        return wording::board(type);
    case Step::TellReferringSchool:
    case Step::CancelReferringSchool:
        return tr("referring school");
    case Step::TellPlacingAuthority:
        return tr("placing authority");
    case Step::TellSenOfficer:
        return tr("SEN officer");
    default:
        return {};
    }
}

QString contactMethod(ContactMethod method)
{
    switch (method) {
    case ContactMethod::Phone:
        return tr("by telephone");
    case ContactMethod::ByHand:
        return tr("by hand");
    case ContactMethod::Post:
        return tr("by post");
    case ContactMethod::Email:
        return tr("by email");
    case ContactMethod::Portal:
        return tr("through the authority’s portal");
    case ContactMethod::InPerson:
        return tr("in person");
    case ContactMethod::Other:
        break;
    }
    return tr("in another way");
}

QString boardOutcome(BoardOutcome outcome)
{
    switch (outcome) {
    case BoardOutcome::Open:
        return tr("Not decided yet");
    case BoardOutcome::Considered:
        return tr("Representations considered");
    case BoardOutcome::NotReinstated:
        return tr("Reinstatement declined");
    case BoardOutcome::Reinstated:
        return tr("Reinstated");
    }
    return {};
}

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Law:
        return tr("law");
    case Basis::Policy:
        return tr("policy");
    case Basis::GoodPractice:
        break;
    }
    return tr("good practice");
}

} // namespace freshstart
