// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/follow_up_values.h"

#include "core/documents/letter_case_values.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"
#include "core/suspensions/length_rules.h"
#include "core/suspensions/totals.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The session from which nothing is suspended any more: invalid where nothing of it was served.
HalfDay backAfter(const LetterContext& context, HalfDay lastServed)
{
    const SuspensionDetails& suspension = context.suspension;
    if (!lastServed.isValid()) {
        return {};
    }
    if (suspension.category == SuspensionCategory::Lunchtime) {
        return {context.calendar.addSchoolDays(lastServed.date, 1), Session::Am};
    }
    return lastServed < suspension.last ? context.calendar.nextSession(lastServed)
                                        : returnMoment(suspension, context.calendar);
}

int servedHalfDays(const LetterContext& context, HalfDay lastServed)
{
    return lastServed.isValid()
               ? servedUntil(countedAsIssued(context.suspension), lastServed, context.calendar)
                     .halfDays
               : 0;
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
    const HalfDay back = backAfter(context, cancellation.lastServed);
    SuspensionDetails served = context.suspension;
    served.halfDays = servedHalfDays(context, cancellation.lastServed);
    const bool meetingAhead =
        context.welcomeBack.arrangement == WelcomeBackArrangement::MeetingSet &&
        context.welcomeBack.date && context.letterDate <= *context.welcomeBack.date;
    MergeValues values = followUpValues(context);
    values[u"cancelled_on"_s] = wording::longDate(cancellation.on);
    values[u"cancel_reason"_s] = cancellation.reason.trimmed();
    values[u"none_served"_s] = letterFlag(served.halfDays == 0);
    values[u"served"_s] = served.halfDays > 0 ? wording::lengthOf(served) : QString();
    values[u"back_on"_s] = served.halfDays > 0 ? wording::returnMoment(back) : QString();
    values[u"back_time"_s] =
        wording::time(back.session == Session::Am ? school.morningStart : school.afternoonStart);
    values[u"meeting_ahead"_s] = letterFlag(meetingAhead);
    return values;
}

} // namespace freshstart
