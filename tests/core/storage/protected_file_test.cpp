// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine_layers.h"

#include "core/protection/key_ring.h"
#include "core/protection/sealed_header.h"
#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "core/storage/sealed_copy.h"
#include "core/storage/sealed_store.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sealed_folder.h"
#include "tests/support/catch.h"
#include "tests/support/refusal.h"

#include <QFile>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QString kThree = u"Quillfeather1,Quillfeather2,Quillfeather3"_s;
constexpr int kRecord = SealedStore::kRecordSize;
constexpr int kFirstBlock = kSealedHeaderSize + SealedStore::kCoverSize;

QString refusedAs(ErrorCode code)
{
    return u'!' + QString::number(static_cast<int>(code));
}

void rename(Database& database, int id, const QString& name)
{
    Transaction transaction(database);
    need(transaction.begun());
    need(database.run(u"UPDATE person SET name = '%1' WHERE id = %2"_s.arg(name).arg(id)));
    need(transaction.commit());
}

/// Flips a bit of one byte after the other, each so far from the one before as step says, and looks
/// that the file is refused each time, for the right reason. How many it were.
template<class Step>
int flipBytes(Step step)
{
    const SealedFolder small;
    const QByteArray whole = small.bytes();
    QFile file(small.path());
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto put = [&](qint64 at, char byte) {
        REQUIRE(file.seek(at));
        REQUIRE(file.write(&byte, 1) == 1);
    };
    int tried = 0;
    for (qint64 at = 0; at < whole.size(); at += step(at), ++tried) {
        const char is = whole.at(at);
        put(at, static_cast<char>(is ^ 0x01));
        const QString read = small.read();
        CAPTURE(at, read.toStdString());
        REQUIRE(read.startsWith(u'!'));
        REQUIRE(read == refusedAs(at < 16                  ? ErrorCode::NotADatabase
                                  : at < kSealedHeaderSize ? ErrorCode::SealedHeaderChanged
                                                           : ErrorCode::SealedContentChanged));
        put(at, is);
    }
    CHECK(small.read() == kThree);
    return tried;
}

} // namespace

TEST_CASE("A protected file opens for who has its key, and for nobody else", "[protection][file]")
{
    const SealedFolder small;
    CHECK(isProtectedFile(small.path()));
    CHECK(small.read() == kThree);
    {
        const auto database = need(Database::open(small.path()));
        CHECK(database->isProtected());
        rename(*database, 2, u"Changed"_s);
    }
    CHECK(small.read() == u"Quillfeather1,Changed,Quillfeather3"_s);
    CHECK_FALSE(everythingIn(small.folder()).contains("uillfeather"));
    CHECK_FALSE(everythingIn(small.folder()).contains("SQLite format"));
    CHECK_FALSE(QFile::exists(small.path() + u"-journal"_s));

    keyring::forgetAll();
    CHECK(small.read() == refusedAs(ErrorCode::NeedsPassword));
    keyring::keep(small.key().id, FileKey::random().key);
    CHECK(small.read() == refusedAs(ErrorCode::SealedHeaderChanged));
    keyring::keep(small.key().id, small.key().key);
    CHECK(small.read() == u"Quillfeather1,Changed,Quillfeather3"_s);
}

TEST_CASE("Whichever byte of a protected file is another, it is refused", "[protection][file]")
{
    // All of the first bytes, of the cover, of each block's nonce and tag; between them every so many.
    const int tried = flipBytes([](qint64 at) -> qint64 {
        const qint64 inBlock = (at - kFirstBlock) % kRecord;
        if (at < kSealedHeaderSize) {
            return at < 100 ? 1 : 997;
        }
        return at < kFirstBlock || inBlock < 24 || inBlock >= kRecord - 17 ? 1 : 11;
    });
    CHECK(tried > 800);
}

/// By hand: minutes.
TEST_CASE("Every single byte of a protected file", "[.][protection][every]")
{
    CHECK(flipBytes([](qint64) -> qint64 { return 1; }) > 70'000);
}

TEST_CASE("A protected file that is cut off or grown is refused", "[protection][file]")
{
    const SealedFolder small;
    const QByteArray whole = small.bytes();
    for (const qsizetype size :
         {qsizetype(20), qsizetype(kSealedHeaderSize) - 1, qsizetype(kSealedHeaderSize),
          qsizetype(kSealedHeaderSize) + 50, qsizetype(kFirstBlock), qsizetype(kFirstBlock) + kRecord,
          whole.size() - kRecord, whole.size() - 1}) {
        small.setBytes(whole.left(size));
        CAPTURE(size);
        CHECK(small.read() == refusedAs(ErrorCode::SealedFileCutOff));
        CHECK(small.read(Database::Mode::ReadWrite) == refusedAs(ErrorCode::SealedFileCutOff));
    }
    small.setBytes(whole + QByteArray(kRecord, 'x'));
    CHECK(small.read() == refusedAs(ErrorCode::SealedContentChanged));
    small.setBytes(whole + "x");
    CHECK(small.read() == refusedAs(ErrorCode::SealedContentChanged));
    small.setBytes(whole);
    CHECK(small.read() == kThree);
}

TEST_CASE("A block that is put elsewhere or back from an older copy is refused", "[protection][file]")
{
    const SealedFolder small(40); // some pages
    const QByteArray before = small.bytes();
    const auto blockOf = [](const QByteArray& file, int i) {
        return file.mid(kFirstBlock + i * kRecord, kRecord);
    };
    QByteArray swapped = before;
    swapped.replace(kFirstBlock + 2 * kRecord, kRecord, blockOf(before, 3));
    swapped.replace(kFirstBlock + 3 * kRecord, kRecord, blockOf(before, 2));
    small.setBytes(swapped);
    CHECK(small.read() == refusedAs(ErrorCode::SealedContentChanged));

    small.setBytes(before);
    rename(*need(Database::open(small.path())), 1, u"Changed"_s);
    const QByteArray after = small.bytes();
    int different = 0;
    for (int i = 0; i < (after.size() - kFirstBlock) / kRecord; ++i) {
        if (blockOf(before, i) == blockOf(after, i)) {
            continue;
        }
        ++different;
        QByteArray mixed = after;
        mixed.replace(kFirstBlock + i * kRecord, kRecord, blockOf(before, i));
        small.setBytes(mixed);
        CAPTURE(i);
        CHECK(small.read() == refusedAs(ErrorCode::SealedContentChanged));
    }
    CHECK(different >= 2);
    CHECK(different <= 4); // a change writes what it changed
}

TEST_CASE("Two connections on a protected file see each other's work", "[protection][file]")
{
    const SealedFolder small;
    const auto writer = need(Database::open(small.path()));
    const auto reader = need(Database::open(small.path(), Database::Mode::ReadOnly));
    const auto seen = [&] {
        Query query(*reader, u"SELECT name FROM person WHERE id = 1"_s);
        return need(query.one([](const Row& row) { return row.text(0); }));
    };
    CHECK(seen() == u"Quillfeather1"_s);
    {
        Transaction transaction(*writer);
        need(transaction.begun());
        need(writer->run(u"UPDATE person SET name = 'In work' WHERE id = 1"_s));
        CHECK(seen() == u"Quillfeather1"_s);
        need(transaction.commit());
    }
    CHECK(seen() == u"In work"_s);
    {
        Transaction transaction(*writer);
        need(transaction.begun());
        need(writer->run(u"UPDATE person SET name = 'Taken back'"_s));
    }
    CHECK(seen() == u"In work"_s);
    rename(*writer, 1, u"Later"_s);
    CHECK(seen() == u"Later"_s);
}

TEST_CASE("A copy of a protected file is protected, by the same key", "[protection][file]")
{
    const SealedFolder small;
#ifdef Q_OS_WIN
    const QString copy = small.folder() + u"/a copy & more#.backup"_s; // no name has a ? there
#else
    const QString copy = small.folder() + u"/a copy & more?.backup"_s;
#endif
    {
        const auto database = need(Database::open(small.path(), Database::Mode::ReadOnly));
        CHECK(need(dialect::snapshot(*database, copy)) == copy);
        CHECK(refusal(dialect::snapshot(*database, copy)).code == ErrorCode::AlreadyExists);
    }
    CHECK(isProtectedFile(copy));
    CHECK_FALSE(everythingIn(small.folder()).contains("uillfeather"));
    const auto opened = need(Database::open(copy, Database::Mode::ReadOnly));
    Query query(*opened, u"SELECT COUNT(*) FROM person"_s);
    CHECK(need(query.one([](const Row& row) { return row.number(0); })) == 3);
    const SealedHeader ours = need(sealedHeaderOf(small.path()));
    const SealedHeader theirs = need(sealedHeaderOf(copy));
    CHECK(ours.ways == theirs.ways);
    CHECK(ours.keyId == theirs.keyId);
    CHECK(ours.fileSalt != theirs.fileSalt); // no block of one fits the other
}

TEST_CASE("A protected file becomes a plain one again, with all that is in it", "[protection][file]")
{
    const SealedFolder small;
    const QString plain = small.folder() + u"/plain.db"_s;
    need(copyPlain(small.path(), plain));
    CHECK_FALSE(isProtectedFile(plain));
    const auto opened = need(Database::open(plain, Database::Mode::ReadOnly));
    CHECK_FALSE(opened->isProtected());
    Query query(*opened, u"SELECT COUNT(*) FROM person WHERE name LIKE 'Quillfeather_'"_s);
    CHECK(need(query.one([](const Row& row) { return row.number(0); })) == 3);
}

TEST_CASE("What the engine puts aside while it works is not on the disk", "[protection][file]")
{
    const SealedFolder small(60);
    const auto database = need(Database::open(small.path()));
    for (const QString& statement :
         {u"PRAGMA temp_store = FILE"_s, u"PRAGMA cache_size = 5"_s,
          u"CREATE TEMP TABLE aside AS SELECT * FROM person"_s,
          u"INSERT INTO aside SELECT id + 1000, name, more FROM aside"_s, u"BEGIN IMMEDIATE"_s,
          u"UPDATE person SET more = more || name"_s, u"SAVEPOINT half"_s,
          u"UPDATE person SET more = more || name WHERE id IN (SELECT id FROM aside ORDER BY more)"_s}) {
        need(database->run(statement));
        CHECK_FALSE(everythingIn(small.folder()).contains("uillfeather"));
    }
    CHECK(QFile::exists(small.path() + u"-journal"_s)); // it was really written to
    need(database->run(u"ROLLBACK TO half"_s));
    need(database->run(u"COMMIT"_s));
    need(database->run(u"VACUUM"_s));
    CHECK_FALSE(everythingIn(small.folder()).contains("uillfeather"));
    Query query(*database, u"PRAGMA integrity_check"_s);
    CHECK(need(query.one([](const Row& row) { return row.text(0); })) == u"ok"_s);
}

TEST_CASE("A write-ahead log is never begun beside a protected file", "[protection][file]")
{
    const SealedFolder small;
    const auto database = need(Database::open(small.path()));
    Query query(*database, u"PRAGMA journal_mode = WAL"_s);
    CHECK(need(query.one([](const Row& row) { return row.text(0); })) == u"delete"_s);
}
