// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart {

class Database;

/// One row as it was and as it is: nothing before an insertion, nothing after a deletion. A
/// BLOB stands as its length in bytes.
struct RowChange {
    QString table;
    qint64 row = 0;
    QJsonObject before = {};
    QJsonObject after = {};

    bool operator==(const RowChange&) const = default;
};

/// From now on every change of a row in these tables is noted on this connection, whoever makes it;
/// a rollback takes the notes back with the change. Nothing of it is written into the file. A
/// connection that was closed forgets it; beginning twice does no harm.
[[nodiscard]] Result<void> startCapture(Database& database, const QStringList& tables);

/// What has changed since the last call, in the order in which it did.
[[nodiscard]] Result<std::vector<RowChange>> takeCaptured(Database& database);

} // namespace freshstart
