// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace freshstart {

/// One row as it was and as it is: nothing before an insertion, nothing after a deletion. A
/// BLOB stands as its length in bytes.
struct RowChange {
    QString table;
    qint64 row = 0;
    QJsonObject before = {};
    QJsonObject after = {};
    /// By column, what BLOBs were that are gone or replaced; null where there was none.
    QHash<QString, QByteArray> bytes = {};

    bool operator==(const RowChange&) const = default;
};

} // namespace freshstart
