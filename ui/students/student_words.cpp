// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/student_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/law/ages.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(StudentWords)

} // namespace

Tone toneOf(StatusKind status)
{
    switch (status) {
    case StatusKind::AtRisk:
    case StatusKind::SeriousIncident:
    case StatusKind::ChildProtection:
        return Tone::Alert;
    case StatusKind::LookedAfter:
    case StatusKind::ChildInNeed:
    case StatusKind::YouthJusticeOrder:
        return Tone::Warning;
    case StatusKind::EhcPlan:
    case StatusKind::SenSupport:
    case StatusKind::Disability:
    case StatusKind::PreviouslyLookedAfter:
        return Tone::Accent;
    case StatusKind::EarlyHelp:
    case StatusKind::YoungCarer:
    case StatusKind::FreeSchoolMeals:
        break;
    }
    return Tone::Neutral;
}

QList<PillText> statusPills(const std::vector<StatusKind>& statuses)
{
    QList<PillText> pills;
    for (const StatusKind status : statuses) {
        pills.append({wording::status(status), toneOf(status)});
    }
    return pills;
}

QString studentFacts(const StudentDetails& details, QDate today)
{
    QStringList facts;
    if (!details.yearGroup.isEmpty()) {
        facts.append(wording::yearGroup(details.yearGroup));
    }
    if (!details.form.isEmpty()) {
        facts.append(details.form);
    }
    if (details.dateOfBirth) {
        facts.append(tr("%1 years old (%2)")
                         .arg(ageOn(*details.dateOfBirth, today))
                         .arg(wording::plainDate(*details.dateOfBirth)));
    }
    facts.append(details.upn.isEmpty() ? tr("no UPN yet") : tr("UPN %1").arg(details.upn));
    return facts.join(u" · "_s);
}

QString waysToReach(const Contact& contact)
{
    QStringList ways;
    if (!contact.mobilePhone.isEmpty()) {
        ways.append(contact.mobilePhone);
    }
    if (!contact.homePhone.isEmpty()) {
        ways.append(tr("%1 (home)").arg(contact.homePhone));
    }
    if (!contact.workPhone.isEmpty()) {
        ways.append(tr("%1 (work)").arg(contact.workPhone));
    }
    if (!contact.email.isEmpty()) {
        ways.append(contact.email);
    }
    return ways.join(u" · "_s);
}

QString contactRole(const Contact& contact)
{
    return wording::relationship(contact.relationship);
}

QString periodInWords(const StatusPeriod& period)
{
    if (period.first && period.last) {
        return tr("from %1 to %2")
            .arg(wording::plainDate(*period.first), wording::plainDate(*period.last));
    }
    if (period.first) {
        return tr("since %1").arg(wording::plainDate(*period.first));
    }
    return period.last ? tr("until %1").arg(wording::plainDate(*period.last))
                       : tr("no dates recorded");
}

} // namespace freshstart
