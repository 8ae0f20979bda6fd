// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/collected_sentences.h"

#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

void readInto(CollectedSentences& all, const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == "source"_L1) {
            all.byContext[context].insert(xml.readElementText());
        }
    }
    REQUIRE_FALSE(xml.hasError());
}

} // namespace

std::optional<CollectedSentences> collectSentences()
{
    const QString lupdate = QStringLiteral(FRESHSTART_LUPDATE);
    if (!QFile::exists(lupdate)) {
        WARN("lupdate was not found: what translators are given is not looked at");
        return std::nullopt;
    }
    const QTemporaryDir folder;
    QProcess collect;
    collect.start(u"sh"_s,
                  {QStringLiteral(FRESHSTART_SOURCE_DIR) + u"/resources/translations/collect.sh"_s,
                   u"cy"_s, folder.path(), lupdate});
    REQUIRE(collect.waitForFinished(120'000));
    CollectedSentences all;
    all.warnings = QString::fromUtf8(collect.readAllStandardError());
    CAPTURE(all.warnings);
    REQUIRE(collect.exitCode() == 0);
    for (const QString& name : QDir(folder.path()).entryList({u"*.ts"_s})) {
        readInto(all, folder.filePath(name));
    }
    return all;
}

} // namespace freshstart::test
