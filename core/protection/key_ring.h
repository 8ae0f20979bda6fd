// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/secret.h"

#include <QByteArray>

#include <vector>

namespace freshstart::keyring {

// The keys of this process, by their ids: who has signed in once is not asked again for a backup, a
// restore or a thread with a connection of its own. One for the process, because the engine's way to
// files (storage/protected_vfs) is one for the process too.

void keep(const QByteArray& keyId, const Secret& key);
[[nodiscard]] bool has(const QByteArray& keyId);
/// Empty where it is not here.
[[nodiscard]] Secret find(const QByteArray& keyId);
[[nodiscard]] std::vector<QByteArray> ids();
/// Forgets and overwrites all of them: the program is locked.
void forgetAll();

} // namespace freshstart::keyring
