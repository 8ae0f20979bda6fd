// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/secret.h"

#include <QByteArray>

#include <array>
#include <cstdint>

namespace freshstart {

// How a piece of a file is sealed: XChaCha20-Poly1305 of libsodium with a random nonce each time. The
// place it belongs to is sealed with it: a piece moved elsewhere does not open.

inline constexpr int kNonceSize = 24;
inline constexpr int kTagSize = 16;
inline constexpr int kSealSize = kNonceSize + kTagSize; ///< what sealing adds
inline constexpr int kKeySize = 32;

using Tag = std::array<std::uint8_t, kTagSize>;

/// What a key is used for; each use has a key of its own, derived from the file's.
enum class KeyUse : std::uint8_t { Blocks = 1, HeaderMac = 2, Slots = 3, Journal = 4 };

Secret derivedKey(const Secret& master, KeyUse use);

/// Seals and opens pieces under one key. `bound` is what a piece belongs to besides its number.
class BlockSeal
{
public:
    BlockSeal(Secret key, QByteArray bound);

    /// Writes nonce, sealed bytes and tag: `size` + kSealSize bytes.
    void seal(std::uint8_t* sealed, const std::uint8_t* plain, int size, std::uint64_t number) const;
    /// False where a single bit is not as it was sealed; `plain` is then all zeros.
    [[nodiscard]] bool open(std::uint8_t* plain, const std::uint8_t* sealed, int size,
                            std::uint64_t number) const;

private:
    [[nodiscard]] QByteArray boundTo(std::uint64_t number) const;

    Secret m_key;
    QByteArray m_bound;
};

} // namespace freshstart
