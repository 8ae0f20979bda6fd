// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The synthetic census extract (9,088 pupils, 10,373 exclusions of one term) through import and
// command line, beside the same numbers worked out by plain SQL on the CSV itself, without any code
// or rule of ours. How the SQL reads the extract:
//   - The extract has no calendar: every Monday to Friday but the bank holidays of England is a
//     school day. 2,905 rows start on a weekend: their first day is the next school day, and they
//     keep their ten sessions.
//   - FIXD: ten sessions are five whole days. LNCH: the ten are lunchtimes, half a day each, on ten
//     school days; those of late December reach into January, and only what lies before 1 January
//     is in the autumn's total. PERM: no length, and its board must consider it.
//   - Suspensions of one student that overlap are each counted whole: the extract is what a system
//     said, and nothing is taken away from it.
//   - 363 rows have a third reason but no second: the third moves up. A reason said twice counts
//     once. For the totals reasons do not matter.
#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/suspension_import_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPupils =
    QString::fromUtf8(FRESHSTART_SHARED_DATA "/census/2024_autumn_pupilonroll.csv");
const QString kExclusions =
    QString::fromUtf8(FRESHSTART_SHARED_DATA "/census/2024_autumn_termlyexclusionsonroll.csv");

bool extractIsHere()
{
    if (QFile::exists(kPupils) && QFile::exists(kExclusions)) {
        return true;
    }
    WARN("the census extract is not here; left out");
    return false;
}

/// The extract in a table of its own, as it stands in the file.
class PlainSql
{
public:
    PlainSql()
    {
        m_sql.setDatabaseName(u":memory:"_s);
        REQUIRE(m_sql.open());
        run(u"CREATE TABLE pupil (id TEXT PRIMARY KEY, upn TEXT)"_s);
        run(u"CREATE TABLE row (pupil TEXT, start TEXT, sessions TEXT, r1 TEXT, r2 TEXT, r3 TEXT, "
            "category TEXT)"_s);
        m_sql.transaction();
        fill(kPupils, u"INSERT INTO pupil VALUES (?, ?)"_s, {0, 8});
        fill(kExclusions, u"INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             {0, 5, 6, 7, 8, 9, 10});
        m_sql.commit();
        // "2024-Nov-20 00:00:00" as "2024-11-20"
        run(u"UPDATE row SET start = substr(start, 1, 5) || printf('%02d', (instr("
            "'JanFebMarAprMayJunJulAugSepOctNovDec', substr(start, 6, 3)) + 2) / 3) || '-' || "
            "substr(start, 10, 2)"_s);
        run(u"CREATE TABLE school_day AS WITH RECURSIVE day(d) AS (SELECT '2024-08-01' UNION ALL "
            "SELECT date(d, '+1 day') FROM day WHERE d < '2025-07-31') "
            "SELECT d, ROW_NUMBER() OVER (ORDER BY d) AS n FROM day "
            "WHERE strftime('%w', d) NOT IN ('0', '6') AND d NOT IN ('2024-08-26', '2024-12-25', "
            "'2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26')"_s);
        run(u"CREATE INDEX school_day_by_date ON school_day (d, n)"_s);
    }

    void run(const QString& statement)
    {
        QSqlQuery query(m_sql);
        const bool done = query.exec(statement);
        INFO(query.lastError().text().toStdString());
        REQUIRE(done);
    }
    [[nodiscard]] QSqlQuery ask(const QString& select) const
    {
        QSqlQuery query(m_sql);
        const bool done = query.exec(select);
        INFO(query.lastError().text().toStdString());
        REQUIRE(done);
        return query;
    }

private:
    void fill(const QString& path, const QString& insert, const std::vector<int>& columns)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        file.readLine(); // the head; no field of these columns is in quotes
        QSqlQuery query(m_sql);
        query.prepare(insert);
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            if (cells.size() < 10) {
                continue;
            }
            for (size_t i = 0; i < columns.size(); ++i) {
                query.bindValue(static_cast<int>(i), cells.at(columns[i]));
            }
            REQUIRE(query.exec());
        }
    }

    QSqlDatabase m_sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"census-extract-test"_s);
};

/// The extract imported, and the command line beside it.
struct Imported {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2025, 1, 6), QTime(9, 0))};

    Imported()
    {
        auto workspace = need(Workspace::create(path(u"census.freshstart"_s), clock));
        auto& students = workspace->studentImport();
        need(students.apply(need(students.preview(kPupils))));
        auto& suspensions = workspace->suspensionImport();
        need(suspensions.apply(need(suspensions.preview(kExclusions))));
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QJsonArray report(const QStringList& words) const
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        cli::Console console{outStream, errStream, clock};
        const int status =
            cli::runCommandLine(QStringList{u"report"_s} + words +
                                    QStringList{u"--database"_s, path(u"census.freshstart"_s),
                                                u"--output"_s, path(u"report.json"_s)},
                                console);
        INFO(err.toStdString());
        REQUIRE(status == cli::Done);
        QFile file(path(u"report.json"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).array();
    }
};

const Imported& imported()
{
    static const Imported one;
    return one;
}

const PlainSql& plainSql()
{
    static const PlainSql one;
    return one;
}

/// Half-days in the autumn term and in the school year, and the board's band, by pupil.
const auto kTotals = uR"(
    WITH part AS (
        SELECT pupil, category,
            CASE category WHEN 'FIXD' THEN 2 WHEN 'LNCH' THEN 1 ELSE 0 END AS worth,
            CASE category WHEN 'FIXD' THEN 5 WHEN 'LNCH' THEN 10 ELSE 0 END AS days,
            (SELECT n FROM school_day WHERE d >= start ORDER BY d LIMIT 1) AS first_day,
            (SELECT MAX(n) FROM school_day WHERE d <= '2024-12-31') AS term_end
        FROM row),
    total AS (
        SELECT pupil, SUM(worth * MIN(days, term_end - first_day + 1)) AS term_half_days,
            SUM(worth * days) AS year_half_days, MAX(category = 'PERM') AS permanent
        FROM part GROUP BY pupil)
    SELECT lower(p.upn), term_half_days, year_half_days,
        CASE WHEN permanent OR term_half_days > 30 THEN 'must_consider'
             WHEN term_half_days > 10 THEN 'if_representations'
             ELSE 'consider_representations' END AS band
    FROM total t JOIN pupil p ON p.id = t.pupil ORDER BY p.id)"_s;

} // namespace

TEST_CASE("The census extract: the totals and the board's bands of every student are those of SQL",
          "[reports][census]")
{
    if (!extractIsHere()) {
        return;
    }
    QHash<QString, QJsonObject> ours;
    for (const auto& value : imported().report({u"totals"_s, u"--on"_s, u"2024-12-31"_s})) {
        ours.insert(value[u"student_upn"_s].toString().toLower(), value.toObject());
    }
    QHash<QString, int> inBand;
    int students = 0;
    int wrong = 0;
    QSqlQuery theirs = plainSql().ask(kTotals);
    while (theirs.next()) {
        ++students;
        const QJsonObject own = ours.value(theirs.value(0).toString());
        const QString band = theirs.value(3).toString();
        ++inBand[band];
        const bool same = own[u"term_days"_s].toDouble() * 2 == theirs.value(1).toInt() &&
                          own[u"year_days"_s].toDouble() * 2 == theirs.value(2).toInt() &&
                          own[u"band"_s].toString() == band;
        if (!same && ++wrong < 5) {
            UNSCOPED_INFO(theirs.value(0).toString().toStdString()
                          << " SQL " << theirs.value(1).toInt() << ' ' << theirs.value(2).toInt()
                          << ' ' << band.toStdString() << " ours "
                          << QJsonDocument(own).toJson().toStdString());
        }
    }
    CHECK(wrong == 0);
    CHECK(students == 1887);
    CHECK(ours.size() == students);
    // All three bands are there: the comparison says something.
    CHECK(inBand.size() == 3);
    CHECK(inBand.value(u"if_representations"_s) > 20);
}

TEST_CASE("The census extract: the list by threshold names the students that SQL names",
          "[reports][census]")
{
    if (!extractIsHere()) {
        return;
    }
    QSet<QString> must;
    for (const auto& value : imported().report({u"totals"_s, u"--on"_s, u"2024-12-31"_s})) {
        if (value[u"band"_s].toString() == u"must_consider"_s) {
            must.insert(value[u"student_upn"_s].toString().toLower());
        }
    }
    QSet<QString> theirs;
    QSqlQuery query =
        plainSql().ask(u"SELECT * FROM ("_s + kTotals + u") WHERE band = 'must_consider'"_s);
    while (query.next()) {
        theirs.insert(query.value(0).toString());
    }
    CHECK(must == theirs);
    CHECK(must.size() > 100);
}

TEST_CASE("The census extract comes out of the census report as it went in", "[reports][census]")
{
    if (!extractIsHere()) {
        return;
    }
    QStringList ours;
    int warned = 0;
    for (const auto& value : imported().report(
             {u"census"_s, u"--from"_s, u"2024-08-01"_s, u"--to"_s, u"2024-12-31"_s})) {
        const QJsonObject row = value.toObject();
        QStringList reasons;
        for (const auto& code : row[u"reasons"_s].toArray()) {
            reasons.append(code.toString());
        }
        ours.append(QStringList{
            row[u"student_upn"_s].toString().toLower(), row[u"category"_s].toString(),
            row[u"start_date"_s].toString(),
            row[u"sessions"_s].isNull() ? QString() : QString::number(row[u"sessions"_s].toInt()),
            reasons.join(u' ')}
                        .join(u','));
        warned += row[u"warnings"_s].toArray().isEmpty() ? 0 : 1;
    }
    QStringList theirs;
    QSqlQuery query = plainSql().ask(
        uR"(SELECT lower(p.upn) || ',' || CASE r.category WHEN 'FIXD' THEN 'SUSP' ELSE r.category END
            || ',' || r.start || ',' || CASE r.category WHEN 'FIXD' THEN '10' ELSE '' END || ',' ||
            trim(r1 || CASE WHEN r2 <> '' AND r2 <> r1 THEN ' ' || r2 ELSE '' END ||
                 CASE WHEN r3 <> '' AND r3 <> r1 AND r3 <> r2 THEN ' ' || r3 ELSE '' END)
            FROM row r JOIN pupil p ON p.id = r.pupil WHERE r.category <> 'LNCH' ORDER BY r.rowid)"_s);
    while (query.next()) {
        theirs.append(query.value(0).toString());
    }
    ours.sort();
    theirs.sort();
    CHECK(ours.size() == 8251);
    CHECK(ours == theirs);
    QSqlQuery gap = plainSql().ask(u"SELECT COUNT(*) FROM row WHERE r2 = '' AND r3 <> ''"_s);
    REQUIRE(gap.next());
    CHECK(gap.value(0).toInt() == 363);
    CHECK(warned > 0); // no student of the extract has as few sessions as the year allows
}
