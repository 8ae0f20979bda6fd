// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/page_sum.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace freshstart {

namespace {

static_assert(kPageSumSize == crypto_shorthash_BYTES);

using Sum = std::array<unsigned char, kPageSumSize>;

/// SipHash-2-4 under a key that everybody knows: the page's number, so that pages put in each
/// other's place show as well.
Sum sumOf(const std::uint8_t* page, std::size_t size, std::uint64_t number)
{
    std::array<unsigned char, crypto_shorthash_KEYBYTES> key{'F', 'r', 'S', 't',
                                                             'P', 'a', 'g', 'e'};
    qToLittleEndian<quint64>(number, key.data() + 8);
    Sum sum{};
    crypto_shorthash(sum.data(), page, size - kPageSumSize, key.data());
    return sum;
}

} // namespace

void writePageSum(std::uint8_t* page, std::size_t size, std::uint64_t number)
{
    const Sum sum = sumOf(page, size, number);
    std::memcpy(page + size - kPageSumSize, sum.data(), sum.size());
}

bool fitsPageSum(const std::uint8_t* page, std::size_t size, std::uint64_t number)
{
    const Sum sum = sumOf(page, size, number);
    return std::memcmp(page + size - kPageSumSize, sum.data(), sum.size()) == 0 ||
           std::all_of(page, page + size, [](std::uint8_t byte) { return byte == 0; });
}

} // namespace freshstart
