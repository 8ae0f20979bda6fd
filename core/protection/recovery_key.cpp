// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/recovery_key.h"

#include <sodium.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kKeyBytes = 16;     // 128 bits
constexpr int kKeyLetters = 26;   // of five bits each; the last two bits are 0
constexpr int kCheckLetters = 4;  // a wrong one passes once in a million times
constexpr int kGroup = 5;

constexpr QLatin1StringView kAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

/// The five bits from `bit` on, most significant first; beyond the end are zeros.
int fiveBits(const std::uint8_t* bytes, int size, int bit)
{
    int value = 0;
    for (int i = bit; i < bit + 5; ++i) {
        const int byte = i / 8;
        const int one = byte < size ? (bytes[byte] >> (7 - i % 8)) & 1 : 0;
        value = value * 2 + one;
    }
    return value;
}

std::array<int, kCheckLetters> checkOf(const Secret& key)
{
    std::array<std::uint8_t, crypto_generichash_BYTES> digest{};
    crypto_generichash(digest.data(), digest.size(), key.data(), key.size(), nullptr, 0);
    std::array<int, kCheckLetters> check{};
    for (int i = 0; i < kCheckLetters; ++i) {
        check[static_cast<std::size_t>(i)] = fiveBits(digest.data(), 3, i * 5);
    }
    return check;
}

int valueOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'O':
        return 0;
    case u'I':
    case u'L':
        return 1;
    default:
        return static_cast<int>(QString(kAlphabet).indexOf(letter));
    }
}

Error mistyped()
{
    return Error{ErrorCode::RecoveryKeyMistyped, u"recovery_key"_s, {}, {}};
}

Result<std::vector<int>> lettersOf(const QString& typed)
{
    std::vector<int> values;
    for (const QChar c : typed.toUpper()) {
        if (c.isSpace() || c == u'-' || c == u'\u2013') {
            continue;
        }
        const int value = valueOf(c);
        if (value < 0) {
            return mistyped();
        }
        values.push_back(value);
    }
    return values.size() == kKeyLetters + kCheckLetters ? Result<std::vector<int>>(values)
                                                        : mistyped();
}

} // namespace

QString newRecoveryKey()
{
    const Secret key = Secret::random(kKeyBytes);
    QString letters;
    for (int i = 0; i < kKeyLetters; ++i) {
        letters += kAlphabet.at(fiveBits(key.data(), kKeyBytes, i * 5));
    }
    for (const int value : checkOf(key)) {
        letters += kAlphabet.at(value);
    }
    for (int at = kGroup; at < letters.size(); at += kGroup + 1) {
        letters.insert(at, u'-');
    }
    return letters;
}

Result<Secret> readRecoveryKey(const QString& typed)
{
    const auto values = lettersOf(typed);
    if (!values) {
        return values.error();
    }
    Secret key(kKeyBytes);
    for (int bit = 0; bit < kKeyLetters * 5; ++bit) {
        const int one = ((*values)[static_cast<std::size_t>(bit / 5)] >> (4 - bit % 5)) & 1;
        if (bit < kKeyBytes * 8) {
            key.data()[bit / 8] = static_cast<std::uint8_t>(key.data()[bit / 8] * 2 + one);
        } else if (one != 0) {
            return mistyped();
        }
    }
    const auto check = checkOf(key);
    if (!std::equal(check.begin(), check.end(), values->begin() + kKeyLetters)) {
        return mistyped();
    }
    return key;
}

} // namespace freshstart
