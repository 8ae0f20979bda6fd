// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart {

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
    MeetingNotTold,                ///< day of the meeting
    MeetingChangeNotTold,          ///< day of the meeting; the day the family knows
    MeetingDropNotTold,            ///< the day the family knows
    NoMeetingNotTold,              ///< day of the return
    AbsenceToDecide,               ///< when it was noted
    AbsenceToFollow,               ///< by when; codes: the action
    TalkToOffer,                   ///< since when
    HoldToReview,                  ///< when it was decided
    MonitoringToPlan,              ///< day of the return
    MonitoringToEnd,               ///< its last day
    InterventionNotRecorded,       ///< day of the session
    AgreedToReview,                ///< the day agreed
    PreventionSet,                 ///< day of the meeting
    PreventionNotRecorded,         ///< day of the meeting
    WatchListed,                   ///< codes: reasons of the suggestion
    WatchLookAgain,                ///< the day to look again; codes: reasons of the suggestion
    PreventionApproved,            ///< day of the approval
    EarlyHelpNotStarted,           ///< codes: reasons of the suggestion
    EducationPlanToReview,         ///< when it was last made or looked at
    PreventionToInvite,            ///< day of the meeting; count: people
    PreventionCopies,              ///< day of the meeting; count: people
    PreventionActionDue,           ///< day of the meeting; count: open actions
    PreventionToReview,            ///< day of the meeting
    AccessRequested,               ///< when it was received; codes: who asks
    IdentityToCheck,               ///< when proof was asked for; codes: who asks
    RecordsToReview                ///< since when; count: students
};
inline constexpr int kDutyWhyCount = static_cast<int>(DutyWhy::RecordsToReview) + 1;

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
    TellingOfMeetings,    ///< procedures 1 and 2
    AbsentFamilies,       ///< general principles, fourth paragraph
    SteppingDown,         ///< general principles, third paragraph
    HoldingReturns,       ///< the Regulations, else procedure 6; statutory.md 6.8
    FollowingUpTargets,   ///< functions 2 and 3
    PreventionTriggers,   ///< Exclusion Prevention Meetings policy 3.2
    PreventionMeetings,   ///< policy 4.1
    PreventionRecords,    ///< policy 4.3
    EarlyHelpAssessments, ///< policy 3.1
    EducationPlans,       ///< policy 7.2
    PreventionPlans,      ///< policy 3.5
    AccessRequests,       ///< UK GDPR art. 12 and 15
    Retention             ///< UK GDPR art. 5(1)(e); the retention schedule
};
inline constexpr int kDutySourceCount = static_cast<int>(DutySource::Retention) + 1;

} // namespace freshstart
