// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("a new database gets the newest schema and our mark", "[storage][migration]")
{
    TestDatabase fresh;
    const auto number = [&](const QString& sql) {
        return need(Query(fresh.database(), sql).one([](const Row& row) { return row.number(0); }));
    };
    const int newest = need(builtInMigrations()).back().number;
    CHECK(number(u"PRAGMA user_version"_s) == newest);
    CHECK(number(u"PRAGMA application_id"_s) == dialect::kApplicationId);
    CHECK(number(u"SELECT MAX(number) FROM schema_version ORDER BY 1"_s) == newest);
    CHECK(rowCount(fresh.database(), u"student"_s) == 0);
}
