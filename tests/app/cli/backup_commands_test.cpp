// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/students/student_service.h"
#include "tests/core/records/backup_desk.h"
#include "tests/support/command_shell.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct BackupShell : BackupDesk, CommandShell {

    int run(const QStringList& words)
    {
        return runAt(clock, words);
    }
    QString backUp()
    {
        REQUIRE(run({u"backup"_s, u"--database"_s, path, u"--json"_s}) == cli::Done);
        return json().object().value(u"path"_s).toString();
    }
};

} // namespace

TEST_CASE("A script makes a backup while the window has the file open", "[cli][backups]")
{
    BackupShell shell;
    shell.add(u"Dylan"_s);
    CHECK(shell.run({u"backup"_s, u"--database"_s, shell.path}) == cli::Done);
    CHECK(shell.out.contains(u"found whole"_s));
    const QString usb = shell.makeFolder(u"usb"_s);
    CHECK(shell.run({u"backup"_s, u"--database"_s, shell.path, u"--folder"_s, usb, u"--json"_s})
          == cli::Done);
    CHECK(QFile::exists(shell.json().object().value(u"path"_s).toString()));
    CHECK(namesIn(usb).size() == 1);
    REQUIRE(shell.run({u"backups"_s, u"--database"_s, shell.path, u"--json"_s}) == cli::Done);
    REQUIRE(shell.json().array().size() == 1); // the other one is in a folder of its own
    CHECK(shell.json().array().at(0).toObject().value(u"reason"_s) == u"asked"_s);
    CHECK(shell.run({u"backup"_s, u"--database"_s, shell.path, u"--folder"_s, u"/gone/away"_s})
          == cli::FileTrouble);
    CHECK(shell.err.contains(u"folder for backups is not there"_s));
}

TEST_CASE("A trial of a restore says what would be lost and changes nothing", "[cli][backups]")
{
    BackupShell shell;
    shell.add(u"Dylan"_s);
    const QString backup = shell.backUp();
    shell.later(1);
    shell.add(u"Added since"_s);
    CHECK(shell.run({u"restore"_s, backup, u"--database"_s, shell.path, u"--dry-run"_s})
          == cli::Done);
    CHECK(shell.out.contains(u"Students: 2 now, 1 in the backup; 1 added or changed since."_s));
    CHECK(shell.out.contains(u"nothing was changed"_s));
    CHECK(shell.students() == 2);
    CHECK(shell.run({u"restore"_s, backup, u"--database"_s, shell.path}) == cli::FileTrouble);
    CHECK(shell.err.contains(u"open"_s)); // the window has it
    CHECK(shell.students() == 2);
}

TEST_CASE("A restore from a script keeps the file of before, and that one can be restored",
          "[cli][backups]")
{
    BackupShell shell;
    shell.add(u"Dylan"_s);
    const QString backup = shell.backUp();
    shell.add(u"Added since"_s);
    shell.school.reset();
    REQUIRE(shell.run({u"restore"_s, backup, u"--database"_s, shell.path, u"--json"_s}) == cli::Done);
    const QString before = shell.json().object().value(u"before"_s).toString();
    shell.school = need(Workspace::open(shell.path, shell.clock));
    CHECK(shell.students() == 1);
    shell.school.reset();
    shell.later(1);
    REQUIRE(shell.run({u"restore"_s, before, u"--database"_s, shell.path}) == cli::Done);
    shell.school = need(Workspace::open(shell.path, shell.clock));
    CHECK(shell.students() == 2);
    CHECK(shell.run({u"restore"_s, shell.path + u".lock"_s, u"--database"_s, shell.path})
          == cli::FileTrouble);
    CHECK(shell.err.contains(u"not a backup of Fresh Start"_s));
}

TEST_CASE("A backup is made before a script imports, or nothing is imported", "[cli][backups]")
{
    BackupShell shell;
    const QString csv = shell.inFolder(u"students.csv"_s);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Surname,Forename,Date of birth,Year group\nFarrow,Maya,03/03/2012,10\n");
    file.close();
    const QString share = shell.makeFolder(u"share"_s);
    need(shell.school->backups().save({share, 7}));
    REQUIRE(QDir().rmdir(share));
    shell.school.reset();
    CHECK(shell.run({u"import"_s, csv, u"--database"_s, shell.path}) == cli::FileTrouble);
    CHECK(shell.err.contains(u"--no-backup"_s));
    CHECK(shell.run({u"import"_s, csv, u"--database"_s, shell.path, u"--no-backup"_s}) == cli::Done);
    REQUIRE(QDir(shell.folder.path()).mkdir(u"share"_s));
    CHECK(shell.run({u"import"_s, csv, u"--database"_s, shell.path}) == cli::Done);
    CHECK(namesIn(share).size() == 1);
    CHECK(namesIn(share).front().endsWith(u"-import.backup"_s));
}
