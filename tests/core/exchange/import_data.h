// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace freshstart::test {

/// Where a file of tests/data/import lies.
inline QString importPath(const QString& name)
{
    return QString::fromUtf8(FRESHSTART_TEST_DATA "/import/") + name;
}

inline QByteArray importBytes(const QString& name)
{
    QFile file(importPath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline bool hasIssue(const std::vector<Issue>& issues, QLatin1StringView code)
{
    return std::ranges::any_of(issues, [code](const Issue& issue) { return issue.code == code; });
}

} // namespace freshstart::test
