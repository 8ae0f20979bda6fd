// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration_script.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTwoStatements = "-- description: adds a table\n"
                                  "-- min-compatible: 2\n"
                                  "-- foreign-keys: off\n"
                                  "--@\n"
                                  "CREATE TABLE a (x TEXT);\n"
                                  "--@\n"
                                  "-- kept for the reader\n"
                                  "INSERT INTO a (x) VALUES ('semi; colon');\n";

} // namespace

TEST_CASE("a migration script gives its header and its statements", "[storage][migration]")
{
    const MigrationScript script =
        need(parseMigrationScript(u"0003_adds_a_table.sql"_s, kTwoStatements));
    CHECK(script.number == 3);
    CHECK(script.name == u"adds_a_table"_s);
    CHECK(script.description == u"adds a table"_s);
    CHECK(script.minCompatible == 2);
    CHECK(script.foreignKeysOff);
    REQUIRE(script.statements.size() == 2);
    CHECK(script.statements.at(0) == u"CREATE TABLE a (x TEXT);"_s);
    CHECK(script.statements.at(1) == u"INSERT INTO a (x) VALUES ('semi; colon');"_s);
}

TEST_CASE("a script with Windows line ends reads the same", "[storage][migration]")
{
    QByteArray content = kTwoStatements;
    content.replace("\n", "\r\n");
    const MigrationScript script = need(parseMigrationScript(u"0003_x.sql"_s, content));
    REQUIRE(script.statements.size() == 2);
    CHECK(script.description == u"adds a table"_s);
    CHECK(script.statements.at(0) == u"CREATE TABLE a (x TEXT);"_s);
}

TEST_CASE("a script that is not in order is refused whole", "[storage][migration]")
{
    using Row = std::tuple<QString, QByteArray, QString>;
    const QByteArray head = "-- description: d\n-- min-compatible: 1\n";
    const auto [name, content, line] = GENERATE_COPY(
        Row{u"1_x.sql"_s, head + "--@\nSELECT 1\n", u"0"_s},
        Row{u"0000_x.sql"_s, head + "--@\nSELECT 1\n", u"0"_s},
        Row{u"0001_x.sql"_s, "-- descripton: d\n--@\nSELECT 1\n", u"1"_s},
        Row{u"0001_x.sql"_s, "-- description: d\n-- min-compatible: 2\n--@\nSELECT 1\n", u"2"_s},
        Row{u"0001_x.sql"_s, "-- description: d\n-- min-compatible: one\n--@\nSELECT 1\n", u"2"_s},
        Row{u"0001_x.sql"_s, head + "-- foreign-keys: on\n--@\nSELECT 1\n", u"3"_s},
        Row{u"0001_x.sql"_s, head + "SELECT 1\n", u"3"_s},
        Row{u"0001_x.sql"_s, head + "--@\n--@\nSELECT 1\n", u"4"_s},
        Row{u"0001_x.sql"_s, head + "--@\n-- only a comment\n", u"5"_s},
        Row{u"0001_x.sql"_s, "-- min-compatible: 1\n--@\nSELECT 1\n", u"4"_s},
        Row{u"0001_x.sql"_s, head + "--@\nSELECT '\xff'\n", u"0"_s},
        Row{u"0001_x.sql"_s, "", u"1"_s});
    CAPTURE(name, content);
    const auto script = parseMigrationScript(name, content);
    REQUIRE_FALSE(script);
    CHECK(script.error().code == ErrorCode::MalformedFile);
    CHECK(script.error().parameters == QStringList{line});
}

TEST_CASE("the built-in scripts run from 1 without a gap", "[storage][migration]")
{
    const std::vector<MigrationScript> scripts = need(builtInMigrations());
    REQUIRE_FALSE(scripts.empty());
    CHECK(scripts.front().number == 1);
    CHECK(scripts.back().number == static_cast<int>(scripts.size()));
}

TEST_CASE("a gap or a falling min-compatible is found out", "[storage][migration]")
{
    const auto numbered = [](int number, int compatible) {
        return MigrationScript{number, u"x"_s, u"d"_s, compatible, false, {u"SELECT 1"_s}};
    };
    CHECK(checkSequence({numbered(1, 1), numbered(2, 2), numbered(3, 2)}));
    CHECK_FALSE(checkSequence({numbered(1, 1), numbered(3, 1)}));
    CHECK_FALSE(checkSequence({numbered(2, 1)}));
    CHECK_FALSE(checkSequence({numbered(1, 1), numbered(2, 2), numbered(3, 1)}));
}
