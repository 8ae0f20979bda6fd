// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/school/rule_settings.h"

#include <QDate>

namespace freshstart {

/// R30: the birthday on which somebody looks at the record and decides whether it goes: never a
/// deletion by itself. With special educational needs or safeguarding it is kept longer. Born on
/// 29 February: the 28th in other years. Invalid without a date of birth.
QDate disposalReviewDate(QDate dateOfBirth, bool withSupport, const RuleSettings& rules);

/// R31: by when a request for somebody's own data is answered: the same day of the next month, or
/// its last day; on a weekend or bank holiday the next working day.
QDate accessRequestDue(QDate received, const SchoolCalendar& calendar);

/// The same where the requester has been told, within the first month, that it is complex and takes
/// two months longer (UK GDPR art. 12(3)).
QDate extendedRequestDue(QDate received, const SchoolCalendar& calendar);

} // namespace freshstart
