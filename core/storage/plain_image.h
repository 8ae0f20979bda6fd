// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/secret.h"

#include <cstdint>
#include <vector>

namespace freshstart {

/// The plain bytes of a protected file, in memory only: kept out of the swap file as far as the system
/// lets us, overwritten when they are given back.
class PlainImage
{
public:
    static constexpr std::int64_t kBlock = 4096;

    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] std::int64_t blocks() const { return (m_size + kBlock - 1) / kBlock; }
    void resize(std::int64_t size); ///< what is new is zeros
    void clear() { resize(0); }

    /// Gives the bytes that are there; the rest of `to` becomes zeros. False where there was a rest.
    bool read(std::uint8_t* to, std::int64_t size, std::int64_t offset) const;
    /// Grows where it must.
    void write(const std::uint8_t* from, std::int64_t size, std::int64_t offset);
    [[nodiscard]] std::uint8_t* block(std::int64_t number);
    [[nodiscard]] const std::uint8_t* block(std::int64_t number) const;

private:
    std::vector<Secret> m_pieces;
    std::int64_t m_size = 0;
};

} // namespace freshstart
