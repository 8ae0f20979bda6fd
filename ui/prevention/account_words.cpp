// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/account_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"
#include "core/law/reasons.h"
#include "ui/prevention/call_facts.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// One thing that happened, to be put in its order.
struct Event {
    QDate on;
    QString words;
};

FRESHSTART_TR(AccountWords)

QString inOrder(std::vector<Event> events, QDate on)
{
    std::erase_if(events, [on](const Event& event) { return event.on > on; });
    std::ranges::stable_sort(events, {}, &Event::on);
    QStringList lines;
    for (const Event& event : events) {
        lines << tr("%1: %2").arg(wording::plainDate(event.on), event.words);
    }
    return lines.join(u'\n');
}

/// "Mentoring, 60 minutes a week, with Mr P. Cole".
QString withDetails(QStringList parts)
{
    parts.removeAll(QString());
    QString words = parts.join(u", "_s);
    return words.endsWith(u'.') ? words : words + u'.';
}

QString until(std::optional<QDate> last)
{
    return last ? tr("until %1").arg(wording::plainDate(*last)) : QString();
}

QString reasonsOf(const SuspensionDetails& details)
{
    QStringList reasons;
    for (const QString& code : details.reasonCodes) {
        const auto reason = suspensionReason(code);
        reasons << (reason ? reason->staffWords : code);
    }
    return reasons.join(u"; "_s);
}

std::vector<Event> suspensionsOf(const CallFacts& facts)
{
    std::vector<Event> events;
    for (const Suspension& one : facts.suspensions) {
        if (one.status != SuspensionStatus::Issued || !one.details.first.isValid()) {
            continue;
        }
        const SuspensionDetails& details = one.details;
        const QString what = details.category == SuspensionCategory::Suspension
                                 ? tr("suspended for %1").arg(wording::lengthOf(details))
                                 : wording::category(details.category);
        events.push_back({details.first.date, withDetails({what, reasonsOf(details)})});
    }
    return events;
}

std::vector<Event> supportOf(const StudentSupport& support)
{
    std::vector<Event> events;
    for (const AdditionalSupport& one : support.additional) {
        const QString minutes =
            one.minutesWeek ? tr("%1 minutes a week").arg(*one.minutesWeek) : QString();
        const QString lead = one.lead.isEmpty() ? QString() : tr("with %1").arg(one.lead);
        events.push_back({one.first, withDetails({wording::kind(one.kind), minutes, lead,
                                                  until(one.last), one.note})});
    }
    for (const AlternativePlacement& one : support.placements) {
        const QString why = one.forBehaviour ? tr("because of behaviour") : QString();
        events.push_back(
            {one.first, withDetails({tr("alternative provision at %1").arg(one.provider), why,
                                     until(one.last), one.note})});
    }
    for (const SupportPlan& one : support.plans) {
        events.push_back({one.agreedOn, withDetails({wording::kind(one.kind), one.summary})});
    }
    return events;
}

} // namespace

QString accountFromRecord(const CallFacts& facts, QDate on)
{
    std::vector<Event> events = suspensionsOf(facts);
    for (const InternalExclusion& one : facts.support.internalExclusions) {
        const QString what = tr("kept out of lessons inside the school for %1")
                                 .arg(wording::schoolDays(one.halfDays));
        events.push_back({one.on, withDetails({what, one.reason})});
    }
    return inOrder(std::move(events), on);
}

QString responseFromRecord(const CallFacts& facts, QDate on)
{
    std::vector<Event> events = supportOf(facts.support);
    const auto& earlyHelp = facts.support.earlyHelp;
    if (earlyHelp && earlyHelp->on) {
        switch (earlyHelp->state) {
        case AssessmentState::Started:
            events.push_back({*earlyHelp->on, tr("Early Help Assessment started.")});
            break;
        case AssessmentState::Completed:
            events.push_back({*earlyHelp->on, tr("Early Help Assessment completed.")});
            break;
        case AssessmentState::Declined:
            events.push_back({*earlyHelp->on, tr("Early Help Assessment offered and declined.")});
            break;
        case AssessmentState::NotStarted:
            break;
        }
    }
    return inOrder(std::move(events), on);
}

} // namespace freshstart
