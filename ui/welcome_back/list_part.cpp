// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/list_part.h"

#include "core/base/translate.h"
#include "ui/welcome_back/meeting_state.h"

namespace freshstart {

namespace {

FRESHSTART_TR(ListPart)

/// Seed 000, last paragraph: monitored closely, and a separate session soon after the return.
ListPart partWithoutMeeting(const WelcomeBackRow& row, QDate today)
{
    const auto session = row.plan.interventionDate;
    if (!row.open.interventionHeldOn) {
        if (!session) {
            return ListPart::ToArrange;
        }
        return *session < today ? ListPart::ToRecord : ListPart::Coming;
    }
    const auto until = row.plan.monitoring.until;
    const bool watched = !row.open.monitoringEndedOn && until && *until >= today;
    return watched ? ListPart::Coming : ListPart::Done;
}

} // namespace

ListPart listPartOf(const WelcomeBackRow& row, QDate today)
{
    switch (meetingState(row.plan, row.heldOn, row.uploadedOn, today)) {
    case MeetingState::ToRecord:
        return ListPart::ToRecord;
    case MeetingState::ToUpload:
        return ListPart::ToUpload;
    case MeetingState::ToArrange:
        return ListPart::ToArrange;
    case MeetingState::Today:
    case MeetingState::Coming:
        return ListPart::Coming;
    case MeetingState::WithoutMeeting:
        return partWithoutMeeting(row, today);
    case MeetingState::Done:
        break;
    }
    return ListPart::Done;
}

QString inWords(ListPart part)
{
    switch (part) {
    case ListPart::Coming:
        return tr("Coming");
    case ListPart::ToArrange:
        return tr("To arrange");
    case ListPart::ToRecord:
        return tr("To record");
    case ListPart::ToUpload:
        return tr("To upload");
    case ListPart::Done:
        break;
    }
    return tr("Done");
}

QString emptyTitle(ListPart part)
{
    switch (part) {
    case ListPart::Coming:
        return tr("No meeting is coming up");
    case ListPart::ToArrange:
        return tr("Every return has its meeting");
    case ListPart::ToRecord:
        return tr("Every record has been written");
    case ListPart::ToUpload:
        return tr("Every record is on CPOMS");
    case ListPart::Done:
        break;
    }
    return tr("Nothing is done yet");
}

QString emptyHint(ListPart part)
{
    switch (part) {
    case ListPart::Coming:
        return tr("A meeting is set on the page of its suspension, where the date of the return is "
                  "known.");
    case ListPart::ToArrange:
        return tr("Suspensions recorded with a meeting “to be arranged” wait here until it is "
                  "set.");
    case ListPart::ToRecord:
        return tr("The day after a meeting it waits here for its record.");
    case ListPart::ToUpload:
        return tr("A record waits here from the day of the meeting until it is ticked off as "
                  "uploaded.");
    case ListPart::Done:
        break;
    }
    return tr("Meetings stand here once their record is on CPOMS.");
}

} // namespace freshstart
