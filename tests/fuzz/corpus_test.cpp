// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first inputs of each fuzzer, and those that once made one stop.
#include "tests/fuzz/targets.h"
#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QDir>
#include <QFile>

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("What was thrown at a reader once is thrown at it again", "[fuzz]")
{
    for (const fuzz::Target& target : fuzz::targets()) {
        const QString name = QString::fromStdString(target.name);
        const QDir folder(QStringLiteral(FRESHSTART_TEST_DATA "/../fuzz/corpus/") + name);
        const QStringList inputs = folder.entryList(QDir::Files, QDir::Name);
        INFO(target.name);
        CHECK_FALSE(inputs.isEmpty());
        for (const QString& input : inputs) {
            INFO(input.toStdString());
            QFile file(folder.filePath(input));
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK_NOTHROW(target.run(file.readAll()));
        }
    }
}
