// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/records/school_proof_service.h"
#include "core/school/school_service.h"
#include "core/storage/school_file.h"
#include "core/students/student_service.h"
#include "core/welcome_back/record_json.h"
#include "core/workspace.h"
#include "tests/core/storage/school_folder.h"
#include "tests/hostile/bad_inputs.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 19), QTime(10, 0)));

/// The sentence on opening it; that the file stays as it is, is checked on the way.
QString opened(const Folder& folder, const QString& name = u"school.db"_s)
{
    const Snapshot before(folder.folder.path());
    {
        const auto school = Workspace::open(folder.file(name), kClock);
        if (school) {
            const auto rows = (*school)->students().rows(kClock.today());
            return rows ? u"It opens."_s : sentenceFor(rows.error());
        }
        CHECK(Snapshot(folder.folder.path()) == before);
        return sentenceFor(school.error());
    }
}

/// A sound file after its bytes were changed.
BadInput changed(const QString& input, const std::function<void(QByteArray&)>& change)
{
    return {input, [change] {
                const Folder folder;
                folder.school();
                QByteArray bytes;
                {
                    QFile file(folder.file());
                    REQUIRE(file.open(QIODevice::ReadOnly));
                    bytes = file.readAll();
                }
                change(bytes);
                folder.write(u"school.db"_s, bytes);
                return opened(folder);
            }};
}

/// A sound file after somebody ran statements in it with another program.
BadInput tampered(const QString& input, const QStringList& statements)
{
    return {input, [statements] {
                const Folder folder;
                folder.school();
                folder.run(statements);
                return opened(folder);
            }};
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator dice(7);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(dice.bounded(256));
    }
    return bytes;
}

QString otherProgramsDatabase()
{
    const Folder folder;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(folder.file());
        REQUIRE(other.open());
        QSqlQuery(other).exec(u"CREATE TABLE bookmarks (a TEXT)"_s);
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return opened(folder);
}

QString lockedElsewhere(const QDateTime& heard)
{
    const Folder folder;
    folder.school();
    folder.write(u"school.db.lock"_s, "4711\nfreshstart\nOFFICE-2\n\n\n");
    QFile lock(folder.file(u"school.db.lock"_s));
    REQUIRE(lock.open(QIODevice::ReadWrite));
    REQUIRE(lock.setFileTime(heard, QFileDevice::FileModificationTime));
    lock.close();
    QString words = opened(folder);
    // Who it was and when it began is of this PC and this moment.
    const qsizetype at = words.indexOf(" has had"_L1);
    if (at > 0) {
        words.replace(0, at, u"Somebody"_s);
        words.replace(words.indexOf("since "_L1) + 6, words.indexOf(". Close"_L1) -
                          words.indexOf("since "_L1) - 6, u"then"_s);
    }
    return words;
}

/// Settings that are no JSON, or of absurd size or depth.
QString withSettings(const QString& value)
{
    const Folder folder;
    folder.school();
    folder.run({u"UPDATE setting SET value = '%1'"_s.arg(value),
                u"INSERT OR REPLACE INTO setting (key, value) SELECT 'school', '%1'"_s.arg(value),
                u"INSERT OR REPLACE INTO setting (key, value) SELECT 'rules', '%1'"_s.arg(value)});
    const auto school = need(Workspace::open(folder.file(), kClock));
    static_cast<void>(need(school->school().load()));
    return u"It opens."_s;
}

QString draftOf(const QByteArray& json)
{
    const auto record = welcomeBackRecordFromJson(QJsonDocument::fromJson(json).object());
    return record == WelcomeBackRecord() ? u"The form is empty."_s : u"The form has words."_s;
}

std::vector<BadInput> badBytes()
{
    return {
        {u"A school's file that is not there"_s, [] { return opened(Folder()); }},
        {u"A school's file in a folder that is not there"_s,
         [] { return opened(Folder(), u"gone/school.db"_s); }},
        {u"A folder in place of the school's file"_s,
         [] {
             const Folder folder;
             REQUIRE(QDir(folder.folder.path()).mkdir(u"school.db"_s));
             return opened(folder);
         }},
        changed(u"A school's file that is empty"_s, [](QByteArray& bytes) { bytes.clear(); }),
        changed(u"A school's file of random bytes"_s,
                [](QByteArray& bytes) { bytes = noise(50'000); }),
        changed(u"A letter that was given the file's name"_s,
                [](QByteArray& bytes) { bytes = "Dear Ms Farrow"; }),
        {u"A database of another program"_s, otherProgramsDatabase},
        changed(u"A school's file cut off in its first line"_s,
                [](QByteArray& bytes) { bytes.truncate(40); }),
        changed(u"A school's file cut off in the middle"_s,
                [](QByteArray& bytes) { bytes.truncate(bytes.size() / 2); }),
        changed(u"A school's file with a page of noise"_s,
                [](QByteArray& bytes) { bytes.replace(8192, 4096, noise(4096)); }),
        changed(u"A school's file that says it has pages of one byte"_s,
                [](QByteArray& bytes) { bytes.replace(16, 2, QByteArray("\0\1", 2)); }),
        changed(u"A school's file that says it has four milliard pages"_s,
                [](QByteArray& bytes) { bytes.replace(28, 4, "\xff\xff\xff\xff"); }),
        changed(u"A school's file whose schema was overwritten"_s,
                [](QByteArray& bytes) { bytes.replace(100, 3996, QByteArray(3996, 'A')); }),
    };
}

std::vector<BadInput> badSchemas()
{
    return {
        tampered(u"A school's file of a newer version that this one must not touch"_s,
                 {u"PRAGMA user_version = 99"_s,
                  u"INSERT INTO schema_version VALUES (99, 'later', 99, '2030-01-01T00:00:00Z')"_s}),
        tampered(u"A school's file with a trigger that deletes students when one is added"_s,
                 {u"CREATE TRIGGER evil AFTER INSERT ON student BEGIN DELETE FROM student; END"_s}),
        tampered(u"A school's file with a view in place of a table"_s,
                 {u"CREATE VIEW everybody AS SELECT * FROM student"_s}),
        tampered(u"A school's file with a virtual table"_s,
                 {u"CREATE VIRTUAL TABLE evil USING fts5(a)"_s}),
        tampered(u"A school's file whose history may be changed"_s,
                 {u"DROP TRIGGER history_entry_as_it_is"_s,
                  u"CREATE TRIGGER history_entry_as_it_is BEFORE UPDATE ON history_entry WHEN 0 "
                  "BEGIN SELECT 1; END"_s}),
        tampered(u"A school's file without a table it must have"_s,
                 {u"PRAGMA foreign_keys = OFF"_s, u"DROP TABLE suspension"_s}),
        tampered(u"A school's file that another program keeps a write-ahead log for"_s,
                 {u"PRAGMA journal_mode = WAL"_s}),
        {u"A school's file that another PC has open"_s,
         [] { return lockedElsewhere(SystemClock().now().addSecs(-60)); }},
        {u"A school's file that another PC has left open and not been heard of for an hour"_s,
         [] { return lockedElsewhere(SystemClock().now().addSecs(-3600)); }},
        {u"Settings that are no settings"_s, [] { return withSettings(u"{{{[[["_s); }},
        {u"Settings nested a hundred thousand deep"_s,
         [] { return withSettings(u"["_s.repeated(100'000)); }},
        {u"A draft that is nested a hundred thousand deep"_s,
         [] { return draftOf(QByteArray("{\"a\":").repeated(100'000)); }},
        {u"A draft whose values have other kinds"_s,
         [] { return draftOf("{\"held_on\":{\"a\":1},\"present\":\"x\",\"barriers\":[[[]]]}"); }},
    };
}

} // namespace

std::vector<BadInput> badSchoolFiles()
{
    std::vector<BadInput> all = badBytes();
    const auto schemas = badSchemas();
    all.insert(all.end(), schemas.begin(), schemas.end());
    return all;
}

} // namespace freshstart::test
