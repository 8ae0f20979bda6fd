// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/key_ring.h"
#include "core/protection/sealed_header.h"
#include "core/storage/query.h"
#include "core/storage/sealed_store.h"
#include "tests/core/storage/sealed_folder.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

// What a power cut can leave: a journal that is whole beside a school's file that is old, new, or
// something between.

namespace {

constexpr int kRecord = SealedStore::kRecordSize;
constexpr int kFirstBlock = kSealedHeaderSize + SealedStore::kCoverSize;
const QString kChanged =
    u'!' + QString::number(static_cast<int>(ErrorCode::SealedContentChanged));

/// The bytes before and after a transaction that changes every page, and its journal.
struct Crash {
    SealedFolder small{40};
    QByteArray before = small.bytes();
    QByteArray after;
    QByteArray journal;
    QString wasOld = small.read();
    QString wasNew;

    Crash()
    {
        const auto database = need(Database::open(small.path()));
        // So small a memory that the journal is on the disk before the end, all of it.
        for (const QString& statement :
             {u"PRAGMA cache_size = 1"_s, u"BEGIN IMMEDIATE"_s, u"CREATE TABLE another (id INTEGER)"_s,
              u"UPDATE person SET name = 'New' || id"_s, u"UPDATE person SET more = more || 'y'"_s,
              u"UPDATE person SET more = more || 'z'"_s}) {
            need(database->run(statement));
        }
        journal = small.journal();
        REQUIRE(small.bytes() == before); // nothing goes into the file before the end
        need(database->run(u"COMMIT"_s));
        REQUIRE(small.journal().isEmpty());
        after = small.bytes();
        wasNew = small.read();
        REQUIRE(wasNew.startsWith(u"New1,New2"_s));
    }
    [[nodiscard]] int blocks() const
    {
        return static_cast<int>((qMin(before.size(), after.size()) - kFirstBlock) / kRecord);
    }
    /// The old file in which so many blocks are new already, and the next one half.
    [[nodiscard]] QByteArray torn(int blocksWritten, bool half) const
    {
        const qsizetype end = kFirstBlock + blocksWritten * kRecord + (half ? 1000 : 0);
        return before.left(kFirstBlock) + after.mid(kFirstBlock, end - kFirstBlock) +
               (after.size() > before.size() ? after : before).mid(end);
    }
    QString open(const QByteArray& bytes, const QByteArray& beside) const
    {
        small.setBytes(bytes);
        small.setJournal(beside);
        return small.read(Database::Mode::ReadWrite);
    }
};

} // namespace

TEST_CASE("A power cut in the middle of writing leaves the file of before", "[protection][journal]")
{
    const Crash crash;
    REQUIRE(crash.blocks() > 8);
    for (int written = 0; written < crash.blocks(); written += 3) {
        for (const bool half : {false, true}) {
            CAPTURE(written, half);
            CHECK(crash.open(crash.torn(written, half), crash.journal) == crash.wasOld);
            CHECK_FALSE(QFile::exists(crash.small.path() + u"-journal"_s));
            CHECK(crash.small.read() == crash.wasOld);
        }
    }
    CHECK(crash.open(crash.before, crash.journal) == crash.wasOld);
    CHECK(crash.open(crash.after, crash.journal) == crash.wasOld); // not yet said to be done
    CHECK(crash.open(crash.after, {}) == crash.wasNew);
}

TEST_CASE("Without its journal a file that is half written is refused", "[protection][journal]")
{
    const Crash crash;
    for (int written = 1; written < crash.blocks(); written += 4) {
        CAPTURE(written);
        CHECK(crash.open(crash.torn(written, true), {}) == kChanged);
        CHECK(crash.open(crash.torn(written, false), {}) == kChanged);
    }
}

TEST_CASE("Whichever byte of a journal is another, no wrong data comes of it", "[protection][journal]")
{
    const Crash crash;
    const QByteArray torn = crash.torn(crash.blocks() / 2, true);
    const int header = 96 + SealedStore::kCoverSize;
    int tried = 0;
    for (qsizetype at = 0; at < crash.journal.size(); ++tried) {
        QByteArray wrong = crash.journal;
        wrong[at] = static_cast<char>(wrong[at] ^ 0x04);
        CAPTURE(at);
        REQUIRE(crash.open(torn, wrong) == kChanged);
        if (tried % 8 == 0) { // where the file itself is whole, a journal of no use is no harm
            REQUIRE(crash.open(crash.before, wrong) == crash.wasOld);
            REQUIRE(crash.open(crash.after, wrong) == crash.wasNew);
        }
        const qsizetype inBlock = (at - header) % kRecord;
        at += at < header || inBlock < 24 || inBlock >= kRecord - 17 ? 5 : 409;
    }
    CHECK(tried > 200);
    for (const qsizetype size : {qsizetype(10), qsizetype(96), qsizetype(header), qsizetype(header) + 1,
                                 crash.journal.size() - kRecord, crash.journal.size() - 1}) {
        CAPTURE(size);
        CHECK(crash.open(torn, crash.journal.left(size)) == kChanged);
        CHECK(crash.open(crash.before, crash.journal.left(size)) == crash.wasOld);
    }
}

TEST_CASE("A journal of another time or file is not played", "[protection][journal]")
{
    const Crash crash;
    crash.small.setBytes(crash.after);
    crash.small.setJournal({});
    {
        const auto database = need(Database::open(crash.small.path()));
        need(database->run(u"UPDATE person SET name = 'Newer' WHERE id = 1"_s));
    }
    const QByteArray newer = crash.small.bytes();
    const QString wasNewer = crash.small.read();
    CHECK(crash.open(newer, crash.journal) == wasNewer);
    // Some blocks put back from older copies, and the journal of then laid beside.
    QByteArray mixed = newer;
    mixed.replace(kFirstBlock + 3 * kRecord, kRecord, crash.before.mid(kFirstBlock + 3 * kRecord, kRecord));
    CHECK(crash.open(mixed, crash.journal) == kChanged);

    const Crash another;
    crash.small.setBytes(crash.after);
    keyring::keep(crash.small.key().id, crash.small.key().key);
    CHECK(crash.open(crash.after, another.journal) == crash.wasNew);
}

TEST_CASE("A reader that may not write waits for one that may", "[protection][journal]")
{
    const Crash crash;
    crash.small.setBytes(crash.torn(4, true));
    crash.small.setJournal(crash.journal);
    CHECK(crash.small.read(Database::Mode::ReadOnly).startsWith(u'!'));
    CHECK(crash.small.read(Database::Mode::ReadWrite) == crash.wasOld);
    CHECK(crash.small.read(Database::Mode::ReadOnly) == crash.wasOld);
}
