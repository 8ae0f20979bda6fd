// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/backup_rules.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24); // a Tuesday

Backup on(QDate date, QTime time = QTime(8, 5), BackupReason reason = BackupReason::Day)
{
    return {date.toString(Qt::ISODate) + time.toString(u"hhmm"_s), QDateTime(date, time), reason, 1};
}

/// What is left when a backup was made every day and the old ones were thinned out every day.
std::vector<Backup> afterDays(int days)
{
    std::vector<Backup> kept;
    for (int i = days - 1; i >= 0; --i) {
        const QDate today = kToday.addDays(-i);
        kept.push_back(on(today));
        for (const Backup& gone : toThinOut(kept, today)) {
            std::erase(kept, gone);
        }
    }
    return kept;
}

bool isKept(const std::vector<Backup>& all, const Backup& backup)
{
    return std::ranges::count(toThinOut(all, kToday), backup) == 0;
}

} // namespace

TEST_CASE("The name of a backup says when and why, and nothing about anybody", "[backups]")
{
    const BackupName name{u"1a2b3c4d"_s, QDateTime(kToday, QTime(9, 30, 5)), BackupReason::Import};
    CHECK(toFileName(name) == u"freshstart-1a2b3c4d-2026-11-24-093005-import.backup"_s);
    CHECK(readBackupName(toFileName(name)) == name);
    for (const QString& other :
         {u"freshstart-1a2b3c4d-2026-11-24-093005-import.backup.1a2b3c4d.part"_s,
          u"freshstart-1a2b3c4d-2026-11-31-093005-import.backup"_s,
          u"freshstart-1a2b3c4d-2026-11-24-093005-party.backup"_s, u"school.freshstart"_s}) {
        INFO(other.toStdString());
        CHECK_FALSE(readBackupName(other));
    }
}

TEST_CASE("A copy from before a new version is known by its name", "[backups]")
{
    const auto name = readUpgradeCopyName(u"school.db.before-version-4.20261124-093000"_s,
                                          u"school.db"_s);
    REQUIRE(name);
    CHECK(name->reason == BackupReason::Upgrade);
    CHECK(name->moment.toUTC() == QDateTime(kToday, QTime(9, 30), Qt::UTC));
    CHECK_FALSE(readUpgradeCopyName(u"other.db.before-version-4.20261124-093000"_s, u"school.db"_s));
    CHECK_FALSE(readUpgradeCopyName(u"school.db"_s, u"school.db"_s));
}

TEST_CASE("Every backup of the last seven days is kept", "[backups]")
{
    std::vector<Backup> all;
    for (int day = 0; day < 7; ++day) {
        for (const int hour : {8, 12, 15}) {
            all.push_back(on(kToday.addDays(-day), QTime(hour, 0)));
        }
    }
    CHECK(toThinOut(all, kToday).empty());
    all.push_back(on(kToday.addDays(-7), QTime(8, 0)));
    all.push_back(on(kToday.addDays(-7), QTime(15, 0)));
    CHECK(toThinOut(all, kToday) == std::vector{on(kToday.addDays(-7), QTime(8, 0))});
}

TEST_CASE("Then one a week is kept for eight weeks, and one a quarter of the school year",
          "[backups]")
{
    const std::vector<Backup> kept = afterDays(900);
    const auto since = [&](int from, int to) {
        return std::ranges::count_if(kept, [&](const Backup& backup) {
            const qint64 age = backup.moment.date().daysTo(kToday);
            return age >= from && age < to;
        });
    };
    CHECK(since(0, 7) == 7);
    // Eight weeks by their days touch nine of the calendar.
    CHECK(since(7, 63) >= 8);
    CHECK(since(7, 63) <= 9);
    // 837 days are nine quarters and a bit.
    CHECK(since(63, 900) >= 9);
    CHECK(since(63, 900) <= 11);
}

TEST_CASE("The last good backup is never taken away, however old it is", "[backups]")
{
    const Backup newest = on(kToday.addDays(-400), QTime(15, 0));
    const Backup older = on(kToday.addDays(-401), QTime(15, 0));
    const Backup oldest = on(kToday.addDays(-402), QTime(15, 0));
    CHECK(isKept({oldest, newest, older}, newest));
    CHECK(toThinOut({oldest, newest, older}, kToday) == std::vector{oldest});
    CHECK(toThinOut({newest}, kToday).empty());
    CHECK(toThinOut({}, kToday).empty());
}

TEST_CASE("A backup made while the clock was wrong neither counts nor goes", "[backups]")
{
    const Backup future = on(QDate(2062, 1, 1));
    const Backup good = on(kToday.addDays(-30));
    CHECK(isKept({future, good}, future));
    CHECK(isKept({future, good}, good));
    const QDateTime now(kToday, QTime(9, 0));
    CHECK(lastGoodOf({future, good}, now) == good.moment);
    CHECK_FALSE(lastGoodOf({future}, now));
}

TEST_CASE("Copies from before a new version are never thinned out", "[backups]")
{
    const Backup copy = on(kToday.addDays(-500), QTime(9, 0), BackupReason::Upgrade);
    const Backup same = on(kToday.addDays(-500), QTime(8, 0), BackupReason::Upgrade);
    CHECK(toThinOut({copy, same, on(kToday)}, kToday).empty());
}

TEST_CASE("A backup is old when more days went by than the school allows", "[backups]")
{
    const QDateTime last(kToday.addDays(-7), QTime(23, 0));
    CHECK_FALSE(isTooOld(last, kToday, 7));
    CHECK(isTooOld(last, kToday.addDays(1), 7));
    CHECK_FALSE(isTooOld(last, kToday.addDays(1), 14));
    CHECK(isTooOld(std::nullopt, kToday, 60));
}

TEST_CASE("The first opening of a day asks for a backup, later ones do not", "[backups]")
{
    CHECK(isDue({}, kToday));
    CHECK(isDue({on(kToday.addDays(-1))}, kToday));
    CHECK_FALSE(isDue({on(kToday.addDays(-1)), on(kToday)}, kToday));
    CHECK_FALSE(isDue({on(kToday, QTime(8, 0), BackupReason::Import)}, kToday));
    CHECK(isDue({on(kToday, QTime(8, 0), BackupReason::Upgrade)}, kToday));
}
