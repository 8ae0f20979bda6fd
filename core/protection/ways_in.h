// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/protection/sealed_header.h"

#include <cstddef>

namespace freshstart {

/// The slot of a key on paper.
Result<KeySlot> recoverySlot(const QString& recoveryKey, const FileKey& key);
/// In the place of the one before, if there was one.
void putRecovery(SealedHeader& header, const KeySlot& slot);
/// Where the slot of a member of staff stands; NotFound.
Result<std::size_t> placeOf(const SealedHeader& header, const FileKey& key, StaffId staff);
/// Everybody's slot for another key of the file.
Result<void> rekeyAll(SealedHeader& header, const FileKey& old, const FileKey& fresh);

} // namespace freshstart
