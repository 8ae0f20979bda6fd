// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace freshstart {
class Database;
}

namespace freshstart::test {

/// A folder with everything in it as it is now: names, bytes and times of change.
struct Snapshot {
    explicit Snapshot(const QString& folder);
    bool operator==(const Snapshot&) const = default;

    QStringList names;
    QList<QByteArray> contents;
    QList<QDateTime> times;
};

/// A folder of its own for a test of files.
struct Folder {
    [[nodiscard]] QString file(const QString& name = QStringLiteral("school.db")) const;
    void write(const QString& name, const QByteArray& content) const;
    /// An existing school's file, closed.
    void school() const;
    /// Statements run in the file without our looking at it first.
    void run(const QStringList& statements) const;

    QTemporaryDir folder;
};

void addSetting(Database& database, const QString& key);

} // namespace freshstart::test
