// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/school_calendar.h"
#include "core/law/school_type.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace freshstart {

/// What a person has to do.
enum class DutyKind {
    IssueSuspension,
    ArrangeWelcomeBack,
    HoldWelcomeBack,
    RecordWelcomeBack,
    UploadRecord,
    HoldIntervention,
    HoldPrevention,
    RecordPrevention
};

enum class DutyState { Overdue, Today, Upcoming };

/// Whose turn it is. A lead is named in `actorName` where one has been asked.
enum class DutyActor { Office, Head, Lead };

/// Why, for the sentence beside it; what fills the sentence stands in `dates` of the duty.
enum class DutyWhy {
    NoticeWithoutDelay, ///< first day of the suspension
    DraftWithoutDates,
    MeetingToBeArranged,  ///< day of the return
    MeetingSet,           ///< day of the meeting
    MeetingNotRecorded,   ///< day of the meeting
    RecordNotUploaded,    ///< day of the meeting
    InterventionSet,      ///< day of the session
    InterventionNotSet,   ///< day of the return
    PreventionSet,        ///< day of the meeting
    PreventionNotRecorded ///< day of the meeting
};

/// What stands behind it: key of the text the user can open.
enum class DutySource {
    ExclusionNotice,      ///< 2012 Regulations reg. 5, 14, 23; SI 2007/1870 reg. 6
    SettingUpMeetings,    ///< Protocols for Welcome Back Meetings, procedure 1
    LeadingMeetings,      ///< procedure 4
    RecordsOfMeetings,    ///< procedure 5
    ReturnWithoutMeeting, ///< the protocol's last paragraph
    PreventionMeetings,   ///< Exclusion Prevention Meetings policy 4.1
    PreventionRecords     ///< policy 4.3
};

using DutyTarget = std::variant<SuspensionId, WelcomeBackId, PreventionId>;

struct Duty {
    DutyKind kind = DutyKind::IssueSuspension;
    DutyTarget target;
    StudentId student;
    QString studentUpn;
    QString studentName; ///< "Surname, Forename" as shown
    QDate due;
    std::optional<QTime> dueAt;
    DutyState state = DutyState::Today;
    DutyActor actor = DutyActor::Office;
    QString actorName;
    DutyWhy why = DutyWhy::NoticeWithoutDelay;
    std::vector<QDate> dates;
    DutySource source = DutySource::ExclusionNotice;
    bool isLaw = false; ///< else policy or good practice

    bool operator==(const Duty&) const = default;
};

/// What the rules of Today look at beside the record itself.
struct DutyContext {
    SchoolCalendar calendar;
    QDate on;
    SchoolType schoolType = SchoolType::Maintained;
    QTime afternoonEnd;
    /// A setting: the two days for the upload are days on which the school meets.
    bool uploadCountsSchoolDays = false;
};

DutyState stateOf(QDate due, QDate on);
/// Meetings are shown so many days ahead: "this week". Our choice.
inline constexpr int kLookAheadDays = 7;
bool isSoon(QDate date, QDate on); ///< from `on` to the end of the look ahead

// For the command line and tests: lower_snake_case words. Programs rely on them.
QString toCode(DutyKind kind);
QString toCode(DutyState state); ///< "overdue" "today" "upcoming"
QString toCode(DutyActor actor);
QString toCode(DutyWhy why);
QString toCode(DutySource source);

} // namespace freshstart
