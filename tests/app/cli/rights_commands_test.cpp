// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/rights/rights_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/command_shell.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct RightsShell : CommandShell {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 0))};
    QString file = folder.filePath(u"school.freshstart"_s);

    RightsShell()
    {
        const auto workspace = need(Workspace::create(file, clock));
        const auto add = [&](const QString& forename, const QString& surname, const QString& upn,
                             QDate born) {
            StudentRecord record;
            record.details.forename = forename;
            record.details.surname = surname;
            record.details.upn = upn;
            record.details.dateOfBirth = born;
            return need(workspace->students().add(record));
        };
        const StudentId old = add(u"Barnaby"_s, u"Oldcastle"_s, u"B801200005001"_s, QDate(2000, 1, 5));
        add(u"Zoë"_s, u"Marsh"_s, u"C801200005002"_s, QDate(2013, 5, 1));
        add(u"Zoe"_s, u"Marsh"_s, {}, QDate(2013, 5, 1));
        AccessRequest request;
        request.student = old;
        request.receivedOn = QDate(2026, 11, 20);
        request.askedBy = u"Barnaby Oldcastle"_s;
        request.relation = RequestRelation::Student;
        request.id = need(workspace->rights().save(request));
    }

    int run(const QStringList& words)
    {
        return runAt(clock, words);
    }
    QJsonArray json() const { return CommandShell::json().array(); }
    int students()
    {
        return need(need(Workspace::open(file, clock, Workspace::Access::ReadOnly))->students().count());
    }
    void answer()
    {
        const auto workspace = need(Workspace::open(file, clock));
        AccessRequest request = need(workspace->rights().requests()).front().open.request;
        request.answeredOn = clock.today();
        need(workspace->rights().save(request));
    }
};

} // namespace

TEST_CASE("review and requests say what waits, in words and as JSON", "[cli][rights]")
{
    RightsShell shell;
    CHECK(shell.run({u"review"_s, shell.file, u"--json"_s}) == cli::Done);
    REQUIRE(shell.json().size() == 1);
    const QJsonObject item = shell.json().at(0).toObject();
    CHECK(item.value(u"student_upn"_s) == u"B801200005001"_s);
    CHECK(item.value(u"review_on"_s) == u"2025-01-05"_s);
    CHECK(item.value(u"reasons_to_keep"_s).toArray() == QJsonArray{u"open_request"_s});
    CHECK(shell.run({u"review"_s, shell.file}) == cli::Done);
    CHECK(shell.out.contains(u"Oldcastle, Barnaby"_s));
    CHECK(shell.run({u"review"_s, shell.file, u"--until"_s, u"1999-01-01"_s}) == cli::Done);
    CHECK(shell.out.isEmpty());
    CHECK(shell.run({u"requests"_s, shell.file, u"--json"_s}) == cli::Done);
    REQUIRE(shell.json().size() == 1);
    CHECK(shell.json().at(0).toObject().value(u"due_on"_s) == u"2026-12-21"_s);
    CHECK(shell.json().at(0).toObject().value(u"relation"_s) == u"student"_s);
    shell.answer();
    CHECK(shell.run({u"requests"_s, shell.file}) == cli::Done);
    CHECK(shell.out.isEmpty());
    CHECK(shell.run({u"requests"_s, shell.file, u"--all"_s}) == cli::Done);
    CHECK(shell.out.contains(u"answered on"_s));
}

TEST_CASE("everything writes PDF, JSON and the sheet for the school", "[cli][rights]")
{
    RightsShell shell;
    REQUIRE(shell.run({u"everything"_s, shell.file, u"--student"_s, u"B801200005001"_s, u"--to"_s,
                       shell.folder.path()}) == cli::Done);
    const QStringList made =
        QDir(shell.folder.path()).entryList({u"everything-*"_s}, QDir::Dirs);
    REQUIRE(made.size() == 1);
    QFile pdf(shell.folder.filePath(made.front() + u"/everything.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(shell.run({u"everything"_s, shell.file, u"--student"_s, u"nobody"_s, u"--to"_s,
                     shell.folder.path()}) == cli::Refused);
}

TEST_CASE("erase says what would go, and deletes only with the name", "[cli][rights]")
{
    RightsShell shell;
    const QStringList command{u"erase"_s, shell.file, u"--student"_s, u"B801200005001"_s};
    CHECK(shell.run(command) == cli::Refused);
    CHECK(shell.out.contains(u"requests for the data: 1"_s));
    CHECK(shell.err.contains(u"Nothing has been deleted."_s));
    CHECK(shell.run(command + QStringList{u"--confirm"_s, u"Barnaby Oldcastle"_s}) == cli::Refused);
    CHECK(shell.err.contains(u"must not go meanwhile"_s)); // the request waits
    shell.answer();
    CHECK(shell.run(command + QStringList{u"--confirm"_s, u"Zoe"_s}) == cli::Refused);
    CHECK(shell.students() == 3);
    CHECK(shell.run(command + QStringList{u"--confirm"_s, u"Barnaby Oldcastle"_s}) == cli::Done);
    CHECK(shell.students() == 2);
    CHECK(shell.run({u"check"_s, u"--database"_s, shell.file}) == cli::Done);
}

TEST_CASE("doubles are found, made one and taken apart", "[cli][rights]")
{
    RightsShell shell;
    CHECK(shell.run({u"doubles"_s, shell.file}) == cli::Done);
    CHECK(shell.out.startsWith(u"same_name_and_birth\t2\t"_s));
    const QStringList merge{u"merge"_s, shell.file, u"--keep"_s, u"2"_s, u"--with"_s, u"3"_s};
    CHECK(shell.run(merge) == cli::Refused);
    CHECK(shell.students() == 3);
    CHECK(shell.run(merge + QStringList{u"--yes"_s}) == cli::Done);
    CHECK(shell.students() == 2);
    CHECK(shell.run({u"take-apart"_s, shell.file, u"--merge"_s, u"1"_s}) == cli::Done);
    CHECK(shell.students() == 3);
    CHECK(shell.run({u"take-apart"_s, shell.file, u"--merge"_s, u"1"_s}) == cli::Refused);
    CHECK(shell.run({u"merge"_s, shell.file, u"--keep"_s, u"two"_s, u"--with"_s, u"3"_s}) ==
          cli::WrongUsage);
}
