// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protection/secret.h"

#include <QByteArray>
#include <QString>

namespace freshstart {

/// What guessing one password costs (Argon2id). Stands in the slot, so that it may grow later.
struct PasswordCost {
    quint32 passes = 3;
    quint32 memoryKiB = 128 * 1024;

    bool operator==(const PasswordCost&) const = default;
};

enum class SlotKind : quint8 { Free = 0, Person = 1, Recovery = 2 };

/// Whose slot it is; only readable with the file's key.
struct SlotOwner {
    qint64 staff = 0; ///< the number of the member of staff; 0: nobody's, as the recovery key
    QString name;     ///< as typed to sign in

    bool operator==(const SlotOwner&) const = default;
};

/// One way into a protected file. The password opens a key pair of the slot's own, and that the file's
/// key: so the file can be given a new key without anybody's password. Who makes a new key proves that
/// they knew the old one, so that nobody is led into a file made by a stranger.
struct KeySlot {
    SlotKind kind = SlotKind::Free;
    QByteArray id;        ///< 16 bytes
    QByteArray nameHash;  ///< 32: salted, of the name to sign in with
    QByteArray salt;      ///< 16
    PasswordCost cost;
    QByteArray publicKey; ///< 32
    QByteArray secrets;   ///< sealed by the password: the private key, the key of the proof
    QByteArray masterKey; ///< sealed to the public key: the file's key, its id, whose slot it is
    QByteArray proof;     ///< 32: that masterKey comes from who may say it
    QByteArray forMaster; ///< sealed by the file's key: the key of the proof, whose slot it is

    bool operator==(const KeySlot&) const = default;
};

/// The key of a file, and what it is called.
struct FileKey {
    QByteArray id; ///< 16 bytes, in clear in the header
    Secret key;

    static FileKey random();
};

struct OpenedSlot {
    FileKey file;
    qint64 staff = 0;
};

/// Invalid for a name that does not fit (`field` "sign_in_name"); ProtectionUnavailable where there is
/// no memory for hashing.
Result<KeySlot> makeSlot(SlotKind kind, const SlotOwner& owner, const QByteArray& nameHash,
                         const Secret& password, const PasswordCost& cost, const FileKey& file);
/// WrongPassword; SealedHeaderChanged where the password is right and the rest is not as it was.
Result<OpenedSlot> openSlot(const KeySlot& slot, const Secret& password);
Result<SlotOwner> ownerOf(const KeySlot& slot, const Secret& fileKey);
/// The same way in, for another key of the file.
Result<KeySlot> rekeyed(const KeySlot& slot, const Secret& oldKey, const FileKey& file);

inline constexpr int kSlotSize = 640; ///< bytes in the header
QByteArray pack(const KeySlot& slot);
/// SealedHeaderChanged where it cannot be one, or asks for more work than this program is ready to do.
Result<KeySlot> unpackSlot(const QByteArray& bytes);

} // namespace freshstart
