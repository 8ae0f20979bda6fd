// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

/// What a look at a unique pupil number finds. The school is warned, never refused.
enum class UpnFinding {
    Missing,
    Permanent,
    Temporary,
    WrongLength,
    WrongCharacter,
    WrongCheckLetter
};

/// Upper case, without any white space.
QString normalisedUpn(const QString& typed);

/// R29: 13 characters, the first the check letter of the other twelve (statutory.md 8.10). The last
/// is a letter in a temporary number.
UpnFinding checkUpn(const QString& typed);

inline bool isGood(UpnFinding finding)
{
    return finding == UpnFinding::Permanent || finding == UpnFinding::Temporary;
}

/// The letter that belongs before the twelve other characters; a null QChar where they are no UPN.
QChar upnCheckLetter(const QString& lastTwelve);

} // namespace freshstart
