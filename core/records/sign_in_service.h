// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace freshstart {

struct SignedIn {
    StaffId staff; ///< none with the recovery key
    QString name;
    bool byRecoveryKey = false;
};

// Before a file is opened. Who has signed in opens it with Workspace::open, and its backups, until
// everything is locked; without, Workspace::open says NeedsPassword.

[[nodiscard]] bool isProtectedSchool(const QString& path);
/// Protected, and nobody has signed in to it in this process.
[[nodiscard]] bool needsSignIn(const QString& path);
/// WrongPassword for a wrong name too; SealedHeaderChanged, SealedFileCutOff, NewerSealedFile,
/// NotProtected, CannotOpen, ProtectionUnavailable. Takes a quarter of a second, on purpose.
[[nodiscard]] Result<SignedIn> signIn(const QString& path, const QString& name,
                                      const QString& password);
/// RecoveryKeyMistyped, RecoveryKeyOfAnother, and as above.
[[nodiscard]] Result<SignedIn> signInWithRecoveryKey(const QString& path, const QString& typed);
/// Forgets every key of this process. Close the school first: what is open stays open.
void lockEverything();

} // namespace freshstart
