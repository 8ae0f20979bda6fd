// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/backup_text.h"

#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(BackupText)

QString aboutTheFolder(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotOpen:
        return tr("The folder for backups is not there. If it is on the network or on a disk that "
                  "is taken out, check that it is connected; or choose another folder.");
    case ErrorCode::ReadOnly:
        return tr("Nothing can be written into the folder for backups. Choose another folder, or "
                  "ask for the right to write there.");
    case ErrorCode::DiskFull:
        return tr("The disk is full: there is no room for a backup in its folder or beside the "
                  "school's file. Make some room, or choose another folder.");
    case ErrorCode::AlreadyExists:
        return tr("There are backups of this very second already. Try again.");
    default:
        return tr("The backup could not be written into its folder, and nothing half-finished was "
                  "left there. Try again, or choose another folder.");
    }
}

QString aboutTheBackup(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotOpen:
        return tr("This backup is not there any more, or you may not read it. Choose another one.");
    case ErrorCode::NotADatabase:
        return tr("This is not a backup of Fresh Start. Choose another file; nothing has been "
                  "changed.");
    case ErrorCode::ForeignDatabase:
        return tr("This file belongs to another program and is no backup of Fresh Start. Choose "
                  "another file; nothing has been changed.");
    case ErrorCode::NewerDatabase:
        return tr("This backup was made by a newer Fresh Start. Install the newer version to "
                  "restore it; nothing has been changed.");
    case ErrorCode::DamagedDatabase:
        return tr("The backup is not whole and does not count. Nothing has been changed; use "
                  "another one, and check the disk it is on.");
    case ErrorCode::StorageFailed:
        return tr("The backup could not be made or read to its end. Nothing has been changed; try "
                  "again, and check the disk it is on.");
    default:
        return {};
    }
}

QString ageOf(const QDateTime& moment, const QDateTime& now)
{
    const qint64 days = moment.date().daysTo(now.date());
    if (days <= 0) {
        return tr("today");
    }
    return days == 1 ? tr("1 day ago") : tr("%1 days ago").arg(days);
}

} // namespace

QString backupReason(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Day:
        return tr("Start of the day");
    case BackupReason::Asked:
        return tr("Asked for");
    case BackupReason::Import:
        return tr("Before an import");
    case BackupReason::Restore:
        return tr("Before a restore");
    case BackupReason::Upgrade:
        break;
    }
    return tr("Before a new version");
}

QString momentInWords(const QDateTime& moment)
{
    return u"%1, %2"_s.arg(wording::longDate(moment.date()), wording::time(moment.time()));
}

QString sizeInWords(qint64 bytes)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString backupWarning(const std::optional<QDateTime>& lastGood, const std::optional<Error>& trouble,
                      const QDateTime& now)
{
    QStringList sentences;
    if (lastGood) {
        sentences << tr("The last good backup is from %1, %2.")
                         .arg(momentInWords(*lastGood), ageOf(*lastGood, now));
    } else {
        sentences << tr("There is no backup of the school's file yet.");
    }
    if (trouble) {
        sentences << sentenceFor(*trouble);
    } else {
        sentences << tr("Make one now under Settings, Backups.");
    }
    return sentences.join(u' ');
}

QString backupSentence(const Error& error)
{
    if (error.field == "backup_folder"_L1) {
        return aboutTheFolder(error.code);
    }
    return error.field == "backup"_L1 ? aboutTheBackup(error.code) : QString();
}

} // namespace freshstart
