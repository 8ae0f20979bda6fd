// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/key_slot.h"

#include "core/protection/block_seal.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kIdSize = 16;
constexpr int kHashSize = 32;
constexpr int kSaltSize = crypto_pwhash_SALTBYTES;
constexpr int kPublicSize = crypto_box_PUBLICKEYBYTES;
constexpr int kPrivateSize = crypto_box_SECRETKEYBYTES;
constexpr int kProofKeySize = 32;
constexpr int kSecretsSize = kPrivateSize + kProofKeySize;
constexpr int kMasterSize = kKeySize + kIdSize + kIdSize + 8; // key, its id, the slot's id, staff
constexpr int kNameSize = 94;                                 // bytes of UTF-8
constexpr int kOwnerSize = kProofKeySize + 8 + 2 + kNameSize;

// What a file may ask of this PC before a password is known to be right. A stranger may have written it.
constexpr quint32 kMostPasses = 10;
constexpr quint32 kMostMemoryKiB = 1024 * 1024;
constexpr quint32 kFewestMemoryKiB = crypto_pwhash_MEMLIMIT_MIN / 1024;

Error changed(const QString& what)
{
    return Error{ErrorCode::SealedHeaderChanged, {}, what, {}};
}

QByteArray littleEndian(quint64 value)
{
    const quint64 little = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char*>(&little), sizeof little);
}

std::uint8_t* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

const std::uint8_t* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.constData());
}

/// What the password's and the file's seal are bound to.
QByteArray face(const KeySlot& slot)
{
    return QByteArray("slot") + char(slot.kind) + slot.id + slot.nameHash + slot.salt +
           littleEndian(slot.cost.passes) + littleEndian(slot.cost.memoryKiB) + slot.publicKey;
}

Result<Secret> keyOf(const Secret& password, const QByteArray& salt, const PasswordCost& cost)
{
    Secret key(kKeySize);
    const int done = crypto_pwhash(
        key.data(), key.size(), reinterpret_cast<const char*>(password.data()), password.size(),
        bytesOf(salt), cost.passes, static_cast<std::size_t>(cost.memoryKiB) * 1024,
        crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) {
        return Error{ErrorCode::ProtectionUnavailable, u"memory"_s, u"no memory to hash with"_s, {}};
    }
    return key;
}

QByteArray proofOf(const std::uint8_t* proofKey, const Secret& masterPart)
{
    QByteArray proof(kHashSize, '\0');
    crypto_generichash(bytesOf(proof), kHashSize, masterPart.data(), masterPart.size(), proofKey,
                       kProofKeySize);
    return proof;
}

/// Lays the file's key into the slot, sealed and proven.
void layIn(KeySlot& slot, const FileKey& file, const SlotOwner& owner, const std::uint8_t* proofKey)
{
    Secret part(kMasterSize);
    std::memcpy(part.data(), file.key.data(), kKeySize);
    std::memcpy(part.data() + kKeySize, file.id.constData(), kIdSize);
    std::memcpy(part.data() + kKeySize + kIdSize, slot.id.constData(), kIdSize);
    const QByteArray staff = littleEndian(static_cast<quint64>(owner.staff));
    std::memcpy(part.data() + kKeySize + 2 * kIdSize, staff.constData(), 8);
    slot.masterKey = QByteArray(kMasterSize + crypto_box_SEALBYTES, '\0');
    crypto_box_seal(bytesOf(slot.masterKey), part.data(), part.size(), bytesOf(slot.publicKey));
    slot.proof = proofOf(proofKey, part);

    const QByteArray name = owner.name.toUtf8();
    Secret mine(kOwnerSize);
    std::memcpy(mine.data(), proofKey, kProofKeySize);
    std::memcpy(mine.data() + kProofKeySize, staff.constData(), 8);
    qToLittleEndian(static_cast<quint16>(name.size()), mine.data() + kProofKeySize + 8);
    std::memcpy(mine.data() + kProofKeySize + 10, name.constData(),
                static_cast<std::size_t>(name.size()));
    slot.forMaster = QByteArray(kOwnerSize + kSealSize, '\0');
    BlockSeal(derivedKey(file.key, KeyUse::Slots), face(slot))
        .seal(bytesOf(slot.forMaster), mine.data(), kOwnerSize, 1);
}

Result<Secret> openedForMaster(const KeySlot& slot, const Secret& fileKey)
{
    Secret mine(kOwnerSize);
    if (!BlockSeal(derivedKey(fileKey, KeyUse::Slots), face(slot))
             .open(mine.data(), bytesOf(slot.forMaster), kOwnerSize, 1)) {
        return changed(u"owner of a slot"_s);
    }
    return mine;
}

} // namespace

FileKey FileKey::random()
{
    return {randomBytes(kIdSize), Secret::random(kKeySize)};
}

Result<KeySlot> makeSlot(SlotKind kind, const SlotOwner& owner, const QByteArray& nameHash,
                         const Secret& password, const PasswordCost& cost, const FileKey& file)
{
    if (owner.name.toUtf8().size() > kNameSize) {
        return Error{ErrorCode::Invalid, u"sign_in_name"_s, u"too long"_s, {}};
    }
    KeySlot slot;
    slot.kind = kind;
    slot.id = randomBytes(kIdSize);
    slot.nameHash = nameHash;
    slot.salt = randomBytes(kSaltSize);
    slot.cost = cost;
    slot.publicKey = QByteArray(kPublicSize, '\0');
    Secret secrets = Secret::random(kSecretsSize);
    crypto_box_keypair(bytesOf(slot.publicKey), secrets.data());
    const auto key = keyOf(password, slot.salt, cost);
    if (!key) {
        return key.error();
    }
    slot.secrets = QByteArray(kSecretsSize + kSealSize, '\0');
    BlockSeal(key->clone(), face(slot)).seal(bytesOf(slot.secrets), secrets.data(), kSecretsSize, 0);
    layIn(slot, file, owner, secrets.data() + kPrivateSize);
    return slot;
}

Result<OpenedSlot> openSlot(const KeySlot& slot, const Secret& password)
{
    auto key = keyOf(password, slot.salt, slot.cost);
    if (!key) {
        return key.error();
    }
    Secret secrets(kSecretsSize);
    if (!BlockSeal(std::move(*key), face(slot))
             .open(secrets.data(), bytesOf(slot.secrets), kSecretsSize, 0)) {
        return Error{ErrorCode::WrongPassword, {}, {}, {}};
    }
    Secret part(kMasterSize);
    if (crypto_box_seal_open(part.data(), bytesOf(slot.masterKey),
                             static_cast<unsigned long long>(slot.masterKey.size()),
                             bytesOf(slot.publicKey), secrets.data()) != 0) {
        return changed(u"key in a slot"_s);
    }
    const QByteArray proof = proofOf(secrets.data() + kPrivateSize, part);
    const bool isMine = std::memcmp(part.data() + kKeySize + kIdSize, slot.id.constData(), kIdSize) == 0;
    if (!isMine || sodium_memcmp(proof.constData(), slot.proof.constData(), kHashSize) != 0) {
        return changed(u"proof in a slot"_s);
    }
    OpenedSlot opened;
    opened.file.key = Secret(kKeySize);
    std::memcpy(opened.file.key.data(), part.data(), kKeySize);
    opened.file.id = QByteArray(reinterpret_cast<const char*>(part.data()) + kKeySize, kIdSize);
    opened.staff = static_cast<qint64>(qFromLittleEndian<quint64>(part.data() + kKeySize + 2 * kIdSize));
    return opened;
}

Result<SlotOwner> ownerOf(const KeySlot& slot, const Secret& fileKey)
{
    const auto mine = openedForMaster(slot, fileKey);
    if (!mine) {
        return mine.error();
    }
    SlotOwner owner;
    owner.staff = static_cast<qint64>(qFromLittleEndian<quint64>(mine->data() + kProofKeySize));
    const int size = qMin<int>(qFromLittleEndian<quint16>(mine->data() + kProofKeySize + 8), kNameSize);
    owner.name = QString::fromUtf8(reinterpret_cast<const char*>(mine->data()) + kProofKeySize + 10, size);
    return owner;
}

Result<KeySlot> rekeyed(const KeySlot& slot, const Secret& oldKey, const FileKey& file)
{
    const auto mine = openedForMaster(slot, oldKey);
    const auto owner = ownerOf(slot, oldKey);
    if (!mine || !owner) {
        return changed(u"owner of a slot"_s);
    }
    KeySlot other = slot;
    layIn(other, file, *owner, mine->data());
    return other;
}

QByteArray pack(const KeySlot& slot)
{
    QByteArray bytes;
    if (slot.kind != SlotKind::Free) {
        bytes = char(slot.kind) + QByteArray(7, '\0') + slot.id + slot.nameHash + slot.salt +
                littleEndian(slot.cost.passes) + littleEndian(slot.cost.memoryKiB) + slot.publicKey +
                slot.secrets + slot.masterKey + slot.proof + slot.forMaster;
    }
    return bytes.leftJustified(kSlotSize, '\0');
}

Result<KeySlot> unpackSlot(const QByteArray& bytes)
{
    if (bytes.size() != kSlotSize || static_cast<quint8>(bytes.at(0)) > 2) {
        return changed(u"kind of a slot"_s);
    }
    qsizetype at = 8;
    const auto next = [&](qsizetype size) {
        at += size;
        return bytes.mid(at - size, size);
    };
    const auto number = [&] { return qFromLittleEndian<quint64>(next(8).constData()); };
    KeySlot slot;
    slot.kind = static_cast<SlotKind>(bytes.at(0));
    if (slot.kind == SlotKind::Free) {
        return slot;
    }
    slot.id = next(kIdSize);
    slot.nameHash = next(kHashSize);
    slot.salt = next(kSaltSize);
    const quint64 passes = number();
    const quint64 memory = number();
    if (passes < 1 || passes > kMostPasses || memory < kFewestMemoryKiB || memory > kMostMemoryKiB) {
        return changed(u"cost of a slot"_s);
    }
    slot.cost = {static_cast<quint32>(passes), static_cast<quint32>(memory)};
    slot.publicKey = next(kPublicSize);
    slot.secrets = next(kSecretsSize + kSealSize);
    slot.masterKey = next(kMasterSize + static_cast<qsizetype>(crypto_box_SEALBYTES));
    slot.proof = next(kHashSize);
    slot.forMaster = next(kOwnerSize + kSealSize);
    return slot;
}

} // namespace freshstart
