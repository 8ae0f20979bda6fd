// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/records/history_service.h"
#include "core/storage/database.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/command_shell.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A school with one student who was changed once.
struct HistoryShell : CommandShell {
    QTemporaryDir folder;
    QString path = folder.filePath(u"school.freshstart"_s);
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(9, 0))};

    HistoryShell()
    {
        const auto school = need(Workspace::create(path, clock));
        school->history().setWho(u"Mrs J. Hart"_s);
        StudentRecord record;
        record.details.surname = u"Farrow"_s;
        record.details.forename = u"Dylan"_s;
        record.details.externalKey = u"S1"_s;
        record = need(school->students().find(need(school->students().add(record))));
        record.details.form = u"9H"_s;
        need(school->students().update(record));
    }

    int run(const QStringList& words)
    {
        return runAt(clock, words + QStringList{u"--database"_s, path});
    }
    /// As somebody would who writes the file with another program.
    void tamper(const QString& statement) const
    {
        const auto database = need(Database::open(path));
        need(database->run(u"PRAGMA foreign_keys = OFF"_s));
        need(database->run(u"DROP TRIGGER history_entry_stays"_s));
        need(database->run(u"DROP TRIGGER history_entry_as_it_is"_s));
        need(database->run(statement));
    }
};

} // namespace

TEST_CASE("check says that the file and its history are whole", "[cli][history]")
{
    HistoryShell shell;
    CHECK(shell.run({u"check"_s}) == cli::Done);
    CHECK(shell.out == u"The file is sound: 1 students, 0 suspensions.\n"
                       "The history is whole: 2 entries.\n"_s);
    CHECK(shell.err.isEmpty());
    CHECK(shell.run({u"check"_s, u"--json"_s}) == cli::Done);
    CHECK(shell.json()[u"sound"_s].toBool());
    CHECK(shell.json()[u"history"_s][u"entries"_s].toInt() == 2);
}

TEST_CASE("check names the first broken link of the history", "[cli][history]")
{
    HistoryShell shell;
    shell.tamper(u"UPDATE history_entry SET who = 'Mr P. Lowe' WHERE id = 2"_s);
    CHECK(shell.run({u"check"_s}) == cli::Refused);
    CHECK(shell.err.startsWith(u"The history is broken at entry 2: "_s));
    CHECK(shell.run({u"check"_s, u"--json"_s}) == cli::Refused);
    CHECK_FALSE(shell.json()[u"sound"_s].toBool());
    CHECK(shell.json()[u"history"_s][u"broken"_s][u"entry"_s].toInt() == 2);
    CHECK(shell.json()[u"history"_s][u"broken"_s][u"fault"_s].toString() == u"entry_changed"_s);
}

TEST_CASE("check finds a row that refers to nobody, and a damaged page", "[cli][history]")
{
    HistoryShell shell;
    SECTION("a reference")
    {
        shell.tamper(u"UPDATE student SET referring_school_id = 77"_s);
    }
    SECTION("a page")
    {
        QFile file(shell.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() / 2));
        file.write(QByteArray(4096 * 4, '\x5a'));
    }
    CHECK(shell.run({u"check"_s}) == cli::Refused);
    CHECK_FALSE(shell.err.isEmpty());
    CHECK(shell.run({u"check"_s, u"--json"_s}) == cli::Refused);
    CHECK_FALSE(shell.json()[u"sound"_s].toBool());
    CHECK_FALSE(shell.json()[u"sentence"_s].toString().isEmpty());
}

TEST_CASE("check names a page that another program wrote, and takes it when told to", "[cli][history]")
{
    HistoryShell shell;
    QFile file(shell.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const qsizetype at = whole.lastIndexOf("Farrow");
    REQUIRE(at > 0);
    REQUIRE((file.seek(at) && file.write("Farrox") == 6));
    file.close();
    CHECK(shell.run({u"check"_s}) == cli::Refused);
    CHECK(shell.err.contains(u"(page %1 of "_s.arg(at / 4096 + 1)));
    CHECK(shell.err.contains(u"--accept-changes"_s));
    CHECK(shell.run({u"check"_s, u"--json"_s}) == cli::Refused);
    CHECK_FALSE(shell.json()[u"sound"_s].toBool());
    shell.run({u"check"_s, u"--accept-changes"_s});
    CHECK_FALSE(shell.err.contains(u"page"_s));
}

TEST_CASE("history tells who changed what, of all and of one student", "[cli][history]")
{
    HistoryShell shell;
    CHECK(shell.run({u"history"_s}) == cli::Done);
    const QStringList lines = shell.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == u"Thursday 19 November 2026, 9.00 am  Mrs J. Hart changed the student: form: "
                      "nothing → 9H."_s);
    CHECK(lines[1].contains(u"Mrs J. Hart added the student"_s));
    CHECK(shell.run({u"history"_s, u"--student"_s, u"S1"_s, u"--json"_s}) == cli::Done);
    REQUIRE(shell.json().array().size() == 2);
    CHECK(shell.json()[0][u"changes"_s][0][u"after"_s][u"form"_s].toString() == u"9H"_s);
    CHECK(shell.run({u"history"_s, u"--student"_s, u"S2"_s}) == cli::Refused);
}

TEST_CASE("What the command line writes is in the history as its own", "[cli][history]")
{
    HistoryShell shell;
    const QString csv = shell.folder.filePath(u"students.csv"_s);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Key,Surname,Forename,Date of birth\nS9,Marsh,Ada,2012-03-04\n");
    file.close();
    REQUIRE(shell.run({u"import"_s, csv}) == cli::Done);
    REQUIRE(shell.run({u"history"_s}) == cli::Done);
    const QString first = shell.out.section(u'\n', 0, 0);
    CHECK(first.contains(u"The command line added the student: "_s));
    CHECK(first.contains(u"surname: Marsh"_s));
}

TEST_CASE("What is exported on the command line is in the history, and only when it went out",
          "[cli][history]")
{
    HistoryShell shell;
    const QString there = shell.folder.filePath(u"out.csv"_s);
    const QString nowhere = shell.folder.filePath(u"gone/out.csv"_s);
    REQUIRE(shell.run({u"export"_s, u"students"_s, u"--output"_s, nowhere}) != cli::Done);
    REQUIRE(shell.run({u"history"_s}) == cli::Done);
    CHECK_FALSE(shell.out.contains(u"exported"_s));
    REQUIRE(shell.run({u"export"_s, u"students"_s, u"--output"_s, there}) == cli::Done);
    REQUIRE(shell.run({u"print"_s, u"day-sheet"_s, u"--output"_s,
                       shell.folder.filePath(u"day.pdf"_s)}) == cli::Done);
    REQUIRE(shell.run({u"report"_s, u"totals"_s, u"--output"_s,
                       shell.folder.filePath(u"totals.json"_s)}) == cli::Done);
    REQUIRE(shell.run({u"evidence"_s, u"S1"_s, u"--output"_s,
                       shell.folder.filePath(u"pack.pdf"_s)}) == cli::Done);
    REQUIRE(shell.run({u"history"_s}) == cli::Done);
    CHECK(shell.out.contains(u"The command line exported: List of students (CSV)"_s));
    CHECK(shell.out.contains(u"The command line exported: Day sheet (PDF)"_s));
    CHECK(shell.out.contains(u"The command line exported: Report “totals” (JSON)"_s));
    REQUIRE(shell.run({u"history"_s, u"--student"_s, u"S1"_s}) == cli::Done);
    CHECK(shell.out.contains(u"The command line exported: Evidence pack (PDF)"_s));
}

TEST_CASE("A file that another has open is printed from, and that it was not noted is said",
          "[cli][history]")
{
    HistoryShell shell;
    const auto open = need(Workspace::open(shell.path, shell.clock));
    REQUIRE(shell.run({u"export"_s, u"students"_s, u"--output"_s,
                       shell.folder.filePath(u"out.csv"_s)}) == cli::Done);
    CHECK(shell.err.contains(u"its history does not say that this went out"_s));
    CHECK(need(open->history().latest()).size() == 2);
}

TEST_CASE("A restore from the command line is an entry of the restored file", "[cli][history]")
{
    HistoryShell shell;
    const QString backup = shell.folder.filePath(u"then.backup"_s);
    need(need(Workspace::open(shell.path, shell.clock))->saveCopy(backup));
    REQUIRE(shell.run({u"restore"_s, backup}) == cli::Done);
    REQUIRE(shell.run({u"history"_s}) == cli::Done);
    CHECK(shell.out.contains(
        u"The command line restored the school’s file from a backup (then.backup)"_s));
    REQUIRE(shell.run({u"check"_s}) == cli::Done);
}
