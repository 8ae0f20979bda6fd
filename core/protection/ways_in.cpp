// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/ways_in.h"

#include "core/protection/recovery_key.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The key on paper is as good as any key of the file: nobody can try them all, so trying one may be
/// quick.
constexpr PasswordCost kRecoveryCost{1, 8 * 1024};

} // namespace

Result<KeySlot> recoverySlot(const QString& recoveryKey, const FileKey& key)
{
    const auto secret = readRecoveryKey(recoveryKey);
    if (!secret) {
        return secret.error();
    }
    return makeSlot(SlotKind::Recovery, {}, QByteArray(32, '\0'), *secret, kRecoveryCost, key);
}

void putRecovery(SealedHeader& header, const KeySlot& slot)
{
    std::erase_if(header.ways, [](const KeySlot& one) { return one.kind == SlotKind::Recovery; });
    header.ways.insert(header.ways.begin(), slot);
}

Result<std::size_t> placeOf(const SealedHeader& header, const FileKey& key, StaffId staff)
{
    for (std::size_t i = 0; i < header.ways.size(); ++i) {
        if (header.ways[i].kind != SlotKind::Person) {
            continue;
        }
        const auto owner = ownerOf(header.ways[i], key.key);
        if (!owner) {
            return owner.error();
        }
        if (StaffId{owner->staff} == staff) {
            return i;
        }
    }
    return Error{ErrorCode::NotFound, u"person"_s, {}, {}};
}

Result<void> rekeyAll(SealedHeader& header, const FileKey& old, const FileKey& fresh)
{
    for (KeySlot& slot : header.ways) {
        auto other = rekeyed(slot, old.key, fresh);
        if (!other) {
            return other.error();
        }
        slot = std::move(*other);
    }
    return {};
}

} // namespace freshstart
