// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "core/storage/database.h"
#include "core/storage/page_check.h"
#include "core/storage/private_file.h"
#include "core/storage/engine_layers.h"
#include "core/storage/query.h"
#include "core/storage/sealed_copy.h"
#include "core/storage/sealed_files.h"

#include <QFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace freshstart::dialect {

namespace {

constexpr int kMovedAway = 1032; // SQLITE_READONLY_DBMOVED

} // namespace

QStringList sessionStatements(bool readOnly)
{
    QStringList statements{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA busy_timeout = 3000"_s,
        u"PRAGMA temp_store = MEMORY"_s,
        // What stands in the file's own schema is not trusted with anything but plain SQL, and a
        // page that was tampered with is noticed before it is used.
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
    };
    if (!readOnly) {
        // The file may lie on a network share, where WAL does not work; nothing deleted may linger.
        statements << u"PRAGMA journal_mode = DELETE"_s << u"PRAGMA synchronous = FULL"_s
                   << u"PRAGMA secure_delete = ON"_s;
    }
    return statements;
}

QStringList versionStatements(int schemaVersion)
{
    return {u"PRAGMA application_id = %1"_s.arg(kApplicationId),
            u"PRAGMA user_version = %1"_s.arg(schemaVersion)};
}

Result<QString> snapshot(Database& database, const QString& target)
{
    // VACUUM INTO accepts an empty file: made first, so that no other user can read it for a
    // moment; of a protected one, with the same ways in.
    const bool isProtected = database.isProtected();
    if (auto made = isProtected ? beginSealedLike(database.path(), target) : createPrivateFile(target);
        !made) {
        return made.error();
    }
    wantPageSums(database); // a file from before there were any gives a copy with them
    const auto done =
        Query(database, u"VACUUM INTO :target"_s)
            .bind("target"_L1, isProtected ? protectedUri(target, true) : plainUri(target, true))
            .exec();
    wantPageSums(database, false);
    if (!done) {
        QFile::remove(target);
        return done.error();
    }
    return target;
}

Result<qint64> changesByOthers(Database& database)
{
    return Query(database, u"PRAGMA data_version"_s).one([](const Row& row) {
        return row.integer(0);
    });
}

Error toError(const QSqlError& error)
{
    // Extended result codes of SQLite; the low byte is the primary code. QSqlError::type() is no
    // help: the driver calls a broken constraint a connection error.
    const int native = error.nativeErrorCode().toInt();
    return toError(native, u"sqlite %1: %2"_s.arg(native).arg(error.driverText()));
}

Error toError(int native, const QString& detail)
{
    ErrorCode code = ErrorCode::StorageFailed;
    switch (native & 0xff) {
    case 10: // SQLITE_IOERR, and the reason of a protected file
    case 14: // SQLITE_CANTOPEN
        if (const auto trouble = takeTrouble()) {
            return *trouble;
        }
        code = (native & 0xff) == 14 ? ErrorCode::CannotOpen : code;
        break;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        code = ErrorCode::LockedByOther;
        break;
    case 8: // SQLITE_READONLY
        if (native == kMovedAway) {
            return Error{ErrorCode::CannotOpen, u"gone"_s, u"sqlite %1"_s.arg(native), {}};
        }
        code = ErrorCode::ReadOnly;
        break;
    case 11: // SQLITE_CORRUPT
        code = ErrorCode::DamagedDatabase;
        break;
    case 13: // SQLITE_FULL
        code = ErrorCode::DiskFull;
        break;
    case 19: // SQLITE_CONSTRAINT
        code = native == 2067 || native == 1555 ? ErrorCode::Duplicate : ErrorCode::Invalid;
        break;
    case 26: // SQLITE_NOTADB
        code = ErrorCode::NotADatabase;
        break;
    default:
        break;
    }
    return Error{code, {}, detail, {}};
}

} // namespace freshstart::dialect
