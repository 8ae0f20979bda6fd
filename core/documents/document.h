// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart {

struct Letterhead {
    QString schoolName;
    QStringList contactLines; ///< set to the right of the name
    QString note;             ///< a line under the name, e.g. the trust
    QByteArray logo;          ///< PNG or JPEG as chosen; empty: none

    bool operator==(const Letterhead&) const = default;
};

/// A piece of paper before it is paper: what it says and in which order, every date and name
/// already in words. Kept as issued: an issued document is shown and printed again from here, not
/// made anew.
struct Document {
    QString kind;  ///< stable code: "suspension-letter", "appendix-a", …
    QString title; ///< for lists and the PDF's title: nothing personal in it
    Letterhead letterhead;
    QStringList addressLines; ///< stands in the envelope's window; empty: no address on the paper
    QString dateLine;
    std::vector<Block> blocks;
    QString footerNote; ///< at the foot of each page, beside "Page 1 of 2"
    /// "Dylan Farrow, Year 8": at the head of the pages after the first, so that loose ones are
    /// matched. Empty: not said there.
    QString concerning = {};

    bool operator==(const Document&) const = default;
};

/// Lossless: fromJson(toJson(d)) == d.
QJsonObject toJson(const Document& document);
Result<Document> documentFromJson(const QJsonObject& json);

} // namespace freshstart
