// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draft_service.h"
#include "tests/core/records/protected_desk.h"
#include "tests/core/storage/sealed_folder.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A program of its own that saves one draft after the other in the protected file.
struct Writer {
    QProcess process;

    explicit Writer(const ProtectedDesk& desk)
    {
        process.start(QCoreApplication::applicationDirPath() + u"/draft_writer"_s,
                      {desk.path, desk.headName, desk.headWord});
        REQUIRE(process.waitForStarted());
        REQUIRE(process.waitForReadyRead(60'000));
    }
    /// Kills it wherever it is; the number of the last draft it said to be saved.
    qint64 kill()
    {
        process.kill();
        REQUIRE(process.waitForFinished(60'000));
        CHECK(process.exitStatus() == QProcess::CrashExit);
        const QByteArray said = process.readAllStandardOutput();
        const QByteArray whole = said.left(said.lastIndexOf('\n'));
        return whole.mid(whole.lastIndexOf('\n') + 1).toLongLong();
    }
};

qint64 draftIn(Database& database)
{
    Query query(database, u"SELECT content FROM form_draft ORDER BY 1"_s);
    const auto content = query.optional([](const Row& row) { return row.text(0); });
    if (!content && content.error().code != ErrorCode::LockedByOther) {
        FAIL("error " << static_cast<int>(content.error().code) << ' '
                      << content.error().detail.toStdString());
    }
    return content && *content ? (*content)->section(u' ', 1, 1).remove(u',').toLongLong() : 0;
}

} // namespace

TEST_CASE("Another program reads a protected file while it is written", "[protection][kill]")
{
    ProtectedDesk desk;
    desk.school.reset();
    Writer writer(desk);
    const auto reader = need(Database::open(desk.path, Database::Mode::ReadOnly));
    qint64 last = 0;
    int different = 0;
    for (int i = 0; i < 200 && different < 3; ++i) {
        const qint64 now = draftIn(*reader);
        CHECK((now == 0 || now >= last)); // 0: the writer had it just then
        different += now > last ? 1 : 0;
        last = qMax(now, last);
        REQUIRE(writer.process.state() == QProcess::Running);
        writer.process.waitForReadyRead(200);
    }
    CHECK(different >= 3);
    CHECK(writer.kill() >= last - 1);
}

TEST_CASE("A program killed in the middle of writing a protected file leaves it whole and unreadable",
          "[protection][kill]")
{
    ProtectedDesk desk;
    desk.school.reset();
    int journals = 0;
    for (int round = 0; round < 12; ++round) {
        Writer writer(desk);
        writer.process.waitForReadyRead(20 + round * 13);
        const qint64 said = writer.kill();
        journals += QFile::exists(desk.path + u"-journal"_s) ? 1 : 0;
        const QByteArray all = everythingIn(desk.folder.path());
        CHECK_FALSE(all.contains("Quillfeather"));
        CHECK_FALSE(all.contains("Mornings"));
        CHECK_FALSE(all.contains("SQLite format"));
        const auto school = need(desk.tryOpen());
        const auto kept = need(school->drafts().find(u"welcome_back_record"_s, 7));
        REQUIRE(kept);
        const qint64 number = kept->content.section(u' ', 1, 1).remove(u',').toLongLong();
        CHECK(number >= said);
        CHECK(need(school->students().count()) == 2);
    }
    INFO(journals << " journals were left");
    CHECK(desk.tryOpen());
}
