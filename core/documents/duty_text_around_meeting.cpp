// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why something around a welcome back meeting is due: one sentence.
#include "core/base/translate.h"
#include "core/documents/duty_reasons.h"
#include "core/documents/wording.h"

namespace freshstart {

namespace {

FRESHSTART_TR(DutyText)

QString dateOf(const Duty& duty, size_t place = 0)
{
    return place < duty.dates.size() ? wording::dayAndMonth(duty.dates[place]) : QString();
}

QString reasonOfTelling(const Duty& duty)
{
    const QString date = dateOf(duty);
    switch (duty.why) {
    case DutyWhy::MeetingNotTold:
        return tr("The meeting is on %1 and no letter has told the family.").arg(date);
    case DutyWhy::MeetingChangeNotTold:
        return dateOf(duty, 1) == date
                   ? tr("The meeting stays on %1; its time or place is no longer what the family’s "
                        "letter says.")
                         .arg(date)
                   : tr("The meeting has moved to %1; the family’s letter still says %2.")
                         .arg(date, dateOf(duty, 1));
    case DutyWhy::MeetingDropNotTold:
        return tr("The family expects a meeting on %1 that does not take place.").arg(date);
    default:
        break;
    }
    return date.isEmpty()
               ? tr("No letter has told the family how the return goes.")
               : tr("The student is back on %1; no letter has told the family how the return goes.")
                     .arg(date);
}

QString reasonOfWatching(const Duty& duty)
{
    const QString date = dateOf(duty);
    switch (duty.why) {
    case DutyWhy::MonitoringToPlan:
        return tr("Back on %1 without a meeting: it is open who keeps a close eye, how, and until "
                  "when.")
            .arg(date);
    case DutyWhy::MonitoringToEnd:
        return tr("The student was to be watched over until %1; it ends, or goes on for longer.")
            .arg(date);
    default:
        break;
    }
    return tr("The separate session was set for %1; what came of it is written down.").arg(date);
}

} // namespace

QString reasonAroundMeeting(const Duty& duty)
{
    const QString date = dateOf(duty);
    switch (duty.why) {
    case DutyWhy::AbsenceToDecide:
        return tr("On %1 it became known that the family does not come. The return goes ahead; "
                  "head or proprietor decide on a visit, a call or something else.")
            .arg(date);
    case DutyWhy::AbsenceToFollow:
        return tr("The family does not come to the meeting; this was decided instead, to be done "
                  "by %1.")
            .arg(date);
    case DutyWhy::TalkToOffer:
        return tr("Somebody stepped down as lead on %1 and has not had a talk with a senior leader "
                  "yet.")
            .arg(date);
    case DutyWhy::HoldToReview:
        return duty.isLaw()
                   ? tr("The return has been held since %1. The dates of the suspension have not "
                        "moved: staying out longer needs a lawful ground of its own, for as long "
                        "as it lasts.")
                         .arg(date)
                   : tr("The return has been held since %1 because of a risk to others. The dates "
                        "of the suspension have not moved; the student comes back as soon as that "
                        "is safe.")
                         .arg(date);
    case DutyWhy::AgreedToReview:
        return tr("It was agreed to look at strategies and targets again on %1.").arg(date);
    case DutyWhy::MonitoringToPlan:
    case DutyWhy::MonitoringToEnd:
    case DutyWhy::InterventionNotRecorded:
        return reasonOfWatching(duty);
    default:
        return reasonOfTelling(duty);
    }
}

} // namespace freshstart
