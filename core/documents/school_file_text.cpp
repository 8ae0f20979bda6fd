// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/school_file_text.h"

#include "core/base/translate.h"
#include "core/documents/backup_text.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(ErrorText)

QString cannotOpenSentence(const QString& field)
{
    if (field == "file"_L1) {
        return tr("There is no school's file of this name. Check the "
                  "name and the folder, or begin a new file.");
    }
    if (field == "folder"_L1) {
        return tr("The folder of the school's file is not there. If it "
                  "is on the network, check that you are connected.");
    }
    if (field == "permission"_L1) {
        return tr("You may not read the school's file. Ask whoever "
                  "looks after the computers for the right to it.");
    }
    if (field == "gone"_L1) {
        return tr("The school's file cannot be reached any more. "
                  "Nothing was saved; what you have typed is still "
                  "here. Check the network, and try again.");
    }
    return {};
}

bool isKnown(const QStringList& who)
{
    return who.size() >= 2 && !who[0].isEmpty() && !who[1].isEmpty();
}

QString lockedSentence(const QStringList& who)
{
    if (!isKnown(who)) {
        return {};
    }
    const QDateTime since =
        who.size() >= 3 ? QDateTime::fromString(who[2], Qt::ISODate) : QDateTime();
    if (!since.isValid()) {
        return tr("%1 has this file open on %2. Close it there and "
                  "try again, or open it here for reading only.")
            .arg(who[0], who[1]);
    }
    return tr("%1 has had this file open on %2 since %3. Close it there and try "
              "again, or open it here for reading only.")
        .arg(who[0], who[1], momentInWords(since));
}

/// Another PC took this one for gone while it slept.
QString lostSentence(const QStringList& who)
{
    if (!isKnown(who)) {
        return tr("Another PC may have worked in this file while nothing was "
                  "heard from this one. Nothing was saved; what you have typed "
                  "is still here. Try again.");
    }
    return tr("%1 has opened this file on %2, because nothing was heard from this "
              "PC for a while. Nothing was saved; what you have typed is still "
              "here. Close it there and try again.")
        .arg(who[0], who[1]);
}

QString damagedSentence(const Error& error)
{
    if (error.field == "schema"_L1) {
        return tr("Something was put into this file that would change or "
                  "show records by itself. It has not been opened; "
                  "restore the latest backup.");
    }
    if (!error.field.endsWith("page"_L1) || error.parameters.size() < 3) {
        return {};
    }
    const QString where =
        error.parameters[0] == "1"_L1
            ? tr("A part of the school's file (page %1 of %2) is not as "
                 "Fresh Start wrote it.")
                  .arg(error.parameters[1], error.parameters[2])
            : tr("%1 parts of the school's file (the first is page %2 of "
                 "%3) are not as Fresh Start wrote them.")
                  .arg(error.parameters[0], error.parameters[1], error.parameters[2]);
    return where + u' ' +
           tr("Either the disk has damaged it, or another program has "
              "changed it. No backup is made of it. Keep a copy of the "
              "file as it is, then restore the latest backup.");
}

} // namespace

QString schoolFileSentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::CannotOpen:
        return cannotOpenSentence(error.field);
    case ErrorCode::LockedByOther:
        return error.field == "lost"_L1 ? lostSentence(error.parameters)
                                        : lockedSentence(error.parameters);
    case ErrorCode::DamagedDatabase:
        return damagedSentence(error);
    case ErrorCode::ReadOnly:
        return error.field == "at_work"_L1
                   ? tr("The school's file can only be read at the moment. "
                        "Nothing was saved; what you have typed is still here. "
                        "Ask for the right to write there, and try again.")
                   : QString();
    default:
        return {};
    }
}

} // namespace freshstart
