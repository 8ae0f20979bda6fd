// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace freshstart {

class Database;

struct TableColumn {
    QString name;
    bool isBlob = false;
};

/// In the order of the table; none: there is no such table.
[[nodiscard]] Result<std::vector<TableColumn>> columnsOf(Database& database, const QString& table);

/// SQL for one row as a JSON object, as history, undo and "everything held" know rows; a BLOB
/// stands as its length in bytes. `row` is the table, its alias, OLD or NEW.
QString rowAsJson(const std::vector<TableColumn>& columns, const QString& row);

/// What that SQL gave, read back; empty where there was no row.
QJsonObject rowInJson(const QString& text);

} // namespace freshstart
