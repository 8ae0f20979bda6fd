// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/role_guard.h"

#include "core/documents/error_text.h"
#include "core/school/sign_in_service.h"
#include "core/workspace.h"

#include <QVariant>
#include <QWidget>

namespace freshstart {

namespace {

constexpr char kUsualToolTip[] = "usualToolTip"; // a property: what stood there before a refusal
constexpr char kUsualDescription[] = "usualDescription";

} // namespace

QString refusalOf(Workspace& workspace, Act act)
{
    const auto leave = workspace.signIn().require(act);
    return leave ? QString() : sentenceFor(leave.error());
}

void refuse(QWidget& control, const QString& reason)
{
    const QVariant usual = control.property(kUsualToolTip);
    if (!reason.isEmpty()) {
        if (!usual.isValid()) {
            control.setProperty(kUsualToolTip, control.toolTip());
            control.setProperty(kUsualDescription, control.accessibleDescription());
        }
        control.setEnabled(false);
        control.setToolTip(reason);
        control.setAccessibleDescription(reason);
    } else if (usual.isValid()) {
        control.setEnabled(true);
        control.setToolTip(usual.toString());
        control.setAccessibleDescription(control.property(kUsualDescription).toString());
        control.setProperty(kUsualToolTip, QVariant());
    }
}

} // namespace freshstart
