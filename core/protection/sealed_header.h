// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protection/key_slot.h"

#include <QByteArray>

#include <vector>

namespace freshstart {

// The first 64 KiB of a protected file: what it is, and who can open it. Fixed in size, written once
// with the whole file, never changed in place.
//
//     0  "FreshStartSealed"
//    16  version, u16; 18: unused; 24: id of the file's key, 16 bytes; 40: salt of the file, 32;
//    72  salt of the names, 16
//   256  100 slots of 640 bytes (key_slot.h)
// 65472  MAC by the file's key over all before it: nobody without the key has changed it
// 65504  plain checksum over all before it: damage is told from a wrong password

inline constexpr int kSealedHeaderSize = 65536;
inline constexpr int kMostSlots = 100;

struct SealedHeader {
    QByteArray keyId;    ///< 16
    QByteArray fileSalt; ///< 32: every file has its own, so that no piece of one fits another
    QByteArray nameSalt; ///< 16
    std::vector<KeySlot> ways; ///< those in use

    bool operator==(const SealedHeader&) const = default;

    [[nodiscard]] const KeySlot* personOf(const QString& signInName) const;
    [[nodiscard]] const KeySlot* recovery() const;
    [[nodiscard]] QByteArray nameHash(const QString& signInName) const;
};

/// With salts, without a way in.
SealedHeader newSealedHeader();

/// Whether a file that begins like this is one of ours that is protected.
[[nodiscard]] bool beginsSealed(const QByteArray& firstBytes);

/// SealedFileCutOff, NewerSealedFile, SealedHeaderChanged (`field` "checksum"), NotADatabase.
Result<SealedHeader> readSealedHeader(const QByteArray& bytes);
/// Whether the header was written by somebody who has the file's key.
[[nodiscard]] bool isSealedBy(const QByteArray& bytes, const Secret& key);
QByteArray writeSealedHeader(const SealedHeader& header, const Secret& key);

} // namespace freshstart
