// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/school_calendar.h"
#include "core/law/school_type.h"
#include "core/school/rule_settings.h"
#include "core/suspensions/recipients.h"
#include "core/today/duty_why.h"

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
    TellOfMeeting,
    DecideOnAbsence,
    FollowUpAbsence,
    OfferTalk,
    ReviewHold,
    PlanMonitoring,
    EndMonitoring,
    RecordIntervention,
    ReviewCommitments,
    HoldPrevention,
    RecordPrevention,
    DecideOnWatch, ///< the rest of them: around exclusion prevention meetings
    CallPrevention,
    StartEarlyHelp,
    ReviewEducationPlan,
    InvitePrevention,
    GivePreventionCopies,
    DoPreventionAction,
    ReviewPrevention,
    AnswerAccessRequest, ///< somebody asked for the data of a student
    ReviewRecords        ///< records whose review has come; of no student in particular
};
inline constexpr int kDutyKindCount = static_cast<int>(DutyKind::ReviewRecords) + 1;

/// What Today can be narrowed to.
enum class DutyTopic { Notices, Provision, Board, RegisterAndCensus, WelcomeBack, Prevention, Records };

enum class DutyState { Overdue, Today, Upcoming };

/// Whose turn it is. A lead is named in `actorName` where one has been asked.
enum class DutyActor { Office, Head, Lead, Clerk };

/// The student where there is no meeting yet.
using DutyTarget = std::variant<SuspensionId, WelcomeBackId, PreventionId, StudentId>;

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
