// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/block_seal.h"

#include "tests/support/catch.h"

#include <vector>

using namespace freshstart;

namespace {

constexpr int kSize = 64;

struct Sealed {
    BlockSeal seal{Secret::random(kKeySize), QByteArray("file one")};
    std::vector<std::uint8_t> plain = std::vector<std::uint8_t>(kSize, 0x41);
    std::vector<std::uint8_t> record = std::vector<std::uint8_t>(kSize + kSealSize);
    std::vector<std::uint8_t> opened = std::vector<std::uint8_t>(kSize, 0x55);

    Sealed() { seal.seal(record.data(), plain.data(), kSize, 7); }
    bool open(std::uint64_t number) { return seal.open(opened.data(), record.data(), kSize, number); }
};

} // namespace

TEST_CASE("A sealed piece opens in its place only", "[protection][seal]")
{
    Sealed one;
    CHECK(one.open(7));
    CHECK(one.opened == one.plain);
    CHECK_FALSE(one.open(8));
    CHECK(one.opened == std::vector<std::uint8_t>(kSize, 0));
}

TEST_CASE("Not a single bit of a sealed piece may be another", "[protection][seal]")
{
    Sealed one;
    for (std::size_t i = 0; i < one.record.size() * 8; ++i) {
        one.record[i / 8] = static_cast<std::uint8_t>(one.record[i / 8] ^ (1U << (i % 8)));
        CAPTURE(i);
        CHECK_FALSE(one.open(7));
        one.record[i / 8] = static_cast<std::uint8_t>(one.record[i / 8] ^ (1U << (i % 8)));
    }
    CHECK(one.open(7));
}

TEST_CASE("The same text never looks the same twice", "[protection][seal]")
{
    Sealed one;
    const auto before = one.record;
    one.seal.seal(one.record.data(), one.plain.data(), kSize, 7);
    CHECK(one.record != before);
    CHECK(one.open(7));
}

TEST_CASE("Each use of a file's key has a key of its own", "[protection][seal]")
{
    const Secret master = Secret::random(kKeySize);
    const BlockSeal blocks(derivedKey(master, KeyUse::Blocks), QByteArray("x"));
    const BlockSeal journal(derivedKey(master, KeyUse::Journal), QByteArray("x"));
    const BlockSeal elsewhere(derivedKey(master, KeyUse::Blocks), QByteArray("y"));
    std::vector<std::uint8_t> plain(kSize, 0x41);
    std::vector<std::uint8_t> record(kSize + kSealSize);
    blocks.seal(record.data(), plain.data(), kSize, 1);
    CHECK_FALSE(journal.open(plain.data(), record.data(), kSize, 1));
    CHECK_FALSE(elsewhere.open(plain.data(), record.data(), kSize, 1));
    CHECK(blocks.open(plain.data(), record.data(), kSize, 1));
}
