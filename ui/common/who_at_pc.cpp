// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/who_at_pc.h"

#include "core/records/history_service.h"
#include "core/school/school_service.h"
#include "core/workspace.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kWho = u"history/who"_s;

QString fileOfThisPc()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/this-pc.ini"_L1;
}

} // namespace

QString rememberedWho()
{
    return QSettings(fileOfThisPc(), QSettings::IniFormat).value(kWho).toString();
}

void rememberWho(const QString& name)
{
    QSettings(fileOfThisPc(), QSettings::IniFormat).setValue(kWho, name);
}

void applyRememberedWho(Workspace& workspace)
{
    const QString name = rememberedWho();
    const auto staff = workspace.school().staff(SchoolService::Staff::Active);
    const bool isHere = staff && std::ranges::find(*staff, name, &StaffMember::name) != staff->end();
    workspace.history().setWho(isHere ? name : QString());
}

} // namespace freshstart
