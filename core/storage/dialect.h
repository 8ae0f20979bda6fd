// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace freshstart {
class Database;
}

namespace freshstart::dialect {

/// The place that knows the database engine. Everything else uses the portable subset of SQL.

/// "FrSt" as a number: stands in the file's header and says whose file it is.
inline constexpr int kApplicationId = 0x46725374;

/// Statements for every new connection: foreign keys, full sync, rollback journal, secure delete.
QStringList sessionStatements(bool readOnly);

/// Marks the file as ours and of this schema version; run inside the upgrade's transaction.
QStringList versionStatements(int schemaVersion);

/// A whole copy of the database as a new file that only its owner can read; of a protected one, a
/// protected one. AlreadyExists where the target is there.
Result<QString> snapshot(Database& database, const QString& target);

/// Another number whenever another connection has changed the file since.
Result<qint64> changesByOthers(Database& database);

/// The engine's error as one of ours; nothing a person typed is in `detail`.
Error toError(const QSqlError& error);
Error toError(int resultCode, const QString& detail);

} // namespace freshstart::dialect
