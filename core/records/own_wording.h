// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace freshstart {

/// A wording of a letter that the school has written for itself.
struct OwnWording {
    QString name; ///< of the letter's wording
    QString wording;
    QString basedOn;     ///< wordingMark() of the product's text at that time; empty: not known
    QDateTime changedAt; ///< UTC

    bool operator==(const OwnWording&) const = default;
};

/// Tells one text from another whatever its line ends: kept with an own wording, so that it is
/// noticed when a new version of the program comes with a new text.
QString wordingMark(const QString& text);

/// The product's text is not the one any more that the own wording was made from.
bool isOvertaken(const OwnWording& own, const QString& productText);

} // namespace freshstart
