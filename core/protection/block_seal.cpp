// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/block_seal.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace freshstart {

static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kKeySize == crypto_kdf_KEYBYTES);

Secret derivedKey(const Secret& master, KeyUse use)
{
    Secret key(kKeySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(use), "FrStSeal",
                               master.data());
    return key;
}

BlockSeal::BlockSeal(Secret key, QByteArray bound)
    : m_key(std::move(key))
    , m_bound(std::move(bound))
{}

QByteArray BlockSeal::boundTo(std::uint64_t number) const
{
    QByteArray all = m_bound;
    const quint64 little = qToLittleEndian<quint64>(number);
    all.append(reinterpret_cast<const char*>(&little), sizeof little);
    return all;
}

void BlockSeal::seal(std::uint8_t* sealed, const std::uint8_t* plain, int size,
                     std::uint64_t number) const
{
    randombytes_buf(sealed, kNonceSize);
    const QByteArray bound = boundTo(number);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sealed + kNonceSize, nullptr, plain, static_cast<unsigned long long>(size),
        reinterpret_cast<const unsigned char*>(bound.constData()),
        static_cast<unsigned long long>(bound.size()), nullptr, sealed, m_key.data());
}

bool BlockSeal::open(std::uint8_t* plain, const std::uint8_t* sealed, int size,
                     std::uint64_t number) const
{
    const QByteArray bound = boundTo(number);
    const bool fine =
        crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain, nullptr, nullptr, sealed + kNonceSize,
            static_cast<unsigned long long>(size + kTagSize),
            reinterpret_cast<const unsigned char*>(bound.constData()),
            static_cast<unsigned long long>(bound.size()), sealed, m_key.data()) == 0;
    if (!fine) {
        std::memset(plain, 0, static_cast<std::size_t>(size));
    }
    return fine;
}

} // namespace freshstart
