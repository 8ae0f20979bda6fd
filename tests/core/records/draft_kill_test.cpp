// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/records/draft_service.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/workspace.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kForm = u"welcome_back_record"_s;

/// Lets the writer say this many numbers, kills it, and gives the last one it said.
qint64 lastSaidBeforeKill(const QString& path, int numbers)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/draft_writer"_s, {path});
    REQUIRE(writer.waitForStarted());
    QByteArray said;
    while (said.count('\n') < numbers) {
        REQUIRE(writer.waitForReadyRead(30'000));
        said += writer.readAllStandardOutput();
    }
    writer.kill();
    REQUIRE(writer.waitForFinished());
    CHECK(writer.exitStatus() == QProcess::CrashExit);
    said += writer.readAllStandardOutput();
    const QByteArray whole = said.left(said.lastIndexOf('\n'));
    return whole.mid(whole.lastIndexOf('\n') + 1).toLongLong();
}

QString integrity(const QString& path)
{
    const auto database = need(Database::open(path));
    Query query(*database, u"PRAGMA integrity_check"_s);
    return need(query.one([](const Row& row) { return row.text(0); }));
}

} // namespace

TEST_CASE("What was saved before the program was killed is there when it is opened again",
          "[records][drafts]")
{
    const SystemClock clock;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"school.freshstart"_s);
    static_cast<void>(need(Workspace::create(path, clock)));

    // Again and again over what the last kill left: its lock, and perhaps its journal.
    for (const int numbers : {1, 2, 3, 5, 8, 13}) {
        const qint64 said = lastSaidBeforeKill(path, numbers);
        CAPTURE(numbers, said);
        CHECK(said >= numbers);
        CHECK(QFile::exists(path + u".lock"_s)); // nobody tidied up

        const auto school = need(Workspace::open(path, clock));
        CHECK_FALSE(school->isReadOnly());
        const auto draft = need(school->drafts().find(kForm, 7));
        REQUIRE(draft.has_value());
        const QJsonObject kept = QJsonDocument::fromJson(draft->content.toUtf8()).object();
        const qint64 number = kept.value(u"number"_s).toInteger();
        CHECK(number >= said); // it may have been killed between saving and saying
        CHECK(number <= said + 1);
        CHECK(kept.value(u"barriers"_s).toString().endsWith(u"the Łódź bus. "_s));
    }
    CHECK(integrity(path) == u"ok"_s);
}
