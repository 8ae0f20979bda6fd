// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace freshstart {

/// One row as it stands in its table, by column. A BLOB stands as its length in bytes.
struct StoredRow {
    QString table;
    qint64 row = 0;
    QJsonObject values = {};

    bool operator==(const StoredRow&) const = default;
};

} // namespace freshstart
