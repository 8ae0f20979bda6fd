// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/sealed_folder.h"

#include "core/protection/key_ring.h"
#include "core/protection/sealed_header.h"
#include "core/storage/query.h"
#include "core/storage/sealed_copy.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

SealedFolder::SealedFolder(int rows)
{
    const QString plain = m_folder.filePath(u"plain.db"_s);
    {
        const auto database = need(Database::open(plain));
        need(database->run(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, more TEXT)"_s));
        for (int i = 1; i <= rows; ++i) {
            need(database->run(u"INSERT INTO person VALUES (%1, 'Quillfeather%1', '%2')"_s.arg(i).arg(
                QString(rows > 10 ? 1500 : 10, u'x'))));
        }
    }
    SealedHeader header = newSealedHeader();
    header.ways.push_back(need(makeSlot(SlotKind::Person, {1, u"A. Sharma"_s},
                                        header.nameHash(u"A. Sharma"_s),
                                        Secret::ofPassword(u"otter lamp sky do"_s), {1, 8}, m_key)));
    need(copySealed(plain, path(), header, m_key));
    QFile::remove(plain);
    keyring::keep(m_key.id, m_key.key);
}

SealedFolder::~SealedFolder()
{
    keyring::forgetAll();
}

QByteArray SealedFolder::bytes() const
{
    return contentOf(path());
}

void SealedFolder::setBytes(const QByteArray& bytes) const
{
    write(path(), bytes);
}

void SealedFolder::setJournal(const QByteArray& bytes) const
{
    QFile::remove(path() + u"-journal"_s);
    if (!bytes.isEmpty()) {
        write(path() + u"-journal"_s, bytes);
    }
}

QByteArray SealedFolder::journal() const
{
    return contentOf(path() + u"-journal"_s);
}

QString SealedFolder::read(Database::Mode mode) const
{
    const auto failed = [](const Error& error) {
        return u'!' + QString::number(static_cast<int>(error.code));
    };
    const auto database = Database::open(path(), mode);
    if (!database) {
        return failed(database.error());
    }
    Query query(**database, u"SELECT name FROM person ORDER BY id"_s);
    const auto names = query.list([](const Row& row) { return row.text(0); });
    if (!names) {
        return failed(names.error());
    }
    return QStringList(names->begin(), names->end()).join(u',');
}

QByteArray everythingIn(const QString& folder)
{
    QByteArray all;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        all += path.toUtf8() + '\n' + contentOf(path);
    }
    return all;
}

} // namespace freshstart::test
