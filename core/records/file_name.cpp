// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/file_name.h"

#include "core/welcome_back/welcome_back.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QDate dayOf(const WelcomeBack& welcomeBack, const QString& kind)
{
    const WelcomeBackPlan& plan = welcomeBack.plan;
    if (kind == "family-absence-report"_L1 && welcomeBack.absence) {
        return welcomeBack.absence->notedOn;
    }
    if (kind == "intervention-record"_L1) {
        return welcomeBack.intervention ? welcomeBack.intervention->heldOn
                                        : plan.interventionDate.value_or(QDate());
    }
    if (kind == "monitoring-notes"_L1) {
        return welcomeBack.monitoringNotes.empty() ? QDate()
                                                   : welcomeBack.monitoringNotes.back().notedOn;
    }
    return welcomeBack.record ? welcomeBack.record->heldOn : plan.date.value_or(QDate());
}

} // namespace

QString suggestedFileName(const WelcomeBack& welcomeBack, const QString& documentKind)
{
    QStringList parts{documentKind, dayOf(welcomeBack, documentKind).toString(Qt::ISODate),
                      u"no%1"_s.arg(welcomeBack.id.number)};
    parts.removeAll(QString());
    return parts.join(u'-') + u".pdf"_s;
}

} // namespace freshstart
