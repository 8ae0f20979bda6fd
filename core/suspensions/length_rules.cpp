// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/length_rules.h"

#include "core/law/numbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

Result<int> halfDaysFromDays(const QString& days)
{
    static const QRegularExpression pattern(u"^([0-9]{1,4})(?:[.,]([05])0*)?$"_s);
    const auto match = pattern.match(days.trimmed());
    if (!match.hasMatch()) {
        return Error{ErrorCode::Invalid, u"half_days"_s, u"not a multiple of half a day"_s, {days}};
    }
    const int halfDays = match.captured(1).toInt() * 2 + (match.captured(2) == "5"_L1 ? 1 : 0);
    if (halfDays == 0) {
        return Error{ErrorCode::Invalid, u"half_days"_s, u"no length"_s, {days}};
    }
    return halfDays;
}

int censusSessions(SuspensionCategory category, int halfDays)
{
    return category == SuspensionCategory::Suspension ? halfDays : 0;
}

int lengthFromDates(const SuspensionDetails& details, const SchoolCalendar& calendar)
{
    switch (details.category) {
    case SuspensionCategory::Suspension:
        return calendar.halfDaysBetween(details.first, details.last);
    case SuspensionCategory::Lunchtime:
        return law::kLunchtimeHalfDays *
               calendar.schoolDaysBetween(details.first.date, details.last.date);
    case SuspensionCategory::Permanent:
        break;
    }
    return 0;
}

HalfDay lastSession(SuspensionCategory category, HalfDay first, int halfDays,
                    const SchoolCalendar& calendar)
{
    switch (category) {
    case SuspensionCategory::Suspension:
        return calendar.lastOfRun(first, halfDays);
    case SuspensionCategory::Lunchtime:
        return {calendar.nthSchoolDay(first.date, halfDays / law::kLunchtimeHalfDays),
                first.session};
    case SuspensionCategory::Permanent:
        break;
    }
    return {};
}

HalfDay returnMoment(const SuspensionDetails& details, const SchoolCalendar& calendar)
{
    if (!details.last.isValid() || details.category == SuspensionCategory::Permanent) {
        return {};
    }
    if (details.category == SuspensionCategory::Lunchtime &&
        calendar.isSchoolDay(details.last.date)) {
        return {details.last.date, Session::Pm};
    }
    return calendar.nextSession(details.last);
}

} // namespace freshstart
