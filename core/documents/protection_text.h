// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

enum class ProtectionChange {
    Protected,
    TakenAway,
    PersonAdded,
    PasswordChanged, ///< their own
    PasswordReset,   ///< by another
    PersonRemoved,
    NewRecoveryKey
};

/// What the history says of a change of who can open the file; `name` is that of who it is about.
QString protectionNote(ProtectionChange change, const QString& name = {});

} // namespace freshstart
