// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_columns.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freshstart {

Result<std::vector<TableColumn>> columnsOf(Database& database, const QString& table)
{
    Query query(database, u"SELECT name, type FROM pragma_table_info(:name) ORDER BY cid"_s);
    return query.bind("name"_L1, table).list([](const Row& row) {
        return TableColumn{row.text(0), row.text(1) == "BLOB"_L1};
    });
}

QString rowAsJson(const std::vector<TableColumn>& columns, const QString& row)
{
    QStringList parts;
    for (const TableColumn& column : columns) {
        const QString value = row + u'.' + column.name;
        parts.append(u"'"_s + column.name + u"', "_s +
                     (column.isBlob ? QString(u"length("_s + value + u')') : value));
    }
    return u"json_object("_s + parts.join(u", "_s) + u')';
}

QJsonObject rowInJson(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace freshstart
