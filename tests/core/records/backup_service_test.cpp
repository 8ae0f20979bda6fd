// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/backup_service.h"

#include "core/base/change_notifier.h"
#include "core/documents/error_text.h"
#include "tests/core/records/backup_desk.h"
#include "tests/support/ordinary_user.h"

#include <QFile>
#include <QSignalSpy>
#include <QThread>

#include <future>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

Error refused(BackupDesk& desk, const QString& folder)
{
    const auto made = desk.school->backups().backUp(BackupReason::Asked, folder);
    REQUIRE_FALSE(made);
    return made.error();
}

} // namespace

TEST_CASE("A backup of the open school is a whole school's file for its owner only", "[backups]")
{
    BackupDesk desk;
    desk.add(u"Dylan"_s);
    const QSignalSpy heard(&desk.school->changes(), &ChangeNotifier::backupsChanged);
    const Backup made = need(desk.school->backups().backUp(BackupReason::Day));
    CHECK(heard.size() == 1);
    CHECK(QFileInfo(made.path).path() == desk.inFolder(u"backups"_s));
    CHECK(made.bytes == QFileInfo(made.path).size());
    CHECK(made.bytes > 0);
    CHECK(namesIn(desk.inFolder(u"backups"_s)) == QStringList{QFileInfo(made.path).fileName()});
    CHECK(namesIn(desk.folder.path()) == QStringList{u"school.freshstart"_s});
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK((QFile::permissions(made.path) & others) == QFileDevice::Permissions());
#endif
    desk.add(u"Not in it"_s);
    const auto copy = need(Workspace::open(made.path, desk.clock, Workspace::Access::ReadOnly));
    CHECK(need(copy->students().count()) == 1);
}

TEST_CASE("Backups are listed with date, reason and size, the newest first", "[backups]")
{
    BackupDesk desk;
    BackupService& backups = desk.school->backups();
    CHECK(need(backups.list()).empty());
    need(backups.backUp(BackupReason::Day));
    desk.later(1);
    need(backups.backUp(BackupReason::Import));
    need(backups.backUp(BackupReason::Import)); // in the same second
    const auto all = need(backups.list());
    REQUIRE(all.size() == 3);
    CHECK(all[0].moment == desk.clock.now().addSecs(1));
    CHECK(all[1].moment == desk.clock.now());
    CHECK(all[1].reason == BackupReason::Import);
    CHECK(all[2].reason == BackupReason::Day);
    CHECK(all[2].bytes > 0);
}

TEST_CASE("Two schools that keep their backups in one folder do not touch each other's",
          "[backups]")
{
    BackupDesk first;
    BackupDesk second;
    second.school.reset();
    QFile::remove(second.path);
    second.clock.set(second.clock.now().addDays(-1));
    second.school = need(Workspace::create(second.path, second.clock));
    const QString shared = first.makeFolder(u"shared"_s);
    for (BackupDesk* desk : {&first, &second}) {
        need(desk->school->backups().save({shared, 7}));
        need(desk->school->backups().backUp(BackupReason::Day));
    }
    CHECK(namesIn(shared).size() == 2);
    CHECK(need(first.school->backups().list()).size() == 1);
    CHECK(need(second.school->backups().list()).size() == 1);
    second.later(300);
    need(second.school->backups().backUp(BackupReason::Day));
    CHECK(need(first.school->backups().list()).size() == 1);
}

TEST_CASE("Old backups are thinned out when a new one is made", "[backups]")
{
    BackupDesk desk;
    for (int day = 0; day < 20; ++day) {
        need(desk.school->backups().backUp(BackupReason::Day));
        desk.later(1);
    }
    // Today's and six days before it, and one of each week before that.
    CHECK(namesIn(desk.inFolder(u"backups"_s)).size() == 9);
}

TEST_CASE("A folder for backups that is not there is said and never invented", "[backups]")
{
    BackupDesk desk;
    const QString gone = desk.inFolder(u"stick/backups"_s);
    const Error error = refused(desk, gone);
    CHECK(error.code == ErrorCode::CannotOpen);
    CHECK(sentenceFor(error).contains(u"folder for backups is not there"_s));
    CHECK_FALSE(QDir(gone).exists());
    const auto saved = desk.school->backups().save({gone, 7});
    REQUIRE_FALSE(saved);
    CHECK(saved.error() == Error{ErrorCode::CannotOpen, u"backup_folder"_s, u"no such folder"_s, {}});
    CHECK(need(desk.school->backups().settings()) == BackupSettings());
}

TEST_CASE("A folder that may only be read is said before it is chosen", "[backups]")
{
    BackupDesk desk;
    const QString protectedFolder = desk.makeFolder(u"protected"_s);
    REQUIRE(QFile::setPermissions(desk.folder.path(),
                                  QFileDevice::Permissions(0x7777))); // the other account looks in
    REQUIRE(QFile::setPermissions(protectedFolder, QFileDevice::Permissions(0x5555)));
    REQUIRE(QFile::setPermissions(desk.path, QFileDevice::Permissions(0x6666)));
    const auto job = need(desk.school->backups().begin(BackupReason::Asked, protectedFolder));
    Result<Backup> made = Error{};
    {
        const OrdinaryUser user;
        if (!user.isBoundByPermissions()) {
            WARN("not tested: this account may write everywhere");
            return;
        }
        const auto saved = desk.school->backups().save({protectedFolder, 7});
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::ReadOnly);
        made = BackupService::run(job);
    }
    REQUIRE(QFile::setPermissions(protectedFolder, QFileDevice::Permissions(0x7777)));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::ReadOnly);
    CHECK(sentenceFor(made.error()).contains(u"Nothing can be written"_s));
    CHECK(namesIn(protectedFolder).isEmpty());
    CHECK(namesIn(desk.folder.path()) == QStringList{u"school.freshstart"_s});
}

TEST_CASE("A warning stands until there is a good backup that is not old", "[backups]")
{
    BackupDesk desk;
    BackupService& backups = desk.school->backups();
    CHECK(need(backups.state()).isOld);
    CHECK(need(backups.isDue()));
    need(backups.backUp(BackupReason::Day));
    CHECK_FALSE(need(backups.state()).isOld);
    CHECK_FALSE(need(backups.isDue()));
    desk.later(7);
    CHECK_FALSE(need(backups.state()).isOld);
    CHECK(need(backups.isDue()));
    desk.later(1);
    CHECK(need(backups.state()).isOld);
    need(backups.save({{}, 14}));
    CHECK_FALSE(need(backups.state()).isOld);
    const auto nonsense = backups.save({{}, 0});
    REQUIRE_FALSE(nonsense);
    CHECK(nonsense.error().field == u"warn_after_days"_s);
}

TEST_CASE("When the share with the backups is out of reach the last good one is remembered",
          "[backups]")
{
    BackupDesk desk;
    BackupService& backups = desk.school->backups();
    const QString share = desk.makeFolder(u"share"_s);
    need(backups.save({share, 7}));
    const Backup made = need(backups.backUp(BackupReason::Day));
    CHECK(QFileInfo(made.path).path() == share);
    REQUIRE(QDir().rename(share, desk.inFolder(u"unplugged"_s)));
    CHECK(need(backups.list()).empty());
    CHECK(need(backups.state()).lastGood == made.moment);
    const auto again = backups.backUp(BackupReason::Asked);
    REQUIRE_FALSE(again);
    const BackupState state = need(backups.state());
    REQUIRE(state.trouble);
    CHECK(state.trouble->field == u"backup_folder"_s);
    CHECK_FALSE(state.isOld);
    REQUIRE(QDir().rename(desk.inFolder(u"unplugged"_s), share));
    need(backups.backUp(BackupReason::Asked));
    CHECK_FALSE(need(backups.state()).trouble);
}

TEST_CASE("A backup is made in a thread of its own while the window goes on writing", "[backups]")
{
    BackupDesk desk;
    for (int i = 0; i < 50; ++i) {
        desk.add(u"Student %1"_s.arg(i));
    }
    const auto job = need(desk.school->backups().begin(BackupReason::Asked));
    auto running = std::async(std::launch::async, [&job] { return BackupService::run(job); });
    int written = 0;
    do {
        desk.add(u"Meanwhile %1"_s.arg(++written));
        QThread::msleep(5); // nobody types without a pause; a reader gets its turn at the file
    } while (running.wait_for(std::chrono::seconds(0)) != std::future_status::ready &&
             written < 200);
    const Backup made = need(running.get());
    const auto copy = need(Workspace::open(made.path, desk.clock, Workspace::Access::ReadOnly));
    CHECK(need(copy->students().count()) >= 50);
    CHECK(desk.students() == 50 + written);
}

TEST_CASE("A school's file that is damaged gets no backup that looks good", "[backups]")
{
    BackupDesk desk;
    for (int i = 0; i < 200; ++i) {
        desk.add(u"Student %1"_s.arg(i));
    }
    need(desk.school->backups().backUp(BackupReason::Day));
    QFile file(desk.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(4096 * 4, '\x5a'));
    file.close();
    desk.later(1);
    const auto job = need(desk.school->backups().begin(BackupReason::Day));
    const auto made = BackupService::run(job);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::DamagedDatabase);
    CHECK(namesIn(desk.inFolder(u"backups"_s)).size() == 1);
}

TEST_CASE("What a killed backup left behind is tidied away a day later", "[backups]")
{
    BackupDesk desk;
    const QString left = desk.inFolder(u"school.freshstart.1a2b3c4d.part"_s);
    QFile file(left);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("half a copy");
    REQUIRE(file.flush());
    REQUIRE(file.setFileTime(desk.clock.now().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    need(desk.school->backups().backUp(BackupReason::Day));
    CHECK(QFile::exists(left)); // another program may be at it
    desk.later(1);
    need(desk.school->backups().backUp(BackupReason::Day));
    CHECK_FALSE(QFile::exists(left));
}

TEST_CASE("A school that is never on disk has no backups and no warning", "[backups]")
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 24), QTime(9, 30)));
    const auto school = need(Workspace::openMemory(clock));
    CHECK_FALSE(school->backups().isPossible());
    CHECK_FALSE(need(school->backups().isDue()));
    CHECK_FALSE(need(school->backups().state()).isOld);
    const auto made = school->backups().backUp(BackupReason::Asked);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::NotAllowed);
}
