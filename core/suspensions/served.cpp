// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/served.h"

#include "core/suspensions/length_rules.h"
#include "core/suspensions/totals.h"

namespace freshstart {

namespace {

HalfDay schoolSessionAtOrBefore(HalfDay moment, const SchoolCalendar& calendar)
{
    return calendar.isSchoolDay(moment.date)
               ? moment
               : HalfDay{calendar.schoolDayBefore(moment.date), Session::Pm};
}

} // namespace

std::optional<SuspensionDetails> served(const Suspension& suspension,
                                        const SchoolCalendar& calendar)
{
    SuspensionDetails details = suspension.details;
    if (!suspension.servedUntil) {
        return suspension.status == SuspensionStatus::Cancelled ? std::nullopt
                                                                : std::optional(details);
    }
    if (!suspension.servedUntil->isValid()) {
        return std::nullopt;
    }
    if (details.last.isValid() && details.last <= *suspension.servedUntil) {
        return details;
    }
    const CountedSuspension cut =
        servedUntil(counted(suspension), *suspension.servedUntil, calendar);
    if (cut.halfDays == 0) {
        return std::nullopt;
    }
    details.last = schoolSessionAtOrBefore(*suspension.servedUntil, calendar);
    details.halfDays = cut.halfDays;
    return details;
}

HalfDay backAt(const Suspension& suspension, const SchoolCalendar& calendar)
{
    if (const auto details = served(suspension, calendar)) {
        return returnMoment(*details, calendar);
    }
    const HalfDay first = suspension.details.first;
    if (!first.isValid() || suspension.details.category == SuspensionCategory::Permanent) {
        return {};
    }
    return calendar.isSchoolDay(first.date) ? first : calendar.nextSession(first);
}

} // namespace freshstart
