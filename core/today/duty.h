// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/school_calendar.h"
#include "core/law/school_type.h"
#include "core/school/rule_settings.h"
#include "core/suspensions/recipients.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace freshstart {

/// What a person has to do.
enum class DutyKind {
    IssueSuspension,
    TakeStep, ///< `step` of a suspension that was issued; ticked off there or on Today
    ArrangeProvision,
    ConsiderRepresentations,
    DecideReinstatement,
    ArrangeWelcomeBack,
    HoldWelcomeBack,
    RecordWelcomeBack,
    UploadRecord,
    HoldIntervention,
    HoldPrevention,
    RecordPrevention
};

/// What Today can be narrowed to.
enum class DutyTopic { Notices, Provision, Board, RegisterAndCensus, WelcomeBack, Prevention };

enum class DutyState { Overdue, Today, Upcoming };

/// Whose turn it is. A lead is named in `actorName` where one has been asked.
enum class DutyActor { Office, Head, Lead, Clerk };

/// Why, for the sentence beside it; what fills the sentence stands in the duty.
enum class DutyWhy {
    NoticeWithoutDelay, ///< first day of the suspension
    DraftWithoutDates,
    StepOfSuspension,              ///< the step itself says why
    BoardOverFiveDays,             ///< count: half-days in the term
    BoardExam,                     ///< an exam is missed
    BoardEveryTime,                ///< the school's own setting
    ProvisionToArrange,            ///< the sixth day
    ProvisionDetails,              ///< start of the education
    ProvisionDetailsInLetter,      ///< the same, and the letter may have said it
    ReturnToCheck,                 ///< day of the return
    CensusDoubtful,                ///< codes: what the census would question
    PreventionToConsider,          ///< codes: reasons of the suggestion
    BoardMustConsider,             ///< count: half-days in the term; the board's receipt
    BoardBeforeExam,               ///< the exam
    BoardOnRepresentations,        ///< the board's receipt; when they came
    RepresentationsCame,           ///< when they came
    SuspensionCancelled,           ///< when it was cancelled
    MeetingToBeArranged,           ///< day of the return
    MeetingSet,                    ///< day of the meeting
    MeetingNotRecorded,            ///< day of the meeting
    RecordNotUploaded,             ///< day of the meeting
    RecordNotUploadedInSchoolDays, ///< the same, where the school counts its own days
    InterventionSet,               ///< day of the session
    InterventionNotSet,            ///< day of the return
    PreventionSet,                 ///< day of the meeting
    PreventionNotRecorded          ///< day of the meeting
};

/// What stands behind it: key of the text the user can open (documents/duty_text).
enum class DutySource {
    ExclusionNotice,      ///< 2012 Regulations reg. 5, 14, 23; SI 2007/1870 reg. 6
    TellingOthers,        ///< the same regulations as amended by SI 2022/788
    TellingBoard,         ///< the same regulations, paragraphs 2 and 3
    TellingReferrers,     ///< agreements with the referring school and the placing authority
    StatutoryGuidance,    ///< DfE, Suspension and permanent exclusion
    FullTimeEducation,    ///< Education and Inspections Act 2006 s. 100; SI 2007/1870
    ProvisionNotice,      ///< SI 2007/1870 reg. 6
    AttendanceRegister,   ///< Pupil Registration Regulations 2024
    SchoolCensus,         ///< DfE Common Basic Data Set
    Reinstatement,        ///< 2012 Regulations reg. 6, 15, 24
    Cancelling,           ///< 2012 Regulations reg. 8A, 17A, 24A
    SettingUpMeetings,    ///< Protocols for Welcome Back Meetings, procedure 1
    LeadingMeetings,      ///< procedure 4
    RecordsOfMeetings,    ///< procedure 5
    ReturnWithoutMeeting, ///< the protocol's last paragraph
    PreventionTriggers,   ///< Exclusion Prevention Meetings policy 3.2
    PreventionMeetings,   ///< policy 4.1
    PreventionRecords     ///< policy 4.3
};
inline constexpr int kDutySourceCount = static_cast<int>(DutySource::PreventionRecords) + 1;

using DutyTarget = std::variant<SuspensionId, WelcomeBackId, PreventionId>;

struct Duty {
    DutyKind kind = DutyKind::IssueSuspension;
    std::optional<Step> step = {}; ///< of TakeStep
    DutyTarget target;
    StudentId student;
    QString studentUpn;  ///< or the key of the import
    QString studentName; ///< "Surname, Forename" as shown
    QDate due;
    std::optional<QTime> dueAt;
    DutyState state = DutyState::Today;
    DutyActor actor = DutyActor::Office;
    QString actorName;
    DutyWhy why = DutyWhy::NoticeWithoutDelay;
    std::vector<QDate> dates;
    int count = 0;
    QStringList codes = {};
    DutySource source = DutySource::ExclusionNotice;
    Basis basis = Basis::Policy;
    SchoolType schoolType = SchoolType::Maintained; ///< what the board is called

    [[nodiscard]] bool isLaw() const { return basis == Basis::Law; }
    bool operator==(const Duty&) const = default;
};

/// What the rules of Today look at beside the record itself.
struct DutyContext {
    SchoolCalendar calendar;
    QDate on;
    SchoolType schoolType = SchoolType::Maintained;
    QTime afternoonEnd;
    RuleSettings rules;
};

DutyState stateOf(QDate due, QDate on);
/// Meetings are shown so many days ahead: "this week". Our choice.
inline constexpr int kLookAheadDays = 7;
bool isSoon(QDate date, QDate on); ///< from `on` to the end of the look ahead
DutyTopic topicOf(const Duty& duty);

// For the command line and tests: lower_snake_case words. Programs rely on them.
QString kindCode(const Duty& duty); ///< "issue_suspension"; of a step the step's: "send_letter"
QString toCode(DutyTopic topic);
QString toCode(DutyState state); ///< "overdue" "today" "upcoming"
QString toCode(DutyActor actor);
QString toCode(DutySource source);
QString basisCode(Basis basis); ///< "law" "policy" "good_practice"

} // namespace freshstart
