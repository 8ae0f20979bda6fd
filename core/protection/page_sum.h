// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace freshstart {

/// A sum at the end of each page of a plain school file, over the rest of the page and its number:
/// a single changed byte shows. It needs no password, so it guards against damage and mistakes, not
/// against somebody who means to deceive; that is what a protected file is for.
inline constexpr std::size_t kPageSumSize = 8;

/// Writes it into the last bytes of the page; `number` counts from 1.
void writePageSum(std::uint8_t* page, std::size_t size, std::uint64_t number);

/// Whether it fits. A page of nothing but zeros, which the engine made room for and never wrote,
/// does.
[[nodiscard]] bool fitsPageSum(const std::uint8_t* page, std::size_t size, std::uint64_t number);

} // namespace freshstart
