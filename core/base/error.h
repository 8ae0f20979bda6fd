// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshstart {

/// What went wrong, for programs and tests. The sentence for people is made in documents/error_text.
enum class ErrorCode {
    // storage
    CannotOpen,          ///< the file or its folder cannot be read or created
    NotADatabase,        ///< the file is something else entirely
    ForeignDatabase,     ///< an SQLite file of another program
    NewerDatabase,       ///< written by a newer Fresh Start that older ones must not touch
    DamagedDatabase,     ///< integrity or foreign key check failed
    ReadOnly,            ///< the file or folder may be read but not written
    LockedByOther,       ///< another Fresh Start has it open; parameters: who, which PC
    MigrationFailed,     ///< an upgrade step failed; the file is as it was
    DiskFull,
    StorageFailed,       ///< any other failure of the database engine
    AlreadyExists,       ///< the file to be created is there already
    // a protected file
    NeedsPassword,         ///< nobody has signed in yet
    WrongPassword,         ///< the name or the password; which of them is not said
    RecoveryKeyMistyped,   ///< its check letters do not fit
    RecoveryKeyOfAnother,  ///< rightly typed, but not of this file
    SealedHeaderChanged,   ///< who may open it is not as it was written
    SealedContentChanged,  ///< a piece of it is damaged or was changed from outside
    SealedFileCutOff,      ///< the end is missing
    NewerSealedFile,       ///< protected by a newer Fresh Start
    ProtectionUnavailable, ///< this build or PC cannot do it; `field` "engine", "memory"
    WeakPassword,          ///< `field` "short", "common", "name"
    AlreadyProtected,
    NotProtected,
    LastPerson,            ///< nobody else could open the file
    TooManyPeople,         ///< there is no room for another one to sign in
    // values
    NotFound,
    Invalid,             ///< a field is missing or makes no sense; `field` names it
    Duplicate,           ///< the same thing is here already
    SuspensionOverlaps,  ///< parameters: first and last date of the other one, ISO 8601
    NotADraft,           ///< already issued: cannot be changed like a draft
    CannotIssue,         ///< something the letter needs is missing; `field` names the first
    ExtensionRefused,    ///< a suspension is never made longer (R18): a further one is needed
    CannotCancel,        ///< the law stands against it; `field` says what
    NotAllowed,          ///< the policy or the law forbids it
    CannotUndo,          ///< `field` says why (undo_step.h); parameters: what was done
    // files
    CannotReadFile,
    CannotWriteFile,
    UnknownFormat,       ///< the content is not what the import understands
    MalformedFile,       ///< the right kind of file, but broken; parameters: line
    FileTooLarge,
    Cancelled,
    NotYet,              ///< a command that a later version will have
};

/// A failure. `field` is the value's name in lower_snake_case where one value is to blame,
/// `parameters` fill the sentence, `detail` is technical and goes to the log: nothing personal in it.
struct Error {
    ErrorCode code = ErrorCode::StorageFailed;
    QString field;
    QString detail;
    QStringList parameters;

    bool operator==(const Error&) const = default;
};

} // namespace freshstart
