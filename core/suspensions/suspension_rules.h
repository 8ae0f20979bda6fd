// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/law/numbers.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"

#include <QDate>

#include <optional>
#include <vector>

namespace freshstart {

/// Whether two suspensions of one student share a session; touching is not overlapping. Lunchtimes
/// collide with each other on the same date, and with a suspension that covers the whole day.
/// Without dates there is nothing to overlap; a permanent exclusion has no end.
bool overlaps(const SuspensionDetails& one, const SuspensionDetails& other);

/// What is wrong or doubtful about a suspension as entered or imported. A draft may still lack
/// things: those are doubts here, and problems in missingBeforeIssue. Codes (parameters):
///   problems: missing_student, last_before_first, too_many_reasons (how many are allowed),
///     reason_repeated (code)
///   doubts: missing_first_date, missing_last_date, missing_reasons, missing_what_happened,
///     reason_unknown (code), reason_not_valid_on_date (code, ISO date),
///     first_not_school_session, last_not_school_session (ISO date),
///     half_days_not_matching (recorded, expected; in half-days), permanent_with_end,
///     first_date_far_off (ISO date), decided_in_future, decided_after_start,
///     provision_before_start (ISO date; not where it follows another one: education goes on),
///     provision_after_end (ISO date), exam_outside_suspension (ISO date), exam_date_missing,
///     exam_not_marked (ISO date), waiver_without_name
/// What only the student's other suspensions show stands in case_issues.h.
std::vector<Issue> validate(const SuspensionDetails& details, const SchoolCalendar& calendar,
                            QDate today);

/// R18: whether a change would make an issued suspension longer, in half-days or by a later end
/// with the same start. That is never allowed; a further suspension is needed.
bool makesLonger(const SuspensionDetails& issued, const SuspensionDetails& changed);

/// Everything the letter needs and does not have (R17): all problems, the first to be put right
/// first. `decidedBy` is the person of details.decidedBy. Codes: missing_school_name,
/// missing_first_date, missing_last_date, last_before_first, half_days_not_matching,
/// missing_reasons, missing_what_happened, missing_decided_by, decided_by_not_head,
/// missing_representations_address, missing_letter_recipient, missing_public_place_dates,
/// permanent_not_issued.
std::vector<Issue> missingBeforeIssue(const School& school,
                                      const std::optional<StaffMember>& decidedBy,
                                      const StudentRecord& student,
                                      const SuspensionDetails& details,
                                      const SchoolCalendar& calendar);

/// Who gets no letter though it should be thought about (statutory.md 2.1): all doubts.
/// parent_gets_no_letter, contact_has_court_order; parameter: the contact's name.
std::vector<Issue> recipientDoubts(const StudentRecord& student);

/// R7: the finding about the total of the school year with this suspension in it:
/// year_limit_exceeded (problem; a doubt for schools outside the Regulations) or year_limit_near.
/// Parameter: the total in half-days. A warning begins at `warnFrom` half-days.
std::optional<Issue> yearLimitIssue(SchoolType type, int yearHalfDays,
                                    int warnFrom = law::kYearWarningHalfDays);

} // namespace freshstart
