// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/support_words.h"

#include <QCoreApplication>

namespace freshstart {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SupportWords", text);
}

} // namespace

QString inWords(PlanKind kind)
{
    switch (kind) {
    case PlanKind::BehaviourSupport:
        return tr("Behaviour Support Plan");
    case PlanKind::PastoralSupport:
        return tr("Pastoral Support Plan");
    case PlanKind::EarlyHelp:
        return tr("Early Help Plan");
    case PlanKind::PersonalEducation:
        return tr("Personal Education Plan");
    case PlanKind::Other:
        break;
    }
    return tr("Another plan");
}

QString inWords(SupportKind kind)
{
    switch (kind) {
    case SupportKind::Mentoring:
        return tr("Mentoring");
    case SupportKind::InClass:
        return tr("Support in lessons");
    case SupportKind::SmallGroup:
        return tr("Work in a small group");
    case SupportKind::Counselling:
        return tr("Counselling");
    case SupportKind::BehaviourSupport:
        return tr("Behaviour support");
    case SupportKind::Other:
        break;
    }
    return tr("Additional support");
}

} // namespace freshstart
