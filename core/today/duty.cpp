// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/duty.h"

using namespace Qt::StringLiterals;

namespace freshstart {

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

QString toCode(DutyKind kind)
{
    switch (kind) {
    case DutyKind::IssueSuspension:
        return u"issue_suspension"_s;
    case DutyKind::ArrangeWelcomeBack:
        return u"arrange_welcome_back"_s;
    case DutyKind::HoldWelcomeBack:
        return u"welcome_back_meeting"_s;
    case DutyKind::RecordWelcomeBack:
        return u"record_welcome_back"_s;
    case DutyKind::UploadRecord:
        return u"upload_record"_s;
    case DutyKind::HoldIntervention:
        return u"intervention_session"_s;
    case DutyKind::HoldPrevention:
        return u"prevention_meeting"_s;
    case DutyKind::RecordPrevention:
        break;
    }
    return u"record_prevention_meeting"_s;
}

QString toCode(DutyState state)
{
    switch (state) {
    case DutyState::Overdue:
        return u"overdue"_s;
    case DutyState::Today:
        return u"today"_s;
    case DutyState::Upcoming:
        break;
    }
    return u"upcoming"_s;
}

QString toCode(DutyActor actor)
{
    switch (actor) {
    case DutyActor::Office:
        return u"office"_s;
    case DutyActor::Head:
        return u"head"_s;
    case DutyActor::Lead:
        break;
    }
    return u"lead"_s;
}

QString toCode(DutyWhy why)
{
    switch (why) {
    case DutyWhy::NoticeWithoutDelay:
        return u"notice_without_delay"_s;
    case DutyWhy::DraftWithoutDates:
        return u"draft_without_dates"_s;
    case DutyWhy::MeetingToBeArranged:
        return u"meeting_to_be_arranged"_s;
    case DutyWhy::MeetingSet:
        return u"meeting_set"_s;
    case DutyWhy::MeetingNotRecorded:
        return u"meeting_not_recorded"_s;
    case DutyWhy::RecordNotUploaded:
        return u"record_not_uploaded"_s;
    case DutyWhy::InterventionSet:
        return u"intervention_set"_s;
    case DutyWhy::InterventionNotSet:
        return u"intervention_not_set"_s;
    case DutyWhy::PreventionSet:
        return u"prevention_set"_s;
    case DutyWhy::PreventionNotRecorded:
        break;
    }
    return u"prevention_not_recorded"_s;
}

QString toCode(DutySource source)
{
    switch (source) {
    case DutySource::ExclusionNotice:
        return u"exclusion_notice"_s;
    case DutySource::SettingUpMeetings:
        return u"setting_up_meetings"_s;
    case DutySource::LeadingMeetings:
        return u"leading_meetings"_s;
    case DutySource::RecordsOfMeetings:
        return u"records_of_meetings"_s;
    case DutySource::ReturnWithoutMeeting:
        return u"return_without_meeting"_s;
    case DutySource::PreventionMeetings:
        return u"prevention_meetings"_s;
    case DutySource::PreventionRecords:
        break;
    }
    return u"prevention_records"_s;
}

} // namespace freshstart
