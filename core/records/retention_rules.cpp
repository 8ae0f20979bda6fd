// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/retention_rules.h"

#include "core/law/numbers.h"

namespace freshstart {

QDate disposalReviewDate(QDate dateOfBirth, bool withSupport, const RuleSettings& rules)
{
    // Qt moves 29 February to the 28th where the year has none.
    return dateOfBirth.addYears(withSupport ? rules.keepUntilAgeWithSupport : rules.keepUntilAge);
}

QDate accessRequestDue(QDate received, const SchoolCalendar& calendar)
{
    const QDate due = received.addMonths(law::kAccessRequestMonths);
    return !due.isValid() || calendar.isWorkingDay(due) ? due : calendar.addWorkingDays(due, 1);
}

} // namespace freshstart
