// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first bytes of a protected file: who can open it, and at what cost.
#include "core/protection/recovery_key.h"
#include "core/protection/sealed_header.h"
#include "tests/fuzz/targets.h"

#include <QCryptographicHash>

namespace freshstart::fuzz {

namespace {

constexpr qsizetype kChecksum = 32;

/// What the header of a file with one slot begins with, and a slot of the bytes themselves.
QByteArray headerOf(const QByteArray& bytes)
{
    QByteArray header(kSealedHeaderSize, '\0');
    header.replace(0, 16, "FreshStartSealed");
    header[16] = '\1';
    header.replace(256, std::min<qsizetype>(bytes.size(), 60'000), bytes.left(60'000));
    const QByteArray sum = QCryptographicHash::hash(header.chopped(kChecksum),
                                                    QCryptographicHash::Blake2b_256);
    header.replace(kSealedHeaderSize - kChecksum, kChecksum, sum);
    return header;
}

} // namespace

void sealedHeader(const QByteArray& bytes)
{
    static_cast<void>(readSealedHeader(bytes));
    if (const auto slot = unpackSlot(bytes.leftJustified(kSlotSize, '\0', true))) {
        holds(slot->kind == SlotKind::Free || slot->cost.memoryKiB <= 4U * 1024 * 1024,
              "a stranger's file cannot make the PC give all its memory to guess a password");
        holds(slot->kind == SlotKind::Free || pack(*slot).size() == kSlotSize, "a slot has its size");
    }
    if (const auto header = readSealedHeader(headerOf(bytes))) {
        holds(header->ways.size() <= static_cast<size_t>(kMostSlots), "no more slots than there are");
        static_cast<void>(header->personOf(QString::fromUtf8(bytes.left(100))));
        static_cast<void>(header->recovery());
        static_cast<void>(readRecoveryKey(QString::fromUtf8(bytes)));
    }
}

} // namespace freshstart::fuzz
