// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/half_day.h"
#include "core/law/school_type.h"
#include "core/prevention/prevention.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

namespace freshstart {
class SchoolCalendar;
}

/// The school's words for values, in one place: the same on paper, on screen and in the terminal.
namespace freshstart::wording {

QString longDate(QDate date);       ///< "Tuesday 24 November 2026"
QString dayAndMonth(QDate date);    ///< "Tuesday 24 November"
QString plainDate(QDate date);      ///< "24 November 2026"
QString time(QTime time);           ///< "8.30 am"
QString moment(HalfDay moment);     ///< "Wednesday 25 November, morning"
QString longMoment(HalfDay moment); ///< "Wednesday 25 November 2026, morning"
QString session(Session session);   ///< "morning", "afternoon"
QString schoolDays(int halfDays);   ///< "half a school day", "1 school day", "2.5 school days"
QString lengthOf(const SuspensionDetails& suspension); ///< the same, or "4 lunchtimes"
/// "from the afternoon of Thursday 19 November 2026 to the end of Tuesday 24 November 2026".
QString period(const SuspensionDetails& suspension);
/// "There is no school on Monday 23 November (INSET day)." for the weekdays without school between
/// the first and the last day; empty where there are none.
QString closedDays(const SuspensionDetails& suspension, const SchoolCalendar& calendar);
/// "Wednesday 25 November 2026", "Wednesday 25 November 2026 in the afternoon".
QString returnMoment(HalfDay moment);
QString percentage(int permille);       ///< "78.4%"
QString yearGroup(const QString& code); ///< "Year 8", "Reception", "Nursery"

/// "Monday 2 and Tuesday 3 November 2026", "Friday 18 December 2026 and Monday 4 January 2027".
QString dateList(const std::vector<QDate>& dates);
QString joined(const QStringList& words); ///< "a", "a and b", "a, b and c"

QString relationship(const QString& code); ///< DfE code: PAM "mother", PAF "father", …
QString status(StatusKind kind);           ///< "Looked after", "EHC plan", …
QString role(ProfessionalRole role);       ///< "Social worker", …
QString role(PreventionRole role); ///< "Headteacher", "Local authority exclusions officer", …
QString role(StaffRole role, const QString& headTitle); ///< "Headteacher", "Head of year", …
QString jobTitle(const StaffMember& member, const QString& headTitle); ///< under a signature
QString schoolType(SchoolType type);                                   ///< "Maintained school", …
QString category(SuspensionCategory category);                         ///< "Suspension", …
QString status(SuspensionStatus status); ///< "Draft", "Issued", "Cancelled"
QString arrangement(WelcomeBackArrangement arrangement);
QString reason(NoMeetingReason reason);

/// The body that hears representations: "governing board", "management committee", "academy trust"…
QString board(SchoolType type);

} // namespace freshstart::wording
