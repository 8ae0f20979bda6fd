// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/school_lock.h"

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/school_file.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/school_folder.h"
#include "tests/support/catch.h"
#include "tests/support/refusal.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 24), QTime(9, 30)));
const QByteArray kOfAnother("4711\nfreshstart\nOFFICE-2\n\n\n");

/// As another PC leaves it, written so many minutes ago.
void leave(const Folder& folder, const QString& name, int minutesAgo)
{
    folder.write(name, kOfAnother);
    QFile file(folder.file(name));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(SystemClock().now().addSecs(-60 * minutesAgo),
                             QFileDevice::FileModificationTime));
}

Error whyNotSaved(SchoolFile& file)
{
    Transaction transaction(file.database());
    if (!transaction.begun()) {
        return refusal(transaction.begun());
    }
    return refusal(transaction.commit());
}

} // namespace

TEST_CASE("A lock that another PC left is taken over when nothing was heard of it for long",
          "[storage][lock]")
{
    const Folder folder;
    folder.school();
    leave(folder, u"school.db.lock"_s, SchoolLock::kStaleAfterMinutes + 1);
    SECTION("it never gave a sign of life") {}
    SECTION("its last sign of life is old")
    {
        leave(folder, u"school.db.in-use"_s, SchoolLock::kStaleAfterMinutes + 1);
    }
    need(SchoolFile::open(folder.file(), kClock));
}

TEST_CASE("A lock of another PC that is at work is left to it", "[storage][lock]")
{
    const Folder folder;
    folder.school();
    leave(folder, u"school.db.lock"_s, 600);
    leave(folder, u"school.db.in-use"_s, 2);
    const Error error = refusal(SchoolFile::open(folder.file(), kClock));
    CHECK(error.code == ErrorCode::LockedByOther);
    REQUIRE(error.parameters.size() == 3);
    CHECK(error.parameters.at(1) == u"OFFICE-2"_s);
    CHECK(Snapshot(folder.folder.path()).names ==
          QStringList{u"school.db"_s, u"school.db.in-use"_s, u"school.db.lock"_s});
}

TEST_CASE("A sign of life is there while somebody works and gone afterwards", "[storage][lock]")
{
    const Folder folder;
    folder.school();
    {
        const auto file = need(SchoolFile::open(folder.file(), kClock));
        file->beat();
        CHECK(QFile::exists(folder.file(u"school.db.in-use"_s)));
    }
    CHECK(Snapshot(folder.folder.path()).names == QStringList{u"school.db"_s});
}

TEST_CASE("Nothing is saved once another PC has taken the lock of one that slept",
          "[posix][storage][lock]")
{
    const Folder folder;
    folder.school();
    {
        const auto file = need(SchoolFile::open(folder.file(), kClock));
        {
            Transaction transaction(file->database());
            need(transaction.begun());
            addSetting(file->database(), u"typed"_s);
            folder.write(u"school.db.lock"_s, kOfAnother); // it fell asleep here
            const Error error = refusal(transaction.commit());
            CHECK(error.code == ErrorCode::LockedByOther);
            CHECK(error.field == u"lost"_s);
        }
        CHECK(rowCount(file->database(), u"setting"_s) == 0);
        CHECK(whyNotSaved(*file).field == u"lost"_s);
        CHECK(refusal(file->reopen()).code == ErrorCode::LockedByOther);
        CHECK(whyNotSaved(*file).field == u"lost"_s);
        REQUIRE(QFile::remove(folder.file(u"school.db.lock"_s))); // the other one has finished
        CHECK(whyNotSaved(*file).field == u"lost"_s);             // not without looking anew
        need(file->reopen());
        addSetting(file->database(), u"typed"_s);
    }
    CHECK(Snapshot(folder.folder.path()).names == QStringList{u"school.db"_s});
}

TEST_CASE("Who lost the lock does not take it away from who has it now", "[posix][storage][lock]")
{
    const Folder folder;
    folder.school();
    need(SchoolFile::open(folder.file(), kClock)).reset();
    auto file = need(SchoolFile::open(folder.file(), kClock));
    folder.write(u"school.db.lock"_s, kOfAnother);
    file.reset();
    CHECK(Snapshot(folder.folder.path()).contents.contains(kOfAnother));
}

TEST_CASE("A file that is not there any more is said to be gone", "[posix][storage][lock]")
{
    const Folder folder;
    folder.school();
    const auto file = need(SchoolFile::open(folder.file(), kClock));
    REQUIRE(QFile::rename(folder.file(), folder.file(u"away"_s)));
    CHECK(whyNotSaved(*file) == Error{ErrorCode::CannotOpen, u"gone"_s, u"not there any more"_s, {}});
    CHECK(refusal(file->reopen()).code == ErrorCode::CannotOpen);
    REQUIRE(QFile::rename(folder.file(u"away"_s), folder.file()));
    need(file->check());
    addSetting(file->database(), u"typed"_s);
}
