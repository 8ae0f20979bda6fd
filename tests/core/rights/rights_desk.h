// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <memory>

namespace freshstart::test {

/// A school in a file of its own, with a student of whom everything is recorded that can be.
struct RightsDesk {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 30))};
    QString path = folder.filePath(QStringLiteral("school.freshstart"));
    std::unique_ptr<Workspace> workspace;
    StudentId student;
    StudentId other;

    RightsDesk();
    StudentId add(const QString& forename, const QString& surname, const QString& upn = {},
                  std::optional<QDate> born = QDate(2012, 2, 29));
    /// A suspension of three days, a meeting after it, papers, support and what hangs on them.
    void fill(StudentId id, QDate firstDay = QDate(2026, 11, 16));
    /// All bytes of the school's folder but those of backups.
    [[nodiscard]] QByteArray bytes() const;
};

} // namespace freshstart::test
