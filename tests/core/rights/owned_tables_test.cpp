// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/owned_tables.h"

#include "core/records/recorded_tables.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every table that hangs on a student is known to deletion, and to everything about one",
          "[rights]")
{
    TestDatabase db;
    Query query(db.database(),
                u"SELECT DISTINCT m.name FROM sqlite_master m, pragma_table_info(m.name) c "
                "WHERE m.type = 'table' AND c.name IN ('student_id', 'suspension_id', "
                "'welcome_back_id', 'prevention_id', 'kept_id') ORDER BY m.name"_s);
    const auto tables = need(query.list([](const Row& row) { return row.text(0); }));
    REQUIRE(tables.size() > 20);
    for (const QString& table : tables) {
        CAPTURE(table);
        // The history is erased entry by entry; it keeps that something was.
        CHECK((table == u"history_entry"_s ||
               std::ranges::find(ownedTables(), table, &OwnedTable::table) !=
                   ownedTables().end()));
    }
}

TEST_CASE("Whoever is referred to stands before who refers", "[rights]")
{
    TestDatabase db;
    const auto tables = ownedTables();
    for (size_t i = 0; i < tables.size(); ++i) {
        Query query(db.database(),
                    u"SELECT \"table\" FROM pragma_foreign_key_list(:name) ORDER BY id"_s);
        const auto parents = need(query.bind("name"_L1, QString(tables[i].table))
                                      .list([](const Row& row) { return row.text(0); }));
        for (const QString& parent : parents) {
            const auto place = std::ranges::find(tables, parent, &OwnedTable::table);
            CAPTURE(QString(tables[i].table), parent);
            CHECK((place == tables.end() || place <= tables.begin() + static_cast<long>(i)));
        }
        CHECK(recordedTable(tables[i].table) != nullptr);
    }
}
