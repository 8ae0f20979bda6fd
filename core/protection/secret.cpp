// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace freshstart {

namespace {

/// The library must be woken up once, before anything else is asked of it.
void wakeSodium()
{
    static const int awake = sodium_init();
    if (awake < 0) {
        throw std::bad_alloc(); // no randomness on this system: nothing can go on
    }
}

} // namespace

Secret::Secret(std::size_t size)
    : m_size(size)
{
    if (size == 0) {
        return;
    }
    wakeSodium();
    m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_bytes == nullptr) {
        throw std::bad_alloc();
    }
    std::memset(m_bytes, 0, size);
}

Secret::~Secret()
{
    sodium_free(m_bytes); // overwrites it
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::ofPassword(const QString& typed)
{
    QByteArray bytes = typed.normalized(QString::NormalizationForm_C).toUtf8();
    Secret secret = ofBytes(bytes);
    wipe(bytes);
    return secret;
}

Secret Secret::ofBytes(const QByteArray& bytes)
{
    Secret secret(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty()) {
        std::memcpy(secret.data(), bytes.constData(), secret.size());
    }
    return secret;
}

Secret Secret::clone() const
{
    Secret copy(m_size);
    if (m_size > 0) {
        std::memcpy(copy.m_bytes, m_bytes, m_size);
    }
    return copy;
}

void wipe(void* bytes, std::size_t size)
{
    sodium_memzero(bytes, size);
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty()) {
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

QByteArray randomBytes(int size)
{
    wakeSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

} // namespace freshstart
