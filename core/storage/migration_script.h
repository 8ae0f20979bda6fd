// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart {

/// One step of the schema: the content of one file of resources/sql, read and checked.
struct MigrationScript {
    int number = 0; ///< the schema version it leads to
    QString name;   ///< what follows the number in the file name
    QString description;
    int minCompatible = 0; ///< the oldest schema version whose programs may still write the file
    bool foreignKeysOff = false; ///< a table is rebuilt: references are checked at the end only
    QStringList statements;

    bool operator==(const MigrationScript&) const = default;
};

/// Reads "NNNN_name.sql". MalformedFile with the line as parameter where the header or the form is
/// wrong: a script is refused whole rather than run in part.
Result<MigrationScript> parseMigrationScript(const QString& fileName, const QByteArray& content);

/// The numbers must run 1, 2, 3 … without a gap and min-compatible must never fall.
Result<void> checkSequence(const std::vector<MigrationScript>& scripts);

/// The scripts built into the program, in order.
Result<std::vector<MigrationScript>> builtInMigrations();

/// Resource paths of the built-in scripts, in order.
QStringList builtInMigrationFiles();

} // namespace freshstart
