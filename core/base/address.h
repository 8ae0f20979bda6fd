// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshstart {

/// A postal address as it stands on an envelope: up to five lines and the postcode.
struct PostalAddress {
    QStringList lines;
    QString postcode;

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty() && postcode.isEmpty(); }
    /// The lines with the postcode last; empty ones left out.
    [[nodiscard]] QStringList allLines() const
    {
        QStringList all = lines;
        all.append(postcode);
        all.removeAll(QString());
        return all;
    }
    bool operator==(const PostalAddress&) const = default;
};

} // namespace freshstart
