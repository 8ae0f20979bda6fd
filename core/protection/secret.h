// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

namespace freshstart {

/// Bytes that nobody else should see: kept out of the swap file and of crash files where the system
/// lets us, overwritten when they are no longer needed. Moved, never copied by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size); ///< of zeros
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    static Secret random(std::size_t size);
    /// The bytes of a password as they are hashed: composed (NFC) UTF-8, so that an accent typed on
    /// another keyboard is the same one.
    static Secret ofPassword(const QString& typed);
    static Secret ofBytes(const QByteArray& bytes);

    [[nodiscard]] Secret clone() const;
    [[nodiscard]] std::uint8_t* data() { return m_bytes; }
    [[nodiscard]] const std::uint8_t* data() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites bytes that were only passing through.
void wipe(void* bytes, std::size_t size);
void wipe(QByteArray& bytes);
/// Random bytes that are no secret: salts, ids.
QByteArray randomBytes(int size);

} // namespace freshstart
