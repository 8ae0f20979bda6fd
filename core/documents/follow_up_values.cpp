// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/follow_up_values.h"

#include "core/documents/letter_case_values.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"
#include "core/suspensions/length_rules.h"
#include "core/suspensions/served.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The day from which lunchtimes, or the session from which lessons, are as usual again.
HalfDay backFrom(const Suspension& cancelled, const SuspensionDetails& served,
                 const SchoolCalendar& calendar)
{
    if (served.category == SuspensionCategory::Lunchtime) {
        return {calendar.addSchoolDays(served.last.date, 1), Session::Am};
    }
    return backAt(cancelled, calendar);
}

} // namespace

MergeValues followUpValues(const LetterContext& context)
{
    const HalfDay back = returnMoment(context.suspension, context.calendar);
    const bool lunchtime = context.suspension.category == SuspensionCategory::Lunchtime;
    MergeValues values = letterValues(context);
    values[u"return_ahead"_s] =
        letterFlag(!lunchtime && back.isValid() && context.letterDate <= back.date);
    values[u"provision_is_duty"_s] = letterFlag(context.findings.provisionIsLaw);
    return values;
}

MergeValues cancellationValues(const LetterContext& context, const Cancellation& cancellation)
{
    const School& school = context.school;
    const WelcomeBackPlan& plan = context.welcomeBack;
    Suspension cancelled;
    cancelled.status = SuspensionStatus::Cancelled;
    cancelled.details = context.suspension;
    cancelled.servedUntil = cancellation.lastServed;
    const auto wasServed = served(cancelled, context.calendar);
    const HalfDay back = wasServed ? backFrom(cancelled, *wasServed, context.calendar) : HalfDay{};
    const bool meetingAhead = wasServed && plan.arrangement == WelcomeBackArrangement::MeetingSet &&
                              plan.date && context.letterDate <= *plan.date;
    MergeValues values = followUpValues(context);
    values[u"cancelled_on"_s] = wording::longDate(cancellation.on);
    values[u"cancel_reason"_s] = cancellation.reason.trimmed();
    values[u"none_served"_s] = letterFlag(!wasServed);
    values[u"served"_s] = wasServed ? wording::lengthOf(*wasServed) : QString();
    values[u"back_on"_s] = wording::returnMoment(back);
    values[u"back_time"_s] =
        back.isValid() ? wording::time(back.session == Session::Am ? school.morningStart
                                                                   : school.afternoonStart)
                       : QString();
    values[u"meeting_ahead"_s] = letterFlag(meetingAhead);
    return values;
}

} // namespace freshstart
