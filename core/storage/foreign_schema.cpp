// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/foreign_schema.h"

#include "core/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// As the engine keeps it: without the semicolon at the end.
bool isOurs(const QString& sql, const std::vector<MigrationScript>& scripts)
{
    return std::ranges::any_of(scripts, [&](const MigrationScript& script) {
        return std::ranges::any_of(script.statements, [&](QString statement) {
            while (statement.endsWith(u';')) {
                statement.chop(1);
            }
            return statement == sql;
        });
    });
}

} // namespace

Result<void> refuseForeignSchema(Database& database, const std::vector<MigrationScript>& scripts)
{
    const auto acting =
        Query(database, u"SELECT sql FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
                        " OR sql LIKE 'CREATE VIRTUAL%' ORDER BY name"_s)
            .list([](const Row& row) { return row.text(0); });
    if (!acting) {
        return acting.error();
    }
    const auto foreign = std::ranges::count_if(
        *acting, [&](const QString& sql) { return !isOurs(sql, scripts); });
    return foreign == 0 ? Result<void>()
                        : Error{ErrorCode::DamagedDatabase, u"schema"_s,
                                u"%1 foreign parts in the schema"_s.arg(foreign), {}};
}

} // namespace freshstart
