// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sign_in_service.h"

#include "core/protection/crash_files.h"
#include "core/protection/key_ring.h"
#include "core/protection/recovery_key.h"
#include "core/protection/sealed_header.h"
#include "core/storage/engine_layers.h"
#include "core/storage/sealed_copy.h"

namespace freshstart {

namespace {

Error error(ErrorCode code)
{
    return Error{code, {}, {}, {}};
}

/// What a slot gives is right only if the whole header is by the same hand.
Result<SignedIn> admit(const QString& path, const SealedHeader& header, const KeySlot& slot,
                       const Secret& password)
{
    const auto opened = openSlot(slot, password);
    if (!opened) {
        return opened.error();
    }
    const auto bytes = firstBytes(path, kSealedHeaderSize);
    const auto owner = ownerOf(slot, opened->file.key);
    if (!bytes || !owner || opened->file.id != header.keyId || !isSealedBy(*bytes, opened->file.key)) {
        return error(ErrorCode::SealedHeaderChanged);
    }
    forbidCrashFiles();
    keyring::keep(opened->file.id, opened->file.key);
    return SignedIn{StaffId{owner->staff}, owner->name, slot.kind == SlotKind::Recovery};
}

} // namespace

bool isProtectedSchool(const QString& path)
{
    return isProtectedFile(path);
}

bool needsSignIn(const QString& path)
{
    const auto header = sealedHeaderOf(path);
    return header && !keyring::has(header->keyId);
}

Result<SignedIn> signIn(const QString& path, const QString& name, const QString& password)
{
    const auto header = sealedHeaderOf(path);
    if (!header) {
        return header.error();
    }
    const Secret typed = Secret::ofPassword(password);
    if (const KeySlot* slot = header->personOf(name)) {
        return admit(path, *header, *slot, typed);
    }
    if (!header->ways.empty()) { // a wrong name takes as long as a wrong password
        static_cast<void>(static_cast<bool>(openSlot(header->ways.back(), typed)));
    }
    return error(ErrorCode::WrongPassword);
}

Result<SignedIn> signInWithRecoveryKey(const QString& path, const QString& typed)
{
    const auto header = sealedHeaderOf(path);
    if (!header) {
        return header.error();
    }
    const auto key = readRecoveryKey(typed);
    if (!key) {
        return key.error();
    }
    const KeySlot* slot = header->recovery();
    if (slot == nullptr) {
        return error(ErrorCode::RecoveryKeyOfAnother);
    }
    auto admitted = admit(path, *header, *slot, *key);
    return !admitted && admitted.error().code == ErrorCode::WrongPassword
               ? error(ErrorCode::RecoveryKeyOfAnother)
               : admitted;
}

void lockEverything()
{
    keyring::forgetAll();
}

} // namespace freshstart
