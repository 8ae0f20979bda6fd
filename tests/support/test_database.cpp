// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_database.h"

#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"

#include <QTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace freshstart::test {

TestDatabase::TestDatabase(Kind kind)
{
    const QString path = kind == Kind::Memory ? u":memory:"_s : m_folder.filePath(u"school.db"_s);
    m_database = need(Database::open(path));
    const QDateTime moment(QDate(2026, 9, 1), QTime(8, 0), QTimeZone::utc());
    const MigrationReport report = Migrator(*m_database, need(builtInMigrations()), moment).run();
    INFO(report.error.detail.toStdString());
    REQUIRE(report.outcome == MigrationOutcome::Upgraded);
}

void TestDatabase::reopen()
{
    const QString path = m_database->path();
    m_database.reset();
    m_database = need(Database::open(path));
}

int rowCount(Database& database, const QString& table)
{
    Query query(database, u"SELECT COUNT(*) FROM %1 ORDER BY 1"_s.arg(table));
    return need(query.one([](const Row& row) { return row.number(0); }));
}

} // namespace freshstart::test
