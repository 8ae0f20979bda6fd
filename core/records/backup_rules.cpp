// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/backup_rules.h"

#include "core/calendar/school_year.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kDaysKeptWhole = 7;
constexpr int kWeeksKept = 8;
constexpr int kMonthsInQuarter = 3;
constexpr int kFirstMonth = 8; // a school year begins on 1 August

constexpr std::array<std::pair<BackupReason, const char16_t*>, 5> kReasons{{
    {BackupReason::Day, u"day"},
    {BackupReason::Asked, u"asked"},
    {BackupReason::Import, u"import"},
    {BackupReason::Restore, u"restore"},
    {BackupReason::Upgrade, u"upgrade"},
}};

std::optional<BackupReason> reasonOf(const QString& code)
{
    for (const auto& [reason, word] : kReasons) {
        if (code == QString::fromUtf16(word)) {
            return reason;
        }
    }
    return std::nullopt;
}

/// Backups of the same span share a key: the first number tells weeks from quarters.
std::array<int, 3> spanOf(QDate date, QDate today)
{
    const QDate weeksBegin = today.addDays(-kDaysKeptWhole - kWeeksKept * 7);
    if (date > weeksBegin) {
        int year = 0;
        const int week = date.weekNumber(&year);
        return {0, year, week};
    }
    const int monthsSinceAugust = (date.month() + 12 - kFirstMonth) % 12;
    return {1, schoolYearOf(date), monthsSinceAugust / kMonthsInQuarter};
}

} // namespace

QString toCode(BackupReason reason)
{
    for (const auto& [one, word] : kReasons) {
        if (one == reason) {
            return QString::fromUtf16(word);
        }
    }
    return {};
}

QString toFileName(const BackupName& name)
{
    return u"freshstart-%1-%2-%3.backup"_s.arg(
        name.mark, name.moment.toString(u"yyyy-MM-dd-HHmmss"_s), toCode(name.reason));
}

std::optional<BackupName> readBackupName(const QString& fileName)
{
    static const QRegularExpression form(
        u"^freshstart-([0-9a-f]{8})-(\\d{4}-\\d{2}-\\d{2}-\\d{6})-([a-z]+)\\.backup$"_s);
    const QRegularExpressionMatch match = form.match(fileName);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDateTime moment = QDateTime::fromString(match.captured(2), u"yyyy-MM-dd-HHmmss"_s);
    const auto reason = reasonOf(match.captured(3));
    if (!moment.isValid() || !reason) {
        return std::nullopt;
    }
    return BackupName{match.captured(1), moment, *reason};
}

std::optional<BackupName> readUpgradeCopyName(const QString& fileName, const QString& schoolFile)
{
    static const QRegularExpression form(u"^\\.before-version-\\d+\\.(\\d{8}-\\d{6})$"_s);
    if (!fileName.startsWith(schoolFile)) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = form.match(fileName.mid(schoolFile.size()));
    QDateTime moment = QDateTime::fromString(match.captured(1), u"yyyyMMdd-hhmmss"_s);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    moment.setTimeSpec(Qt::UTC);
    return BackupName{{}, moment.toLocalTime(), BackupReason::Upgrade};
}

std::vector<Backup> toThinOut(const std::vector<Backup>& all, QDate today)
{
    std::vector<Backup> newestFirst = all;
    std::erase_if(newestFirst, [today](const Backup& backup) {
        return backup.reason == BackupReason::Upgrade || backup.moment.date() > today;
    });
    std::ranges::stable_sort(newestFirst, std::ranges::greater(), &Backup::moment);
    std::vector<Backup> unneeded;
    std::set<std::array<int, 3>> kept;
    for (const Backup& backup : newestFirst) {
        const QDate date = backup.moment.date();
        const bool isNewest = &backup == &newestFirst.front();
        const bool isRecent = date > today.addDays(-kDaysKeptWhole);
        if (isNewest || isRecent) {
            continue;
        }
        if (!kept.insert(spanOf(date, today)).second) {
            unneeded.push_back(backup);
        }
    }
    return unneeded;
}

std::optional<QDateTime> lastGoodOf(const std::vector<Backup>& all, const QDateTime& now)
{
    std::optional<QDateTime> newest;
    for (const Backup& backup : all) {
        if (backup.moment <= now && (!newest || backup.moment > *newest)) {
            newest = backup.moment;
        }
    }
    return newest;
}

bool isTooOld(const std::optional<QDateTime>& lastGood, QDate today, int warnAfterDays)
{
    return !lastGood || lastGood->date().daysTo(today) > warnAfterDays;
}

bool isDue(const std::vector<Backup>& all, QDate today)
{
    return std::ranges::none_of(all, [today](const Backup& backup) {
        return backup.moment.date() == today && backup.reason != BackupReason::Upgrade;
    });
}

} // namespace freshstart
