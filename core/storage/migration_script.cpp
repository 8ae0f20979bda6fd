// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration_script.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error malformed(const QString& fileName, qsizetype line, const QString& what)
{
    return Error{ErrorCode::MalformedFile,
                 {},
                 u"%1, line %2: %3"_s.arg(fileName).arg(line).arg(what),
                 {QString::number(line)}};
}

bool isComment(const QString& line)
{
    return line.trimmed().startsWith("--"_L1);
}

/// One "-- name: value" line; false where the name is unknown or the value makes no sense.
bool readDirective(const QString& line, MigrationScript& script)
{
    static const QRegularExpression form(u"^--\\s*([a-z-]+):\\s*(.*\\S)\\s*$"_s);
    const QRegularExpressionMatch match = form.match(line);
    const QString name = match.captured(1);
    const QString value = match.captured(2);
    if (name == "description"_L1) {
        script.description = value;
        return true;
    }
    if (name == "min-compatible"_L1) {
        bool isNumber = false;
        script.minCompatible = value.toInt(&isNumber);
        return isNumber && script.minCompatible >= 1 && script.minCompatible <= script.number;
    }
    if (name == "foreign-keys"_L1) {
        script.foreignKeysOff = value == "off"_L1;
        return script.foreignKeysOff;
    }
    return false;
}

} // namespace

Result<MigrationScript> parseMigrationScript(const QString& fileName, const QByteArray& content)
{
    static const QRegularExpression nameForm(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
    const QRegularExpressionMatch match = nameForm.match(fileName);
    MigrationScript script;
    script.number = match.captured(1).toInt();
    script.name = match.captured(2);
    if (script.number < 1) {
        return malformed(fileName, 0, u"the file name is not NNNN_name.sql"_s);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(content);
    if (decoder.hasError()) {
        return malformed(fileName, 0, u"not UTF-8"_s);
    }

    bool inHeader = true;
    QStringList current;
    const auto finish = [&] {
        // Comments before a statement belong to the reader of the file, not to the schema.
        while (!current.isEmpty() &&
               (current.first().trimmed().isEmpty() || isComment(current.first()))) {
            current.removeFirst();
        }
        const QString statement = current.join(u'\n').trimmed();
        current.clear();
        return statement;
    };
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        const bool sentinel = line.trimmed() == "--@"_L1;
        if (inHeader && !sentinel) {
            if (!line.trimmed().isEmpty() && !readDirective(line, script)) {
                return malformed(fileName, i + 1, u"unknown directive"_s);
            }
            continue;
        }
        if (!sentinel) {
            current << line;
            continue;
        }
        const QString statement = finish();
        if (!inHeader && statement.isEmpty()) {
            return malformed(fileName, i + 1, u"empty statement"_s);
        }
        if (!inHeader) {
            script.statements << statement;
        }
        inHeader = false;
    }
    if (const QString last = finish(); !last.isEmpty()) {
        script.statements << last;
    }
    if (script.description.isEmpty() || script.minCompatible == 0 || script.statements.isEmpty()) {
        return malformed(fileName, lines.size(),
                         u"description, min-compatible or statements missing"_s);
    }
    return script;
}

Result<void> checkSequence(const std::vector<MigrationScript>& scripts)
{
    int expected = 1;
    int compatible = 1;
    for (const MigrationScript& script : scripts) {
        if (script.number != expected || script.minCompatible < compatible) {
            return Error{ErrorCode::MigrationFailed,
                         {},
                         u"migration %1 is out of sequence"_s.arg(script.number),
                         {}};
        }
        compatible = script.minCompatible;
        ++expected;
    }
    return {};
}

QStringList builtInMigrationFiles()
{
    const QDir folder(u":/freshstart/sql/sqlite"_s);
    QStringList paths;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        paths << folder.filePath(name);
    }
    return paths;
}

Result<std::vector<MigrationScript>> builtInMigrations()
{
    std::vector<MigrationScript> scripts;
    for (const QString& path : builtInMigrationFiles()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::MigrationFailed, {}, u"cannot read %1"_s.arg(path), {}};
        }
        auto script = parseMigrationScript(QFileInfo(path).fileName(), file.readAll());
        if (!script) {
            return script.error();
        }
        scripts.push_back(std::move(*script));
    }
    if (scripts.empty()) {
        return Error{ErrorCode::MigrationFailed, {}, u"no migrations are built in"_s, {}};
    }
    if (auto done = checkSequence(scripts); !done) {
        return done.error();
    }
    return scripts;
}

} // namespace freshstart
