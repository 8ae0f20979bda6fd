// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"

#include <QStringList>

namespace freshstart {

/// A table whose changes go into the history, and whose rows belong to which subject.
struct RecordedTable {
    QLatin1StringView table;
    SubjectKind kind = SubjectKind::School;
    QLatin1StringView subjectColumn; ///< empty: the school itself
    bool isSubject = false;          ///< its row is the subject; else a part of it
    QLatin1StringView labelColumns = {}; ///< what one of the rows is known by, in this order
};

/// Null: the table is not recorded.
const RecordedTable* recordedTable(const QString& table);
QStringList recordedTables();
/// Tables that need no history, each for a reason: what is typed and not yet a record, the history
/// itself, and the versions of the file.
QStringList unrecordedTables();
/// Columns that change by themselves and tell nothing.
bool isOwnAffair(const QString& column);
/// Rows the program writes for itself.
bool isOwnAffair(const QString& table, const QJsonObject& row);
/// Columns too long to be kept twice: their SHA-256 stands for them.
bool isKeptAsHash(const QString& table, const QString& column);

} // namespace freshstart
