// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/open_school.h"

#include "core/base/clock.h"
#include "core/records/backup_service.h"
#include "core/records/protection_service.h"
#include "core/records/sign_in_service.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Doorstep {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(9, 0))};
    FakePrompter prompter;
    std::vector<OpenChoice> answers; ///< the last one is given first
    std::vector<ErrorCode> asked;
    AskWho who = [](const QString&) { return UnlockAnswer{}; };

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    std::unique_ptr<Workspace> open(const QString& file, bool makeIfMissing = false)
    {
        SchoolOpener opener(clock, prompter, [this](const Error& error, const QString&) {
            asked.push_back(error.code);
            REQUIRE_FALSE(answers.empty());
            const OpenChoice answer = answers.back();
            answers.pop_back();
            return answer;
        }, [this](const QString& wanted) { return who(wanted); });
        return opener.open(file, makeIfMissing);
    }
    void writeText(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Minutes of the governing board, nothing that is a database.\n");
    }
};

} // namespace

TEST_CASE("The usual file is made on the first start and opened on the next", "[app]")
{
    Doorstep door;
    const QString file = door.path(u"school.freshstart"_s);
    REQUIRE(door.open(file, true) != nullptr);
    REQUIRE(QFile::exists(file));
    REQUIRE(door.open(file, true) != nullptr);
    CHECK(door.asked.empty());
}

TEST_CASE("A file somebody named is never made by opening it", "[app]")
{
    Doorstep door;
    door.answers = {OpenChoice::Quit};
    CHECK(door.open(door.path(u"mistyped.freshstart"_s)) == nullptr);
    CHECK(door.asked == std::vector{ErrorCode::CannotOpen});
    CHECK_FALSE(QFile::exists(door.path(u"mistyped.freshstart"_s)));
}

TEST_CASE("A file that is something else is left alone and another one chosen", "[app]")
{
    Doorstep door;
    door.writeText(u"minutes.txt"_s);
    REQUIRE(door.open(door.path(u"school.freshstart"_s), true) != nullptr);
    door.prompter.fileToOpen = door.path(u"school.freshstart"_s);
    door.answers = {OpenChoice::AnotherFile};
    const auto workspace = door.open(door.path(u"minutes.txt"_s));
    REQUIRE(workspace != nullptr);
    CHECK(door.asked == std::vector{ErrorCode::NotADatabase});
    CHECK(workspace->path() == door.path(u"school.freshstart"_s));
    CHECK(QFile(door.path(u"minutes.txt"_s)).size() == 60);
}

TEST_CASE("A school that is open elsewhere can be opened for reading only", "[app]")
{
    Doorstep door;
    const QString file = door.path(u"school.freshstart"_s);
    const auto first = door.open(file, true);
    REQUIRE(first != nullptr);
    door.answers = {OpenChoice::ReadOnly};
    const auto second = door.open(file);
    REQUIRE(second != nullptr);
    CHECK(door.asked == std::vector{ErrorCode::LockedByOther});
    CHECK(second->isReadOnly());
    CHECK(canBeRead({ErrorCode::LockedByOther, {}, {}, {}}));
    CHECK_FALSE(canBeRead({ErrorCode::NewerDatabase, {}, {}, {}}));
}

TEST_CASE("A damaged file can be given way to a backup, and is kept beside it", "[app][backups]")
{
    Doorstep door;
    const QString file = door.path(u"school.freshstart"_s);
    QString backup;
    {
        const auto school = door.open(file, true);
        REQUIRE(school != nullptr);
        backup = need(school->backups().backUp(BackupReason::Day)).path;
    }
    QFile broken(file);
    REQUIRE(broken.open(QIODevice::ReadWrite));
    REQUIRE(broken.seek(4096));
    broken.write(QByteArray(8192, '\x5a'));
    broken.close();
    door.prompter.fileToOpen = backup;
    SECTION("yes")
    {
        door.answers = {OpenChoice::Restore};
        const auto school = door.open(file);
        REQUIRE(school != nullptr);
        CHECK(door.asked == std::vector{ErrorCode::DamagedDatabase});
        CHECK(door.prompter.asked.last().contains(u"0 students"_s));
        CHECK(QDir(door.folder.path()).entryList({u"*.before-restore.*"_s}, QDir::Files).size() == 1);
    }
    SECTION("thought better of it")
    {
        door.answers = {OpenChoice::Quit, OpenChoice::Restore};
        door.prompter.agrees = false;
        CHECK(door.open(file) == nullptr);
        CHECK(QDir(door.folder.path()).entryList({u"*.before-restore.*"_s}, QDir::Files).isEmpty());
    }
}

TEST_CASE("A protected file asks who it is, and the roles hold from the first moment",
          "[app][protection]")
{
    Doorstep door;
    const QString file = door.path(u"school.freshstart"_s);
    StaffId office;
    {
        const auto workspace = door.open(file, true);
        REQUIRE(workspace != nullptr);
        StaffMember clerk;
        clerk.name = u"Mr L. Osei"_s;
        clerk.role = StaffRole::Office;
        office = need(workspace->school().addStaff(clerk));
        workspace->protection().setCost({1, 8 * 1024});
        static_cast<void>(
            need(workspace->protection().protect({office, clerk.name}, u"four plain words here"_s)));
    }
    lockEverything();
    CHECK(door.open(file) == nullptr); // gave up
    int tries = 0;
    door.who = [&](const QString& path) -> UnlockAnswer {
        ++tries;
        const auto letIn = unlockOf(path)({u"Mr L. Osei"_s, u"four plain words here"_s, {}});
        REQUIRE(letIn);
        return {false, *letIn, false};
    };
    const auto workspace = door.open(file);
    REQUIRE(workspace != nullptr);
    CHECK(tries == 1);
    CHECK(workspace->signIn().id() == office);
    CHECK(workspace->signIn().isProven());
    CHECK_FALSE(workspace->signIn().require(Act::ExportEverything));
    CHECK(door.asked.empty());
    // Opened by its key alone, without anybody saying who they are: nobody may anything.
    const auto nobody = Workspace::open(file, door.clock, Workspace::Access::ReadOnly);
    REQUIRE(nobody);
    CHECK_FALSE((*nobody)->signIn().require(Act::IssueSuspension));
    lockEverything();
}
