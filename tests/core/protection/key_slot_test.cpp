// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/key_slot.h"

#include "tests/support/catch.h"
#include "tests/support/refusal.h"

#include <QtEndian>

#include <cstring>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr PasswordCost kCheap{1, 8};
const SlotOwner kHead{4, u"A. Sharma"_s};

KeySlot slotFor(const FileKey& file, const QString& password)
{
    return need(makeSlot(SlotKind::Person, kHead, QByteArray(32, 'n'), Secret::ofPassword(password),
                         kCheap, file));
}

bool isKey(const Secret& one, const FileKey& file)
{
    return one.size() == file.key.size() && std::memcmp(one.data(), file.key.data(), one.size()) == 0;
}

} // namespace

TEST_CASE("A password opens its slot, and another one does not", "[protection][slot]")
{
    const FileKey file = FileKey::random();
    const KeySlot slot = slotFor(file, u"otter lamp sky do"_s);
    const OpenedSlot opened = need(openSlot(slot, Secret::ofPassword(u"otter lamp sky do"_s)));
    CHECK(isKey(opened.file.key, file));
    CHECK(opened.file.id == file.id);
    CHECK(opened.staff == 4);
    CHECK(refusal(openSlot(slot, Secret::ofPassword(u"otter lamp sky dO"_s))).code ==
          ErrorCode::WrongPassword);
    CHECK(need(ownerOf(slot, file.key)) == kHead);
}

TEST_CASE("An accent is the same accent on every keyboard", "[protection][slot]")
{
    const FileKey file = FileKey::random();
    const KeySlot slot = slotFor(file, u"caf\u00e9 caf\u00e9 caf\u00e9"_s);
    CHECK(openSlot(slot, Secret::ofPassword(u"cafe\u0301 cafe\u0301 cafe\u0301"_s)));
}

TEST_CASE("A slot is read back as it was written", "[protection][slot]")
{
    const KeySlot slot = slotFor(FileKey::random(), u"otter lamp sky do"_s);
    const QByteArray bytes = pack(slot);
    CHECK(bytes.size() == kSlotSize);
    CHECK(need(unpackSlot(bytes)) == slot);
    CHECK_FALSE(bytes.contains("Sharma"));
}

TEST_CASE("A new key of the file needs nobody's password", "[protection][slot]")
{
    const FileKey old = FileKey::random();
    const FileKey fresh = FileKey::random();
    const KeySlot slot = need(rekeyed(slotFor(old, u"otter lamp sky do"_s), old.key, fresh));
    const OpenedSlot opened = need(openSlot(slot, Secret::ofPassword(u"otter lamp sky do"_s)));
    CHECK(isKey(opened.file.key, fresh));
    CHECK(opened.staff == 4);
    CHECK(need(ownerOf(slot, fresh.key)) == kHead);
    CHECK_FALSE(ownerOf(slot, old.key));
}

TEST_CASE("A stranger cannot lay a key of their own into somebody's slot", "[protection][slot]")
{
    const FileKey real = FileKey::random();
    const FileKey forged = FileKey::random();
    KeySlot slot = slotFor(real, u"otter lamp sky do"_s);
    // All that a stranger has is the public key: what is sealed to it opens, but is not proven.
    KeySlot theirs = slotFor(forged, u"something else altogether"_s);
    SECTION("with a key sealed to somebody else")
    {
        slot.masterKey = theirs.masterKey;
    }
    SECTION("with a proof of their own")
    {
        slot.proof = theirs.proof;
    }
    SECTION("with the face of another slot")
    {
        slot.nameHash = QByteArray(32, 'm');
    }
    CHECK_FALSE(openSlot(slot, Secret::ofPassword(u"otter lamp sky do"_s)));
}

TEST_CASE("A file cannot make this PC work for hours", "[protection][slot]")
{
    QByteArray bytes = pack(slotFor(FileKey::random(), u"otter lamp sky do"_s));
    constexpr int passesAt = 8 + 16 + 32 + 16;
    SECTION("too many passes")
    {
        qToLittleEndian<quint64>(1'000'000, bytes.data() + passesAt);
    }
    SECTION("none")
    {
        qToLittleEndian<quint64>(0, bytes.data() + passesAt);
    }
    SECTION("too much memory")
    {
        qToLittleEndian<quint64>(quint64(1) << 40, bytes.data() + passesAt + 8);
    }
    SECTION("too little")
    {
        qToLittleEndian<quint64>(0, bytes.data() + passesAt + 8);
    }
    CHECK(refusal(unpackSlot(bytes)).code == ErrorCode::SealedHeaderChanged);
}

TEST_CASE("A name that does not fit is said to be too long", "[protection][slot]")
{
    const auto made = makeSlot(SlotKind::Person, {1, QString(95, u'x')}, QByteArray(32, 'n'),
                               Secret::ofPassword(u"otter lamp sky do"_s), kCheap, FileKey::random());
    CHECK(refusal(made).field == u"sign_in_name"_s);
}
