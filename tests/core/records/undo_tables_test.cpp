// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/paper/renderer.h"
#include "core/records/history_service.h"
#include "core/records/recorded_tables.h"
#include "core/records/undo_service.h"
#include "core/sample/sample_school.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <map>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::map<QString, QStringList>;

/// The sample school, with rows in nearly every table, under the history and undo.
struct WholeSchool {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc())};
    ChangeNotifier notifier;
    std::unique_ptr<Database> database;
    std::unique_ptr<HistoryService> history;
    std::unique_ptr<UndoService> undo;

    WholeSchool()
    {
        const QString path = folder.filePath(u"school.freshstart"_s);
        need(createSampleSchool(path, clock.today(), toPdf));
        database = need(Database::open(path));
        history = std::make_unique<HistoryService>(*database, clock);
        need(history->start());
        undo = std::make_unique<UndoService>(*database, *history, clock, notifier);
    }

    /// Every row of every recorded table as SQL would write it, with its number.
    Rows rows()
    {
        Rows all;
        for (const QString& table : recordedTables()) {
            Query columns(*database,
                          u"SELECT name FROM pragma_table_info(:name) ORDER BY cid"_s);
            const auto names = need(columns.bind("name"_L1, table).list([](const Row& row) {
                return u"quote(%1)"_s.arg(row.text(0));
            }));
            const QString parts = QStringList(names.begin(), names.end()).join(u"||'|'||"_s);
            Query query(*database, u"SELECT rowid || ': ' || %1 FROM %2 ORDER BY rowid"_s.arg(
                                       parts, table));
            const auto read = need(query.list([](const Row& row) { return row.text(0); }));
            all[table] = QStringList(read.begin(), read.end());
        }
        return all;
    }

    void transact(const QStringList& statements)
    {
        Transaction transaction(*database);
        need(transaction.begun());
        for (const QString& statement : statements) {
            INFO(statement.toStdString());
            need(database->run(statement));
        }
        need(transaction.commit());
    }
};

/// Nobody wants to read a school when one row differs.
QStringList tablesThatDiffer(const Rows& one, const Rows& other)
{
    QStringList differ;
    for (const auto& [table, rows] : one) {
        if (rows != other.at(table)) {
            differ.append(table);
        }
    }
    return differ;
}

} // namespace

TEST_CASE("Every row of every recorded table removed in one transaction comes back as it was",
          "[records][undo][tables]")
{
    WholeSchool f;
    const Rows before = f.rows();
    int filled = 0;
    QStringList statements;
    for (const QString& table : recordedTables()) {
        filled += before.at(table).isEmpty() ? 0 : 1;
        statements.prepend(u"DELETE FROM "_s + table); // what hangs on others stands after them
    }
    CHECK(filled >= 30); // the sample school has nearly everything
    f.transact(statements);
    for (const auto& [table, rows] : f.rows()) {
        CAPTURE(table);
        CHECK(rows.isEmpty());
    }
    need(f.undo->undo());
    CHECK(tablesThatDiffer(before, f.rows()) == QStringList());
    need(f.undo->redo());
    CHECK(f.rows().at(u"student"_s).isEmpty());
    need(f.undo->undo());
    CHECK(tablesThatDiffer(before, f.rows()) == QStringList());
    CHECK_FALSE(need(f.history->check()).broken.has_value());
}

TEST_CASE("Two records of one student put together can be taken apart again",
          "[records][undo][tables]")
{
    WholeSchool f;
    const Rows before = f.rows();
    // The two with most that hangs on them.
    Query busiest(*f.database, u"SELECT student_id FROM suspension GROUP BY student_id "
                               "ORDER BY count(*) DESC, student_id LIMIT 2"_s);
    const auto ids = need(busiest.list([](const Row& row) { return row.text(0); }));
    REQUIRE(ids.size() == 2);
    QStringList statements;
    for (const auto* table :
         {"contact", "professional", "status_period", "days_elsewhere", "internal_exclusion",
          "additional_support", "alternative_provision", "support_plan", "watch_decision",
          "suspension", "prevention_meeting", "issued_document", "attachment"}) {
        statements.append(u"UPDATE %1 SET student_id = %2 WHERE student_id = %3"_s.arg(
            QString::fromLatin1(table), ids[0], ids[1]));
    }
    statements.append(u"DELETE FROM early_help_assessment WHERE student_id = "_s + ids[1]);
    statements.append(u"UPDATE student SET external_key = 'both' WHERE id = "_s + ids[0]);
    statements.append(u"DELETE FROM student WHERE id = "_s + ids[1]);
    {
        const auto named = f.undo->called(u"Merged two records"_s);
        f.transact(statements);
    }
    CHECK(f.undo->nextUndo()->what == u"Merged two records"_s);
    CHECK(tablesThatDiffer(before, f.rows()).contains(u"suspension"_s));
    need(f.undo->undo());
    CHECK(tablesThatDiffer(before, f.rows()) == QStringList());
}

TEST_CASE("Whatever column of whatever table is changed, it is as it was", "[records][undo][tables]")
{
    WholeSchool f;
    const Rows before = f.rows();
    QStringList statements;
    for (const QString& table : recordedTables()) {
        Query columns(*f.database, u"SELECT name FROM pragma_table_info(:name) WHERE type = 'TEXT' "
                                   "AND name IN ('name', 'note', 'place', 'role_note', 'title', "
                                   "'surname', 'what_happened', 'wording', 'reason') ORDER BY cid"_s);
        const auto names = need(columns.bind("name"_L1, table).list([](const Row& row) {
            return row.text(0);
        }));
        for (const QString& name : names) {
            statements.append(u"UPDATE %1 SET %2 = %2 || char(10) || 'Zoë’s “x” \\ 漢'"_s.arg(table, name));
        }
    }
    CHECK(statements.size() > 20);
    f.transact(statements);
    const Rows changed = f.rows();
    CHECK(tablesThatDiffer(before, changed).size() > 15);
    need(f.undo->undo());
    CHECK(tablesThatDiffer(before, f.rows()) == QStringList());
    need(f.undo->redo());
    CHECK(tablesThatDiffer(changed, f.rows()) == QStringList());
}
