// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/support_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kMinutesInHour = 60;

FRESHSTART_TR(SupportWords)

QString withDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString days(QDate first, std::optional<QDate> last)
{
    if (last && *last == first) {
        return wording::longDate(first);
    }
    return last ? tr("from %1 to %2").arg(wording::longDate(first), wording::longDate(*last))
                : tr("since %1").arg(wording::longDate(first));
}

PillText pillOf(QDate first, std::optional<QDate> last, QDate today)
{
    if (first > today) {
        return {tr("Planned"), Tone::Neutral};
    }
    return last && *last < today ? PillText{tr("Ended"), Tone::Neutral}
                                 : PillText{tr("Goes on"), Tone::Accent};
}

QString onDate(const QString& pattern, std::optional<QDate> date)
{
    return date ? pattern.arg(wording::longDate(*date)) : QString();
}

PillText pillOf(const SupportPlan& plan, QDate today)
{
    if (plan.endedOn && *plan.endedOn < today) {
        return {tr("Ended"), Tone::Neutral};
    }
    return plan.reviewDue && *plan.reviewDue < today ? PillText{tr("Review overdue"), Tone::Warning}
                                                     : PillText{tr("In force"), Tone::Accent};
}

} // namespace

QString weeklyTime(int minutes)
{
    const int hours = minutes / kMinutesInHour;
    const int rest = minutes % kMinutesInHour;
    const QString inHours = hours == 1 ? tr("1 hour") : tr("%1 hours").arg(hours);
    const QString inMinutes = rest == 1 ? tr("1 minute") : tr("%1 minutes").arg(rest);
    const QString both = hours == 0  ? inMinutes
                         : rest == 0 ? inHours
                                     : inHours + u' ' + inMinutes;
    return tr("%1 a week").arg(both);
}

SupportLine lineOf(const InternalExclusion& one, QDate)
{
    const QString on = wording::longDate(one.on);
    return {one.reason,
            {wording::schoolDays(one.halfDays), Tone::Neutral},
            withDots({on, one.lead}),
            {},
            tr("the internal exclusion of %1").arg(on)};
}

SupportLine lineOf(const AdditionalSupport& one, QDate today)
{
    const QString kind = wording::kind(one.kind);
    return {kind, pillOf(one.first, one.last, today),
            withDots({days(one.first, one.last),
                      one.minutesWeek ? weeklyTime(*one.minutesWeek) : QString(), one.lead}),
            one.note,
            tr("the support “%1” that began on %2").arg(kind, wording::longDate(one.first))};
}

SupportLine lineOf(const AlternativePlacement& one, QDate today)
{
    return {one.provider, pillOf(one.first, one.last, today),
            withDots({days(one.first, one.last),
                      one.forBehaviour ? tr("to meet behavioural needs") : QString()}),
            one.note,
            tr("the alternative provision at %1 that began on %2")
                .arg(one.provider, wording::longDate(one.first))};
}

SupportLine lineOf(const SupportPlan& one, QDate today)
{
    const QString kind = wording::kind(one.kind);
    return {kind, pillOf(one, today),
            withDots({onDate(tr("agreed on %1"), one.agreedOn),
                      onDate(tr("reviewed on %1"), one.reviewedOn),
                      one.endedOn ? QString() : onDate(tr("next review by %1"), one.reviewDue),
                      onDate(tr("ended on %1"), one.endedOn),
                      one.senSupport ? tr("recorded as SEN support") : QString()}),
            one.summary,
            tr("the %1 agreed on %2").arg(kind, wording::longDate(one.agreedOn))};
}

SupportLine lineOf(const EarlyHelpAssessment& one, QDate)
{
    const bool isGood = one.state == AssessmentState::Completed;
    const bool isOpen = one.state == AssessmentState::NotStarted;
    return {tr("Early Help Assessment"),
            {wording::state(one.state), isGood   ? Tone::Good
                                 : isOpen ? Tone::Warning
                                          : Tone::Accent},
            onDate(tr("on %1"), one.on),
            one.note,
            tr("the Early Help Assessment")};
}

} // namespace freshstart
