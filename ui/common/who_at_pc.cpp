// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/who_at_pc.h"

#include "core/records/history_service.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "core/workspace.h"
#include "ui/common/this_pc.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kWho = u"history/who"_s;

} // namespace

QString rememberedWho()
{
    return QSettings(fileOfThisPc(), QSettings::IniFormat).value(kWho).toString();
}

void rememberWho(const QString& name, StaffId id, Workspace& workspace)
{
    if (workspace.signIn().isProven()) {
        return;
    }
    const QString known = id ? name : QString();
    QSettings(fileOfThisPc(), QSettings::IniFormat).setValue(kWho, known);
    workspace.history().setWho(known);
    if (id) {
        workspace.signIn().signIn(id, Proof::None);
    } else {
        workspace.signIn().signOut();
    }
}

void applyRememberedWho(Workspace& workspace)
{
    SignInService& signIn = workspace.signIn();
    if (signIn.isProven()) {
        const auto who = signIn.who();
        workspace.history().setWho(who && who->member ? who->member->name : QString());
        return;
    }
    const QString name = rememberedWho();
    const auto staff = workspace.school().staff(SchoolService::Staff::Active);
    if (!staff) {
        return;
    }
    const auto member = std::ranges::find(*staff, name, &StaffMember::name);
    signIn.signOut();
    if (member != staff->end()) {
        signIn.signIn(member->id, Proof::None);
    }
    workspace.history().setWho(member != staff->end() ? name : QString());
}

QString nameAtPc(Workspace& workspace)
{
    const auto who = workspace.signIn().who();
    return who && who->member ? who->member->name : QString();
}

} // namespace freshstart
