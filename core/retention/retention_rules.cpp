// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention_rules.h"

#include "core/law/numbers.h"
#include "core/law/request_numbers.h"

namespace freshstart {

QDate disposalReviewDate(QDate dateOfBirth, bool withSupport, const RuleSettings& rules)
{
    // Qt moves 29 February to the 28th where the year has none.
    return dateOfBirth.addYears(withSupport ? rules.keepUntilAgeWithSupport : rules.keepUntilAge);
}

namespace {

QDate dueAfter(QDate received, int months, const SchoolCalendar& calendar)
{
    const QDate due = received.addMonths(months);
    return !due.isValid() || calendar.isWorkingDay(due) ? due : calendar.addWorkingDays(due, 1);
}

} // namespace

QDate accessRequestDue(QDate received, const SchoolCalendar& calendar)
{
    return dueAfter(received, law::kAccessRequestMonths, calendar);
}

QDate extendedRequestDue(QDate received, const SchoolCalendar& calendar)
{
    return dueAfter(received, law::kAccessRequestMonths + law::kAccessRequestExtensionMonths,
                    calendar);
}

} // namespace freshstart
