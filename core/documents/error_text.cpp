// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/error_text.h"

#include "core/base/translate.h"
#include "core/documents/backup_text.h"
#include "core/documents/issue_text.h"
#include "core/documents/role_text.h"
#include "core/documents/school_file_text.h"
#include "core/documents/undo_text.h"
#include "core/documents/wording.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(ErrorText)

/// One sentence for each code, for whatever is not said better below with names and dates.
constexpr std::array<std::pair<ErrorCode, const char*>, 40> kSentences = {{
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
    {ErrorCode::NeedsPassword,
     QT_TRANSLATE_NOOP("ErrorText", "This file is protected. Sign in with your name and password to "
                                    "open it.")},
    {ErrorCode::WrongPassword,
     QT_TRANSLATE_NOOP("ErrorText", "The name or the password is not right. Mind capitals and try "
                                    "again; the head can give you a new password.")},
    {ErrorCode::RecoveryKeyMistyped,
     QT_TRANSLATE_NOOP("ErrorText", "The recovery key is mistyped somewhere. Compare it with the "
                                    "paper letter by letter.")},
    {ErrorCode::RecoveryKeyOfAnother,
     QT_TRANSLATE_NOOP("ErrorText", "This recovery key is typed rightly, but it is not the one of "
                                    "this file. Look for a newer print of it.")},
    {ErrorCode::SealedHeaderChanged,
     QT_TRANSLATE_NOOP("ErrorText", "The beginning of the file, where it says who can open it, is "
                                    "damaged or was changed from outside. Use a backup.")},
    {ErrorCode::SealedContentChanged,
     QT_TRANSLATE_NOOP("ErrorText", "A part of this protected file is damaged or was changed from "
                                    "outside, so nothing of it is shown. Use a backup.")},
    {ErrorCode::SealedFileCutOff,
     QT_TRANSLATE_NOOP("ErrorText", "The end of this protected file is missing, as after a copy that "
                                    "was broken off. Copy it again, or use a backup.")},
    {ErrorCode::NewerSealedFile,
     QT_TRANSLATE_NOOP("ErrorText", "This file was protected by a newer Fresh Start. Install the "
                                    "newer version to open it.")},
    {ErrorCode::ProtectionUnavailable,
     QT_TRANSLATE_NOOP("ErrorText", "This build of Fresh Start cannot open protected files. Install "
                                    "it from the school's usual source.")},
    {ErrorCode::WeakPassword,
     QT_TRANSLATE_NOOP("ErrorText", "This password is too easy to guess. Take at least 12 letters, "
                                    "or four words that do not belong together.")},
    {ErrorCode::AlreadyProtected,
     QT_TRANSLATE_NOOP("ErrorText", "This file is protected already; nothing has been changed.")},
    {ErrorCode::NotProtected,
     QT_TRANSLATE_NOOP("ErrorText", "This file is not protected: it opens without a password. "
                                    "Nothing has been changed.")},
    {ErrorCode::LastPerson,
     QT_TRANSLATE_NOOP("ErrorText", "Nobody could sign in any more. Add somebody else first, or take "
                                    "the protection away.")},
    {ErrorCode::TooManyPeople,
     QT_TRANSLATE_NOOP("ErrorText", "There is no room for one more person to sign in. Remove somebody "
                                    "who does not need it any more.")},
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

QString overlapSentence(const QStringList& days)
{
    if (days[0] == days[1]) {
        return tr("This student is already suspended on %1. Choose "
                  "other days, or change the other suspension.")
            .arg(dateInWords(days[0]));
    }
    return tr("This student is already suspended from %1 to %2. "
              "Choose other days, or change the other suspension.")
        .arg(dateInWords(days[0]), dateInWords(days[1]));
}

/// What the command line asks for; elsewhere the sentence of the table does.
QString neededPassword(const QString& field)
{
    if (field == "command_line"_L1) {
        return tr("This file is protected. Say who you are with --name, and give "
                  "the password when asked or with --password-file.");
    }
    return field != "new_password"_L1 ? QString()
                                      : tr("There is no new password. Give it when asked, or with "
                                           "--new-password-file.");
}

/// Why it is too easy to guess (protection/password_rules.h).
QString weakPasswordSentence(const QString& field)
{
    if (field == "short"_L1) {
        return tr("This password is too short. Take at least 12 letters, "
                  "or four words, however short.");
    }
    if (field == "name"_L1) {
        return tr("The name to sign in with is no password. Take at least "
                  "12 other letters, or four words.");
    }
    return field != "common"_L1 ? QString()
                                : tr("This password is one of the first that somebody would "
                                     "try. Take four words that do not belong together.");
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
    if (const QString ofFile = schoolFileSentence(error); !ofFile.isEmpty()) {
        return ofFile;
    }
    if (const QString ofRole = roleSentence(error); !ofRole.isEmpty()) {
        return ofRole;
    }
    const QStringList& p = error.parameters;
    const QString field = fieldInWords(error.field);
    switch (error.code) {
    case ErrorCode::CannotUndo:
        return undoRefusal(error.field, p.value(0));
    case ErrorCode::NeedsPassword:
        return neededPassword(error.field);
    case ErrorCode::WeakPassword:
        return weakPasswordSentence(error.field);
    case ErrorCode::ProtectionUnavailable:
        return error.field != "memory"_L1 ? QString()
                                          : tr("There is not enough memory free to check the "
                                               "password. Close other programs and try again.");
    case ErrorCode::SuspensionOverlaps:
        return p.size() >= 2 ? overlapSentence(p) : QString();
    case ErrorCode::MalformedFile:
        return p.isEmpty() || p[0].toLongLong() <= 0
                   ? QString()
                   : tr("The file is cut off or broken at line %1, and nothing was "
                        "imported from it. Export it again from where it came from.")
                         .arg(p[0]);
    case ErrorCode::Invalid:
        return field.isEmpty() ? QString()
                               : tr("Check the %1: it is missing or cannot be right.").arg(field);
    case ErrorCode::CannotIssue:
        return field.isEmpty() ? QString()
                               : tr("The letter cannot be issued yet: the %1 is still "
                                    "missing. Fill it in and issue again.")
                                     .arg(field);
    case ErrorCode::NotFound:
        return field.isEmpty() ? QString()
                               : tr("There is no such %1 here. Check what you asked "
                                    "for, or refresh the list.")
                                     .arg(field);
    case ErrorCode::Duplicate:
        if (error.field == "sign_in_name"_L1 || error.field == "person"_L1) {
            return tr("This person, or somebody under this name, can sign "
                      "in already. Give them a new password instead.");
        }
        return error.field != "upn"_L1 ? QString()
                                       : tr("Another student already has this UPN. Look for "
                                            "that student first.");
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
    return tr("This version of Fresh Start cannot do that yet.");
}

} // namespace freshstart
