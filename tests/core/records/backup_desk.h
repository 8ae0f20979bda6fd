// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/records/backup_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/invented_students.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace freshstart::test {

/// A school's file in a folder of its own, open, on the morning of Tuesday 24 November 2026.
struct BackupDesk {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 30))};
    QString path = folder.filePath(QStringLiteral("school.freshstart"));
    std::unique_ptr<Workspace> school = need(Workspace::create(path, clock));

    StudentId add(const QString& forename)
    {
        return need(school->students().add(invented(forename, QStringLiteral("Farrow"))));
    }
    [[nodiscard]] int students() const { return need(school->students().count()); }
    [[nodiscard]] QString inFolder(const QString& name) const { return folder.filePath(name); }
    QString makeFolder(const QString& name) const
    {
        REQUIRE(QDir(folder.path()).mkdir(name));
        return folder.filePath(name);
    }
    void later(int days) { clock.set(clock.now().addDays(days)); }
};

/// The names in a folder that are no lock.
inline QStringList namesIn(const QString& folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString& name) { return name.endsWith(QStringLiteral(".lock")); });
    return names;
}

} // namespace freshstart::test
