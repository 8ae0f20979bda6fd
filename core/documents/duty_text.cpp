// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/duty_text.h"

#include "core/documents/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DutyText", text);
}

QString firstDate(const Duty& duty)
{
    return duty.dates.empty() ? QString() : wording::dayAndMonth(duty.dates.front());
}

} // namespace

QString dutySubject(const Duty& duty)
{
    switch (duty.kind) {
    case DutyKind::IssueSuspension:
        return tr("Issue the suspension letter");
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
    case DutyKind::HoldPrevention:
        return tr("Exclusion prevention meeting");
    case DutyKind::RecordPrevention:
        return tr("Complete the record of the exclusion prevention meeting");
    }
    return {};
}

QString dutyReason(const Duty& duty)
{
    const QString date = firstDate(duty);
    switch (duty.why) {
    case DutyWhy::NoticeWithoutDelay:
        return tr("The suspension begins on %1; parents are told in writing without delay.").arg(date);
    case DutyWhy::DraftWithoutDates:
        return tr("This draft has no dates yet.");
    case DutyWhy::MeetingToBeArranged:
        return tr("The student is back on %1 and no meeting has been set.").arg(date);
    case DutyWhy::MeetingSet:
        return tr("Set for %1. The return stands whatever becomes of the meeting.").arg(date);
    case DutyWhy::MeetingNotRecorded:
        return tr("It was set for %1; a full record is kept of every meeting.").arg(date);
    case DutyWhy::RecordNotUploaded:
        return tr("The meeting was on %1; the protocol allows two working days.").arg(date);
    case DutyWhy::InterventionSet:
        return tr("The student returned without a meeting; what remains is talked about on %1.")
            .arg(date);
    case DutyWhy::InterventionNotSet:
        return tr("The student is back on %1 without a meeting and the separate session has no day.")
            .arg(date);
    case DutyWhy::PreventionSet:
        return tr("Set for %1.").arg(date);
    case DutyWhy::PreventionNotRecorded:
        return tr("It was on %1; details and actions go onto the Appendix A record.").arg(date);
    }
    return {};
}

QString dutySource(const Duty& duty)
{
    switch (duty.source) {
    case DutySource::ExclusionNotice:
        return duty.isLaw ? tr("School Discipline (Pupil Exclusions and Reviews) (England) Regulations "
                               "2012; SI 2007/1870 reg. 6")
                          : tr("Good practice, after the 2012 Regulations");
    case DutySource::SettingUpMeetings:
        return tr("Protocols for Welcome Back Meetings, procedure 1");
    case DutySource::LeadingMeetings:
        return tr("Protocols for Welcome Back Meetings, procedure 4");
    case DutySource::RecordsOfMeetings:
        return tr("Protocols for Welcome Back Meetings, procedure 5");
    case DutySource::ReturnWithoutMeeting:
        return tr("Protocols for Welcome Back Meetings, general principles");
    case DutySource::PreventionMeetings:
        return tr("Exclusion Prevention Meetings policy, 4.1");
    case DutySource::PreventionRecords:
        return tr("Exclusion Prevention Meetings policy, 4.3");
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
    }
    return {};
}

QString dutyButton(const Duty& duty)
{
    switch (duty.kind) {
    case DutyKind::IssueSuspension:
        return tr("Issue letter");
    case DutyKind::ArrangeWelcomeBack:
        return tr("Arrange");
    case DutyKind::HoldWelcomeBack:
    case DutyKind::HoldPrevention:
        return tr("Prepare");
    case DutyKind::RecordWelcomeBack:
    case DutyKind::RecordPrevention:
        return tr("Write record");
    case DutyKind::UploadRecord:
        return tr("Mark uploaded");
    case DutyKind::HoldIntervention:
        return tr("Open");
    }
    return {};
}

} // namespace freshstart
