// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/school_folder.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace freshstart::test {

Snapshot::Snapshot(const QString& folder)
{
    const QFileInfoList found = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo& info : found) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        names << info.fileName();
        contents << file.readAll();
        times << info.lastModified();
    }
}

QString Folder::file(const QString& name) const
{
    return folder.filePath(name);
}

void Folder::write(const QString& name, const QByteArray& content) const
{
    QFile target(file(name));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(content) == content.size());
}

void Folder::school() const
{
    const FixedClock clock(QDateTime(QDate(2026, 9, 1), QTime(8, 0)));
    static_cast<void>(need(SchoolFile::create(file(), clock)));
}

void Folder::run(const QStringList& statements) const
{
    auto database = need(Database::open(file()));
    for (const QString& statement : statements) {
        need(database->run(statement));
    }
}

void addSetting(Database& database, const QString& key)
{
    Query query(database, u"INSERT INTO setting (key, value) VALUES (:key, '')"_s);
    need(query.bind("key"_L1, key).exec());
}

} // namespace freshstart::test
