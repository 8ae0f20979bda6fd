// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/protection_text.h"

#include "core/base/translate.h"

namespace freshstart {

namespace {

FRESHSTART_TR(ProtectionText)

} // namespace

QString protectionNote(ProtectionChange change, const QString& name)
{
    switch (change) {
    case ProtectionChange::Protected:
        return tr("the file is protected, %1 can sign in").arg(name);
    case ProtectionChange::TakenAway:
        return tr("the file is not protected any more");
    case ProtectionChange::PersonAdded:
        return tr("%1 can sign in").arg(name);
    case ProtectionChange::PasswordChanged:
        return tr("%1 has a new password of their own").arg(name);
    case ProtectionChange::PasswordReset:
        return tr("%1 was given a new password").arg(name);
    case ProtectionChange::PersonRemoved:
        return tr("%1 cannot sign in any more").arg(name);
    case ProtectionChange::NewRecoveryKey:
        break;
    }
    return tr("there is a new recovery key");
}

} // namespace freshstart
