// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/error_text.h"

#include "core/documents/backup_text.h"
#include "core/documents/issue_text.h"
#include "core/documents/undo_text.h"
#include "core/documents/wording.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ErrorText", text);
}

/// One sentence for each code, for whatever is not said better below with names and dates.
constexpr std::array<std::pair<ErrorCode, const char*>, 26> kSentences = {{
    {ErrorCode::CannotOpen,
     QT_TRANSLATE_NOOP("ErrorText", "The school's file could not be opened. Check that the folder "
                                    "is there and that you may use it.")},
    {ErrorCode::NotADatabase,
     QT_TRANSLATE_NOOP("ErrorText", "This is not a Fresh Start file. Choose another one; this one "
                                    "has not been changed.")},
    {ErrorCode::ForeignDatabase,
     QT_TRANSLATE_NOOP("ErrorText", "This file belongs to another program. Choose a Fresh Start "
                                    "file; this one has not been changed.")},
    {ErrorCode::NewerDatabase,
     QT_TRANSLATE_NOOP("ErrorText", "This file was last used by a newer Fresh Start. Install the "
                                    "newer version to open it; nothing has been changed.")},
    {ErrorCode::DamagedDatabase,
     QT_TRANSLATE_NOOP("ErrorText", "The school's file is damaged. Restore the latest backup; the "
                                    "damaged file has been left as it is.")},
    {ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("ErrorText", "The file or its folder may only be read, not written. Choose "
                                    "another folder, or ask for the right to write there.")},
    {ErrorCode::LockedByOther,
     QT_TRANSLATE_NOOP("ErrorText", "The file is open in another Fresh Start. Close it there and "
                                    "try again.")},
    {ErrorCode::MigrationFailed,
     QT_TRANSLATE_NOOP("ErrorText", "The file could not be brought up to date for this version. It "
                                    "is as it was before; please keep it and ask for help.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The disk is full and nothing was saved. Make some room and try "
                       "again.")},
    {ErrorCode::StorageFailed,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The change could not be saved; what was saved before is "
                       "untouched. Try again, and restart the program if it goes on.")},
    {ErrorCode::AlreadyExists,
     QT_TRANSLATE_NOOP("ErrorText", "There is already a file of this name, and it has been left "
                                    "alone. Choose another name.")},
    {ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("ErrorText", "What you asked for is not here any more. Refresh the list and "
                                    "look again.")},
    {ErrorCode::Invalid,
     QT_TRANSLATE_NOOP("ErrorText", "Something entered is missing or cannot be right. Check the "
                                    "marked fields.")},
    {ErrorCode::Duplicate,
     QT_TRANSLATE_NOOP("ErrorText", "The same thing has been recorded already. Look for the first "
                                    "entry and change that one.")},
    {ErrorCode::SuspensionOverlaps,
     QT_TRANSLATE_NOOP("ErrorText", "This student is already suspended on some of these days. "
                                    "Choose other days, or change the other suspension.")},
    {ErrorCode::NotADraft,
     QT_TRANSLATE_NOOP("ErrorText", "This suspension has been issued and can no longer be changed "
                                    "like a draft.")},
    {ErrorCode::CannotIssue,
     QT_TRANSLATE_NOOP("ErrorText", "The letter cannot be issued yet: something it must say is "
                                    "missing. Fill in the marked fields.")},
    {ErrorCode::ExtensionRefused,
     QT_TRANSLATE_NOOP("ErrorText", "A suspension cannot be made longer. If new reasons call for "
                                    "it, record a further one that follows straight on.")},
    {ErrorCode::CannotCancel,
     QT_TRANSLATE_NOOP("ErrorText", "This suspension can no longer be cancelled. Nothing has been "
                                    "changed.")},
    {ErrorCode::NotAllowed,
     QT_TRANSLATE_NOOP("ErrorText", "The policy or the law does not allow this. Nothing has been "
                                    "changed.")},
    {ErrorCode::CannotReadFile,
     QT_TRANSLATE_NOOP("ErrorText", "The file could not be read. Check that it is still there and "
                                    "not open in another program.")},
    {ErrorCode::CannotWriteFile,
     QT_TRANSLATE_NOOP("ErrorText", "The file could not be written, and nothing half-finished was "
                                    "left behind. Choose another place or name.")},
    {ErrorCode::UnknownFormat,
     QT_TRANSLATE_NOOP("ErrorText", "This is not a kind of file that Fresh Start can read here. "
                                    "Export it again from the school's system as CTF or CSV.")},
    {ErrorCode::MalformedFile,
     QT_TRANSLATE_NOOP("ErrorText", "The file is cut off or broken, and nothing was imported from "
                                    "it. Export it again from where it came from.")},
    {ErrorCode::FileTooLarge,
     QT_TRANSLATE_NOOP("ErrorText", "The file is larger than Fresh Start reads at once. Split it, "
                                    "or check that it is the right file.")},
    {ErrorCode::Cancelled,
     QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked; nothing was changed.")},
}};

/// Dates travel as ISO 8601; people read them in words.
QString dateInWords(const QString& iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? wording::longDate(date) : iso;
}

QString lockedSentence(const QStringList& who)
{
    return tr(QT_TRANSLATE_NOOP("ErrorText", "%1 has this file open on %2. Close it there and try "
                                             "again."))
        .arg(who[0], who[1]);
}

QString overlapSentence(const QStringList& days)
{
    if (days[0] == days[1]) {
        return tr(QT_TRANSLATE_NOOP("ErrorText", "This student is already suspended on %1. Choose "
                                                 "other days, or change the other suspension."))
            .arg(dateInWords(days[0]));
    }
    return tr(QT_TRANSLATE_NOOP("ErrorText", "This student is already suspended from %1 to %2. "
                                             "Choose other days, or change the other suspension."))
        .arg(dateInWords(days[0]), dateInWords(days[1]));
}

/// What stands in the way of opening; `field` is where it was met (storage/school_file.h).
QString cannotOpenSentence(const QString& field)
{
    if (field == "file"_L1) {
        return tr(QT_TRANSLATE_NOOP("ErrorText", "There is no school's file of this name. Check the "
                                                 "name and the folder, or begin a new file."));
    }
    if (field == "folder"_L1) {
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The folder of the school's file is not there. If it "
                                                 "is on the network, check that you are connected."));
    }
    if (field == "permission"_L1) {
        return tr(QT_TRANSLATE_NOOP("ErrorText", "You may not read the school's file. Ask whoever "
                                                 "looks after the computers for the right to it."));
    }
    return {};
}

/// Where a rule's finding stopped the work, its sentence; `detail` is its code.
QString byFinding(const Error& error)
{
    return hasIssueSentence(error.detail)
               ? sentenceFor(Issue{Severity::Problem, error.detail, error.field, 0,
                                   error.parameters})
               : QString();
}

/// The sentence with the names, days or fields of this very case, where they are known.
QString exactSentence(const Error& error)
{
    if (const QString finding = byFinding(error); !finding.isEmpty()) {
        return finding;
    }
    if (const QString ofBackup = backupSentence(error); !ofBackup.isEmpty()) {
        return ofBackup;
    }
    const QStringList& p = error.parameters;
    const QString field = fieldInWords(error.field);
    switch (error.code) {
    case ErrorCode::CannotUndo:
        return undoRefusal(error.field, p.value(0));
    case ErrorCode::CannotOpen:
        return cannotOpenSentence(error.field);
    case ErrorCode::LockedByOther:
        return p.size() >= 2 && !p[0].isEmpty() && !p[1].isEmpty() ? lockedSentence(p) : QString();
    case ErrorCode::SuspensionOverlaps:
        return p.size() >= 2 ? overlapSentence(p) : QString();
    case ErrorCode::MalformedFile:
        return p.isEmpty() || p[0].toLongLong() <= 0
                   ? QString()
                   : tr(QT_TRANSLATE_NOOP(
                            "ErrorText",
                            "The file is cut off or broken at line %1, and nothing was "
                            "imported from it. Export it again from where it came from."))
                         .arg(p[0]);
    case ErrorCode::Invalid:
        return field.isEmpty()
                   ? QString()
                   : tr(QT_TRANSLATE_NOOP("ErrorText",
                                          "Check the %1: it is missing or cannot be right."))
                         .arg(field);
    case ErrorCode::CannotIssue:
        return field.isEmpty()
                   ? QString()
                   : tr(QT_TRANSLATE_NOOP("ErrorText",
                                          "The letter cannot be issued yet: the %1 is still "
                                          "missing. Fill it in and issue again."))
                         .arg(field);
    case ErrorCode::NotFound:
        return field.isEmpty()
                   ? QString()
                   : tr(QT_TRANSLATE_NOOP("ErrorText",
                                          "There is no such %1 here. Check what you asked "
                                          "for, or refresh the list."))
                         .arg(field);
    case ErrorCode::Duplicate:
        return error.field != "upn"_L1
                   ? QString()
                   : tr(QT_TRANSLATE_NOOP("ErrorText",
                                          "Another student already has this UPN. Look for "
                                          "that student first."));
    default:
        return {};
    }
}

} // namespace

QString sentenceFor(const Error& error)
{
    const QString exact = exactSentence(error);
    if (!exact.isEmpty()) {
        return exact;
    }
    for (const auto& [code, sentence] : kSentences) {
        if (code == error.code) {
            return tr(sentence);
        }
    }
    // only NotYet is left
    return tr(QT_TRANSLATE_NOOP("ErrorText", "This version of Fresh Start cannot do that yet."));
}

} // namespace freshstart
