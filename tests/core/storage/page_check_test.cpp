// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/page_check.h"

#include "core/documents/error_text.h"
#include "core/protection/page_sum.h"
#include "core/records/school_proof_service.h"
#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "core/storage/engine_layers.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "core/storage/summed_file.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/school_folder.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"
#include "tests/support/test_paths.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 4096;
const FixedClock kClock(QDateTime(QDate(2026, 11, 24), QTime(9, 30)));

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putByte(const QString& path, qint64 at, char byte)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(&byte, 1) == 1);
}

bool hasSums(const QString& path)
{
    const auto layout = pageLayoutOf(bytesOf(path).left(100));
    REQUIRE(layout);
    return layout->carriesSums;
}

/// A school's file with texts, long ones and pages that nothing uses any more.
void fill(const QString& path)
{
    const auto database = need(Database::open(path));
    const QString longText(3 * kPage, u'y');
    for (int i = 0; i < 40; ++i) {
        addSetting(*database, u"key %1"_s.arg(i));
        Query grow(*database, u"UPDATE setting SET value = :value WHERE key = :key"_s);
        need(grow.bind("value"_L1, longText).bind("key"_L1, u"key %1"_s.arg(i)).exec());
    }
    need(database->run(u"DELETE FROM setting WHERE key LIKE 'key 1%'"_s));
    Query unused(*database, u"PRAGMA freelist_count"_s);
    REQUIRE(need(unused.one([](const Row& row) { return row.number(0); })) > 5);
}

Result<void> checked(const QString& path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    return database ? checkPages(**database) : database.error();
}

} // namespace

TEST_CASE("Whichever single byte of a plain file is another, its check finds it",
          "[storage][pages]")
{
    const Folder folder;
    folder.school();
    const QString path = folder.file();
    fill(path);
    REQUIRE(hasSums(path));
    REQUIRE(proveSchool(path));
    const QByteArray whole = bytesOf(path);
    QRandomGenerator random(2026);
    std::vector<qint64> places;
    for (int at = 0; at < 100; ++at) {
        places.push_back(at);
    }
    for (int i = 0; i < 150; ++i) {
        places.push_back(random.bounded(static_cast<int>(whole.size())));
    }
    for (const qint64 at : places) {
        const char is = whole.at(at);
        putByte(path, at, static_cast<char>(is ^ (1 << random.bounded(8))));
        CAPTURE(at);
        CHECK_FALSE(proveSchool(path));
        putByte(path, at, is);
    }
    CHECK(proveSchool(path));
}

TEST_CASE("A page's sum misses no byte, no other place and no page of zeros", "[storage][pages]")
{
    std::array<std::uint8_t, 512> page{};
    CHECK(fitsPageSum(page.data(), page.size(), 7));
    for (std::size_t at = 0; at < page.size(); ++at) {
        page[at] = 1;
        CHECK_FALSE(fitsPageSum(page.data(), page.size(), 7));
        page[at] = static_cast<std::uint8_t>(at * 31);
    }
    writePageSum(page.data(), page.size(), 7);
    CHECK(fitsPageSum(page.data(), page.size(), 7));
    CHECK_FALSE(fitsPageSum(page.data(), page.size(), 8));
    for (std::size_t at = 0; at < page.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            page[at] ^= static_cast<std::uint8_t>(1 << bit);
            CHECK_FALSE(fitsPageSum(page.data(), page.size(), 7));
            page[at] ^= static_cast<std::uint8_t>(1 << bit);
        }
    }
}

TEST_CASE("Pages keep their sums whatever is done in the file", "[storage][pages]")
{
    const Folder folder;
    folder.school();
    const auto database = need(Database::open(folder.file()));
    for (const QString& statement :
         {u"PRAGMA cache_size = 5"_s, // pages go to the disk before the commit
          u"CREATE TABLE much (id INTEGER PRIMARY KEY, more TEXT)"_s, u"BEGIN IMMEDIATE"_s,
          u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
          "INSERT INTO much SELECT i, hex(randomblob(100)) FROM n"_s,
          u"ROLLBACK"_s, u"BEGIN IMMEDIATE"_s,
          u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
          "INSERT INTO much SELECT i, hex(randomblob(100)) FROM n"_s,
          u"COMMIT"_s, u"DELETE FROM much WHERE id % 3 = 0"_s, u"VACUUM"_s, u"DROP TABLE much"_s}) {
        need(database->run(statement));
        CAPTURE(statement.toStdString());
        if (!statement.startsWith("BEGIN"_L1)) {
            CHECK(checkPages(*database));
        }
    }
}

TEST_CASE("A copy has sums, and one is not made of a damaged page", "[storage][pages][backup]")
{
    const Folder folder;
    folder.school();
    fill(folder.file());
    const QString copy = folder.file(u"copy.db"_s);
    need(writeBackup(folder.file(), copy));
    CHECK(hasSums(copy));
    CHECK(checked(copy));
    const qsizetype at = bytesOf(folder.file()).lastIndexOf("yyyy");
    putByte(folder.file(), at, 'z');
    const auto again = writeBackup(folder.file(), folder.file(u"again.db"_s));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::DamagedDatabase);
    CHECK(again.error().field == kSchoolPage);
    CHECK(again.error().parameters.value(0) == u"1"_s);
    CHECK(again.error().parameters.value(1) == QString::number(at / kPage + 1));
    CHECK(sentenceFor(again.error()).contains(u"page %1 of "_s.arg(at / kPage + 1)));
    CHECK_FALSE(QFile::exists(folder.file(u"again.db"_s)));
}

TEST_CASE("A file from before there were sums gets them when it is opened to write",
          "[storage][pages]")
{
    const Folder folder;
    const QString old = QStringLiteral(FRESHSTART_TEST_DATA) + u"/db/version-1.db"_s;
    REQUIRE(QFile::copy(old, folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    REQUIRE_FALSE(hasSums(folder.file()));
    CHECK(checked(folder.file()));
    const QFile::Permissions allowed = QFile::permissions(folder.file());
    {
        const auto school = need(SchoolFile::open(folder.file(), kClock));
        CHECK(hasSums(folder.file()));
        addSetting(school->database(), u"afterwards"_s);
        CHECK(checkPages(school->database()));
    }
    CHECK(QFile::permissions(folder.file()) == allowed);
    CHECK_FALSE(QFile::exists(folder.file() + u".anew"_s));
    CHECK(proveSchool(folder.file()));
}

TEST_CASE("What another program wrote can be taken as it is", "[storage][pages]")
{
    const Folder folder;
    folder.school();
    fill(folder.file());
    const qsizetype at = bytesOf(folder.file()).lastIndexOf("yyyy");
    REQUIRE(at > 0);
    putByte(folder.file(), at, 'z');
    REQUIRE_FALSE(proveSchool(folder.file()));
    REQUIRE(acceptPages(folder.file(), kClock));
    CHECK(proveSchool(folder.file()));
}

TEST_CASE("Only a plain database's header says how its pages are laid out", "[storage][pages]")
{
    CHECK_FALSE(pageLayoutOf({}));
    CHECK_FALSE(pageLayoutOf(QByteArray(100, 'x')));
    QByteArray header(100, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    header[16] = 0x10;
    CHECK(pageLayoutOf(header)->pageSize == kPage);
    CHECK_FALSE(pageLayoutOf(header)->carriesSums);
    header[20] = 8;
    CHECK(pageLayoutOf(header)->carriesSums);
    header[16] = 0;
    header[17] = 1;
    CHECK(pageLayoutOf(header)->pageSize == 65536);
}

TEST_CASE("A path on a server is no authority to the engine", "[storage][pages]")
{
#ifdef Q_OS_WIN
    CHECK(
        plainUri(u"//server/share/a b#c.db"_s).startsWith("file:////server/share/a%20b%23c.db"_L1));
    CHECK(plainUri(u"C:/a/b.db"_s).startsWith("file:///C:/a/b.db"_L1));
#else
    CHECK(plainUri(u"/share/a b#c?.db"_s).startsWith("file:///share/a%20b%23c%3F.db"_L1));
#endif
    CHECK(plainUri(u"/tmp/x.db"_s, true).endsWith("/tmp/x.db?new=1"_L1));
}
