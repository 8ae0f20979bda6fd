// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/upn.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr auto letters = "ABCDEFGHJKLMNPQRTUVWXYZ"_L1; // 23; no I, O, S
constexpr int length = 13;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A digit counts as itself, the last letter of a temporary number by its place in the alphabet;
/// -1 for anything else.
int valueOf(QChar c, bool letterAllowed)
{
    if (isDigit(c)) {
        return c.unicode() - u'0';
    }
    return letterAllowed ? static_cast<int>(QString(letters).indexOf(c)) : -1;
}

} // namespace

QString normalisedUpn(const QString& typed)
{
    QString upn = typed.toUpper();
    upn.removeIf([](QChar c) { return c.isSpace(); });
    return upn;
}

QChar upnCheckLetter(const QString& lastTwelve)
{
    if (lastTwelve.size() != length - 1) {
        return {};
    }
    int sum = 0;
    for (int i = 0; i < length - 1; ++i) {
        const int value = valueOf(lastTwelve.at(i), i == length - 2);
        if (value < 0) {
            return {};
        }
        sum += (i + 2) * value; // the twelve stand on positions 2 to 13
    }
    return QChar(letters.at(sum % letters.size()));
}

UpnFinding checkUpn(const QString& typed)
{
    const QString upn = normalisedUpn(typed);
    if (upn.isEmpty()) {
        return UpnFinding::Missing;
    }
    if (upn.size() != length) {
        return UpnFinding::WrongLength;
    }
    const QChar expected = upnCheckLetter(upn.mid(1));
    if (expected.isNull() || !QString(letters).contains(upn.front())) {
        return UpnFinding::WrongCharacter;
    }
    if (upn.front() != expected) {
        return UpnFinding::WrongCheckLetter;
    }
    return isDigit(upn.back()) ? UpnFinding::Permanent : UpnFinding::Temporary;
}

} // namespace freshstart
