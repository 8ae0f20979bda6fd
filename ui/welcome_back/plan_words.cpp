// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/plan_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(PlanWords)

QString withoutInWords(const WelcomeBackPlan& plan)
{
    const QString session =
        plan.interventionDate
            ? tr("A separate session on %1.").arg(wording::longDate(*plan.interventionDate))
            : tr("The separate session has no date yet.");
    return tr("Returns without a meeting. %1. %2")
        .arg(wording::reason(plan.noMeetingReason), session);
}

QString sinceWhen(std::optional<QDate> date)
{
    return date ? wording::longDate(*date) : QString();
}

} // namespace

QString planInWords(const MeetingFacts& facts)
{
    const WelcomeBackPlan& plan = facts.meeting.plan;
    if (plan.arrangement == WelcomeBackArrangement::WithoutMeeting) {
        return withoutInWords(plan);
    }
    if (plan.arrangement == WelcomeBackArrangement::ToBeArranged || !plan.date) {
        return tr("No date has been set yet.");
    }
    QString when = wording::longDate(*plan.date);
    if (plan.time) {
        when = tr("%1 at %2").arg(when, wording::time(*plan.time));
    }
    QStringList parts{when, plan.place};
    if (const QString lead = facts.nameOf(plan.lead); !lead.isEmpty()) {
        parts.append(tr("led by %1").arg(lead));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString agreementsInWords(const MeetingFacts& facts)
{
    const WelcomeBackPlan& plan = facts.meeting.plan;
    QStringList sentences;
    if (plan.arrangement == WelcomeBackArrangement::MeetingSet && plan.delegation.by) {
        sentences << tr("%1 was asked to lead by %2 on %3.")
                         .arg(facts.nameOf(plan.lead), facts.nameOf(plan.delegation.by),
                              sinceWhen(plan.delegation.on));
    }
    if (plan.arrangement == WelcomeBackArrangement::MeetingSet && plan.referring) {
        sentences << tr("The referring school is invited: agreed by %1 on %2.")
                         .arg(facts.nameOf(plan.referring->agreedBy),
                              sinceWhen(plan.referring->agreedOn));
    }
    if (plan.arrangement == WelcomeBackArrangement::WithoutMeeting && plan.noMeetingDecidedBy) {
        sentences << tr("Decided by %1 on %2.")
                         .arg(facts.nameOf(plan.noMeetingDecidedBy),
                              sinceWhen(plan.noMeetingDecidedOn));
        sentences << plan.noMeetingNote;
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString proposalInWords(const WelcomeBackPlan& proposal)
{
    if (!proposal.date || !proposal.time) {
        return {};
    }
    return tr("%1, %2").arg(wording::dayAndMonth(*proposal.date), wording::time(*proposal.time));
}

} // namespace freshstart
