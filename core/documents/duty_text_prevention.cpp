// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why something about a student at risk, or about an exclusion prevention meeting, is due: one
// sentence.
#include "core/base/translate.h"
#include "core/documents/duty_reasons.h"
#include "core/documents/report_words.h"
#include "core/documents/wording.h"

namespace freshstart {

namespace {

FRESHSTART_TR(DutyText)

QString dateOf(const Duty& duty)
{
    return duty.dates.empty() ? QString() : wording::dayAndMonth(duty.dates.front());
}

QString groundsOf(const Duty& duty)
{
    QStringList words;
    for (const QString& code : duty.codes) {
        words.append(report_words::preventionReason(code));
    }
    return wording::joined(words);
}

QString peopleOf(const Duty& duty)
{
    return duty.count == 1 ? tr("One person") : tr("%1 people").arg(duty.count);
}

} // namespace

QString reasonOfPrevention(const Duty& duty)
{
    const QString date = dateOf(duty);
    switch (duty.why) {
    case DutyWhy::WatchListed:
        return tr("The student may be at risk: %1. The head approves a meeting, or dismisses it "
                  "with a reason.")
            .arg(groundsOf(duty));
    case DutyWhy::WatchLookAgain:
        return tr("A meeting was not thought necessary, to be looked at again on %1: %2.")
            .arg(date, groundsOf(duty));
    case DutyWhy::PreventionApproved:
        return tr("The head approved a meeting on %1, and none has been called yet.").arg(date);
    case DutyWhy::EarlyHelpNotStarted:
        return tr("The student is at risk (%1): the assessment is the basis of the meeting.")
            .arg(groundsOf(duty));
    case DutyWhy::EducationPlanToReview:
        return tr("The student is looked after; the plan was last looked at on %1 and is reviewed "
                  "every term.")
            .arg(date);
    case DutyWhy::PreventionToInvite:
        return tr("%1 to come on %2 without an invitation noted.").arg(peopleOf(duty), date);
    case DutyWhy::PreventionCopies:
        return tr("%1 from the meeting on %2 without record or minutes.")
            .arg(peopleOf(duty), date);
    case DutyWhy::PreventionActionDue:
        return duty.count > 1 ? tr("Agreed on %1; %2 actions of that meeting are open.")
                                    .arg(date)
                                    .arg(duty.count)
                              : tr("Agreed on %1 and still open.").arg(date);
    default:
        break;
    }
    return tr("The meeting on %1 agreed to look at its plan again by then.").arg(date);
}

} // namespace freshstart
