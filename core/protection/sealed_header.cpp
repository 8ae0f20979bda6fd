// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/sealed_header.h"

#include "core/protection/block_seal.h"
#include "core/protection/password_rules.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr char kMagic[] = "FreshStartSealed";
constexpr int kMagicSize = 16;
constexpr quint16 kVersion = 1;
constexpr int kVersionAt = 16;
constexpr int kKeyIdAt = 24;
constexpr int kFileSaltAt = 40;
constexpr int kNameSaltAt = 72;
constexpr int kSlotsAt = 256;
constexpr int kDigestSize = 32;
constexpr int kMacAt = kSealedHeaderSize - 2 * kDigestSize;
constexpr int kChecksumAt = kSealedHeaderSize - kDigestSize;
static_assert(kSlotsAt + kMostSlots * kSlotSize <= kMacAt);

QByteArray digest(const QByteArray& bytes, const std::uint8_t* key, std::size_t keySize)
{
    QByteArray result(kDigestSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(result.data()), kDigestSize,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), key, keySize);
    return result;
}

QByteArray macOf(const QByteArray& bytes, const Secret& key)
{
    const Secret own = derivedKey(key, KeyUse::HeaderMac);
    return digest(bytes.left(kMacAt), own.data(), own.size());
}

void put(QByteArray& bytes, int at, const QByteArray& value)
{
    bytes.replace(at, value.size(), value);
}

} // namespace

const KeySlot* SealedHeader::personOf(const QString& signInName) const
{
    const QByteArray hash = nameHash(signInName);
    const auto found = std::ranges::find_if(ways, [&](const KeySlot& slot) {
        return slot.kind == SlotKind::Person && slot.nameHash == hash;
    });
    return found == ways.end() ? nullptr : &*found;
}

const KeySlot* SealedHeader::recovery() const
{
    const auto found = std::ranges::find(ways, SlotKind::Recovery, &KeySlot::kind);
    return found == ways.end() ? nullptr : &*found;
}

QByteArray SealedHeader::nameHash(const QString& signInName) const
{
    return digest(foldedName(signInName).toUtf8(),
                  reinterpret_cast<const std::uint8_t*>(nameSalt.constData()),
                  static_cast<std::size_t>(nameSalt.size()));
}

SealedHeader newSealedHeader()
{
    SealedHeader header;
    header.fileSalt = randomBytes(32);
    header.nameSalt = randomBytes(16);
    return header;
}

bool beginsSealed(const QByteArray& firstBytes)
{
    return firstBytes.startsWith(QByteArray(kMagic, kMagicSize));
}

Result<SealedHeader> readSealedHeader(const QByteArray& bytes)
{
    if (!beginsSealed(bytes)) {
        return Error{ErrorCode::NotADatabase, {}, u"another header"_s, {}};
    }
    if (bytes.size() < kSealedHeaderSize) {
        return Error{ErrorCode::SealedFileCutOff, {}, u"in the header"_s, {}};
    }
    const auto changed = [](const QString& detail) {
        return Error{ErrorCode::SealedHeaderChanged, u"checksum"_s, detail, {}};
    };
    const bool asWritten = digest(bytes.left(kChecksumAt), nullptr, 0) ==
                           bytes.mid(kChecksumAt, kDigestSize);
    const auto version = qFromLittleEndian<quint16>(bytes.constData() + kVersionAt);
    if (version > kVersion && asWritten) {
        return Error{ErrorCode::NewerSealedFile, {}, u"format %1"_s.arg(version), {}};
    }
    if (!asWritten || version != kVersion) {
        return changed(u"checksum"_s);
    }
    SealedHeader header;
    header.keyId = bytes.mid(kKeyIdAt, 16);
    header.fileSalt = bytes.mid(kFileSaltAt, 32);
    header.nameSalt = bytes.mid(kNameSaltAt, 16);
    for (int i = 0; i < kMostSlots; ++i) {
        const auto slot = unpackSlot(bytes.mid(kSlotsAt + i * kSlotSize, kSlotSize));
        if (!slot) {
            return slot.error();
        }
        if (slot->kind != SlotKind::Free) {
            header.ways.push_back(*slot);
        }
    }
    return header;
}

bool isSealedBy(const QByteArray& bytes, const Secret& key)
{
    return bytes.size() >= kSealedHeaderSize &&
           sodium_memcmp(macOf(bytes, key).constData(), bytes.constData() + kMacAt, kDigestSize) == 0;
}

QByteArray writeSealedHeader(const SealedHeader& header, const Secret& key)
{
    QByteArray bytes(kSealedHeaderSize, '\0');
    put(bytes, 0, QByteArray(kMagic, kMagicSize));
    qToLittleEndian(kVersion, bytes.data() + kVersionAt);
    put(bytes, kKeyIdAt, header.keyId);
    put(bytes, kFileSaltAt, header.fileSalt);
    put(bytes, kNameSaltAt, header.nameSalt);
    int at = kSlotsAt;
    for (const KeySlot& slot : header.ways) {
        put(bytes, at, pack(slot));
        at += kSlotSize;
    }
    put(bytes, kMacAt, macOf(bytes, key));
    put(bytes, kChecksumAt, digest(bytes.left(kChecksumAt), nullptr, 0));
    return bytes;
}

} // namespace freshstart
