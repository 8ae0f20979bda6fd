// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outside_reader.h"

#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace freshstart::test {

std::optional<QJsonObject> readOutside(const QString& reader, const QByteArray& bytes)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        WARN("skipped: there is no python3 to read the file with");
        return std::nullopt;
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    const QString script =
        QStringLiteral(FRESHSTART_TEST_DATA "/readers/") + reader + u".py"_s;
    QProcess process;
    process.start(python, {script, file.fileName()});
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace freshstart::test
