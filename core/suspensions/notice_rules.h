// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/calendar/school_year.h"
#include "core/law/school_type.h"
#include "core/suspensions/suspension.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <optional>
#include <vector>

namespace freshstart {

/// Whether the suspension takes effect before the afternoon session of its first day begins
/// (Education and Inspections Act 2006 s. 103(7)). One that starts with an afternoon does when the
/// decision was made before that afternoon.
bool takesEffectBeforeAfternoon(const SuspensionDetails& details, QTime afternoonStart);

/// R12: the dates on which parents must keep the child out of public places in school hours: the
/// first five school days of the suspension, none from the start of other education on. Lunchtimes
/// have none.
std::vector<QDate> publicPlaceDates(const SuspensionDetails& details, QTime afternoonStart,
                                    const SchoolCalendar& calendar);

/// R12, R13, R24: sections 100 and 103 speak of state-funded schools and of children of compulsory
/// school age. An unknown date of birth counts as of age: the letter then says more, not less.
bool publicPlaceDutyApplies(SchoolType type, std::optional<QDate> dateOfBirth, QDate on);
/// In a pupil referral unit the local authority provides (s. 100(5)).
bool provisionDutyApplies(SchoolType type, std::optional<QDate> dateOfBirth, QDate on);

/// R13: the first and the last day of the suspension, joined with other ones that no school day
/// parts from it. None for lunchtimes and without dates.
std::optional<DateSpan> joinedRun(const SuspensionDetails& details,
                                  const std::vector<SuspensionDetails>& others,
                                  const SchoolCalendar& calendar);
/// R13: the sixth consecutive school day of that run. A day suspended in part counts as a day:
/// earlier is safer. Drafts and issued ones are handed in, cancelled ones as far as served.
std::optional<QDate> daySix(const SuspensionDetails& details,
                            const std::vector<SuspensionDetails>& others,
                            const SchoolCalendar& calendar);

/// R14 (SI 2007/1870 reg. 6): by when the notice is with the parents, at the latest. For a child of
/// compulsory school age the end of the afternoon on the first day; else the end of the afternoon
/// on the day of the decision, or the decision itself where that was later in the day. The notice
/// is due without delay in either case.
std::optional<QDateTime> noticeDue(const SuspensionDetails& details, bool compulsoryAge,
                                   QTime afternoonEnd);
/// R14: when somebody is reminded of the notice: at the decision and an hour later, as far as that
/// is before the time at which it is due, and then. The hour is our choice.
std::vector<QDateTime> noticeReminders(const SuspensionDetails& details, bool compulsoryAge,
                                       QTime afternoonEnd);

/// R15: by when parents have the details of the education from day six: 48 hours by the clock.
QDateTime provisionDetailsDue(const QDateTime& provisionStarts);
/// The parent may waive the 48 hours only when the education starts before the sixth day.
bool mayWaiveProvisionNotice(QDate provisionStarts, QDate sixthDay);

} // namespace freshstart
