// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/notice_duties.h"

namespace freshstart {

namespace {

DutySource sourceOf(Step step, Basis basis)
{
    if (step == Step::TellReferringSchool || step == Step::TellPlacingAuthority) {
        return DutySource::TellingReferrers;
    }
    return basis == Basis::GoodPractice ? DutySource::StatutoryGuidance : DutySource::TellingOthers;
}

} // namespace

std::optional<Duty> letterDuty(const DutyCase& dutyCase, Basis basis, const DutyContext& context)
{
    const auto& due = dutyCase.findings.noticeDue;
    auto duty = stepOf(dutyCase, Step::SendLetter, due ? due->date() : QDate(), context);
    if (duty) {
        duty->dueAt = due->time();
        duty->source = DutySource::ExclusionNotice;
        duty->basis = basis;
    }
    return duty;
}

std::optional<Duty> boardNoticeDuty(const DutyCase& dutyCase, const RecipientToTell& recipient,
                                    const DutyContext& context)
{
    if (!recipient.atOnce) {
        return std::nullopt;
    }
    auto duty = stepOf(dutyCase, Step::TellBoard, decisionDay(dutyCase.details()), context);
    if (!duty) {
        return duty;
    }
    if (!dutyCase.findings.tellBoardAtOnce) {
        duty->why = DutyWhy::BoardEveryTime;
    } else if (dutyCase.details().examMissed) {
        duty->why = DutyWhy::BoardExam;
    } else {
        duty->why = DutyWhy::BoardOverFiveDays;
        duty->count = dutyCase.findings.decisiveHalfDays;
    }
    duty->source = DutySource::TellingBoard;
    duty->basis = recipient.basis;
    return duty;
}

std::optional<Duty> tellDuty(const DutyCase& dutyCase, const RecipientToTell& recipient,
                             const DutyContext& context)
{
    auto duty = stepOf(dutyCase, recipient.step, decisionDay(dutyCase.details()), context);
    if (duty) {
        // The head tells the parents in person or by telephone, so that they can ask.
        duty->actor = recipient.step == Step::PhoneParents ? DutyActor::Head : DutyActor::Office;
        duty->source = sourceOf(recipient.step, recipient.basis);
        duty->basis = recipient.basis;
    }
    return duty;
}

std::optional<Duty> tellOfCancellingDuty(const DutyCase& dutyCase, const RecipientToTell& recipient,
                                         const DutyContext& context)
{
    const auto& cancellation = dutyCase.followUp.cancellation;
    if (!cancellation || dutyCase.suspension().status != SuspensionStatus::Cancelled) {
        return std::nullopt;
    }
    auto duty = stepOf(dutyCase, recipient.step, cancellation->on, context);
    if (duty) {
        duty->actor = recipient.step == Step::OfferMeeting ? DutyActor::Head : DutyActor::Office;
        duty->why = DutyWhy::SuspensionCancelled;
        duty->dates = {cancellation->on};
        duty->source = DutySource::Cancelling;
        duty->basis = recipient.basis;
    }
    return duty;
}

std::vector<Duty> noticeDuties(const DutyCase& dutyCase, const DutyContext& context)
{
    std::vector<Duty> duties;
    const auto add = [&duties](std::optional<Duty> duty) {
        if (duty) {
            duties.push_back(std::move(*duty));
        }
    };
    if (!dutyCase.isInForce()) {
        for (const RecipientToTell& recipient : peopleToTellOfCancelling(dutyCase.facts)) {
            add(tellOfCancellingDuty(dutyCase, recipient, context));
        }
        return duties;
    }
    for (const RecipientToTell& recipient : dutyCase.findings.recipients) {
        if (recipient.step == Step::SendLetter) {
            add(letterDuty(dutyCase, recipient.basis, context));
        } else if (recipient.step == Step::TellBoard) {
            add(boardNoticeDuty(dutyCase, recipient, context));
        } else {
            add(tellDuty(dutyCase, recipient, context));
        }
    }
    return duties;
}

} // namespace freshstart
