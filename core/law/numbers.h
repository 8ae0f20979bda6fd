// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every number that the law or the policy sets, in one place: with its unit, where it comes from
// and since when. What neither sets is marked "our choice". "The 2012 Regulations" are the School
// Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012, SI 2012/1033.

namespace freshstart::law {

// --- How long. Unit: half-days ------------------------------------------------------------------

/// A school year's suspensions may not come to more than 45 school days: the 2012 Regulations
/// reg. 4, 13 and 22, since 1 September 2012. Exactly 45 is allowed.
inline constexpr int kYearLimitHalfDays = 90;
/// From 40 days in the year on the school is warned. Our choice.
inline constexpr int kYearWarningHalfDays = 80;
/// More than 5 days in the term: the board is told at once and, when the family makes
/// representations, considers reinstatement. The 2012 Regulations reg. 5, 14, 23 and 6, 15, 24.
inline constexpr int kTellBoardAboveHalfDays = 10;
/// More than 15 days in the term: the board must consider reinstatement. The 2012 Regulations
/// reg. 6, 15 and 24.
inline constexpr int kBoardMustMeetAboveHalfDays = 30;
/// From 15 days in the year on an exclusion prevention meeting is suggested. Our choice.
inline constexpr int kYearForPreventionHalfDays = 30;
/// A lunchtime counts half a day. DfE statutory guidance on suspension and permanent exclusion.
inline constexpr int kLunchtimeHalfDays = 1;

// --- By when. Unit: school days, unless the name says otherwise
// -----------------------------------

/// From the board's receipt of the notice. The 2012 Regulations reg. 6, 15 and 24.
inline constexpr int kBoardMeetsWithin = 15;
inline constexpr int kBoardMeetsOnRepresentationsWithin = 50;
/// The first days on which parents keep the child out of public places in school hours. Education
/// and Inspections Act 2006 s. 103, since 1 September 2007.
inline constexpr int kPublicPlaceDays = 5;
/// Full-time education is provided from this consecutive school day on. Education and Inspections
/// Act 2006 s. 100; SI 2007/1870 as amended by SI 2014/3216 (consecutive days).
inline constexpr int kProvisionFromDay = 6;
/// Hours by the clock between the notice about that education and its start. SI 2007/1870 reg. 6.
inline constexpr int kProvisionNoticeHours = 48;
/// Minutes after the decision at which somebody is reminded of the notice again. Our choice.
inline constexpr int kNoticeReminderMinutes = 60;
/// Working days from a welcome back meeting to its record on CPOMS. Protocols for Welcome Back
/// Meetings, procedure 5.
inline constexpr int kUploadWithinWorkingDays = 2;
/// From the return to the intervention session after a return without a meeting. The protocol says
/// "soon after"; five is our choice.
inline constexpr int kInterventionWithinSchoolDays = 5;
/// How long before the first session of the return the meeting is proposed. Our choice.
inline constexpr int kMeetingBeforeSessionMinutes = 30;
/// How long a meeting is taken to last where somebody or a room could be wanted twice. Minutes. Our
/// choice.
inline constexpr int kWelcomeBackMinutes = 30;
inline constexpr int kPreventionMeetingMinutes = 90;
/// From the return to the end of the close monitoring that is proposed after a return without a
/// meeting. School days. The protocol says "closely monitored"; ten are our choice.
inline constexpr int kMonitoringSchoolDays = 10;

/// From the head's approval to an exclusion prevention meeting being called. School days. The policy
/// (4.1) says "in a timely manner"; five are our choice.
inline constexpr int kCallPreventionSchoolDays = 5;
/// Those invited to it hear of it so many school days before. Our choice, for the same words.
inline constexpr int kPreventionInvitationSchoolDays = 5;
/// From it to a copy of record and minutes for everybody who was there (policy 4.3, without a
/// number). School days. Our choice.
inline constexpr int kPreventionCopiesSchoolDays = 5;
/// How long before it is due the termly review of a Personal Education Plan is shown. Days. Our
/// choice.
inline constexpr int kEducationPlanReviewNoticeDays = 28;
/// A meeting that was held answers for a student's place on the watch list at most so long. Months.
/// Our choice: the time over which suspensions are counted.
inline constexpr int kPreventionMeetingAnswersMonths = 12;

// --- How many -----------------------------------------------------------------------------------

/// Reasons of one suspension. DfE Common Basic Data Set, since the census of autumn 2020.
inline constexpr int kReasonsAtMost = 3;
/// Suspensions after which an exclusion prevention meeting is considered. Exclusion Prevention
/// Meetings policy 3.2.
inline constexpr int kSuspensionsForPrevention = 2;
/// Internal exclusions in a term that make a "series" (policy 3.2). Our choice.
inline constexpr int kInternalExclusionsForPrevention = 3;
/// Additional support that is "frequent" (policy 3.2): so many of them within the window, or so
/// many hours a week together. Our choice.
inline constexpr int kSupportsForPrevention = 3;
inline constexpr int kSupportHoursForPrevention = 5;
/// Weeks of one additional support that are "sustained" (policy 3.2). Our choice.
inline constexpr int kSupportWeeksForPrevention = 12;
/// Supervised activity of a looked-after child in a week: 25 hours (policy 7.2). Unit: minutes.
inline constexpr int kSupervisedMinutesWeek = 25 * 60;
/// Smaller counts are masked in a report that leaves the school. Our choice; the DfE's own
/// statistics hide 1 and 2.
inline constexpr int kSmallestCountShown = 6;
/// The census counts no more sessions in a year than the 45 days make. Unit: sessions.
inline constexpr int kCensusSessionsInYear = 90;
/// More sessions of code E in a row than this are worth a look: by then education elsewhere is due.
inline constexpr int kRegisterSessionsInARow = 10;
/// Duties are looked for in this school year and so many before it. Our choice: what was never
/// ticked off after that stands on the suspension's own page.
inline constexpr int kDutiesSchoolYearsBack = 1;

// --- Ages. Unit: years --------------------------------------------------------------------------

/// Compulsory school age begins after the 5th birthday and ends in the school year of the 16th.
/// Education Act 1996 s. 8.
inline constexpr int kCompulsoryFromAge = 5;
inline constexpr int kCompulsoryUntilAge = 16;
/// From this age the notice goes to the student. The 2012 Regulations reg. 2.
inline constexpr int kOwnRelevantPersonAge = 18;
/// A student's record is looked at again for disposal at this age; with special educational needs
/// or safeguarding later. Records management toolkit for schools; both are settings.
inline constexpr int kKeepUntilAge = 25;
inline constexpr int kKeepUntilAgeWithSupport = 31;
/// Calendar months in which a request for somebody's own data is answered. UK GDPR art. 12(3).
inline constexpr int kAccessRequestMonths = 1;

} // namespace freshstart::law
