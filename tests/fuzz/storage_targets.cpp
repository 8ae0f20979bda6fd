// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school's file itself, and the steps that bring it up to date.
#include "core/base/clock.h"
#include "core/records/school_proof_service.h"
#include "core/storage/migration_script.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/fuzz/targets.h"
#include "tests/support/invented_students.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace freshstart::fuzz {

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 16), QTime(9, 0)));

/// In memory where the system has such a place: the disk is not what is tried here.
QTemporaryDir& room()
{
    static QTemporaryDir folder((QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) +
                                u"/fuzz-XXXXXX"_s);
    return folder;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A sound school's file with one student in it.
const QByteArray& soundFile()
{
    static const QByteArray sound = [] {
        const QString path = room().filePath(u"sound.freshstart"_s);
        {
            auto school = Workspace::create(path, kClock);
            holds(static_cast<bool>(school), "a school's file is made");
            const auto record = test::invented(u"Dylan"_s, u"Farrow"_s);
            holds(static_cast<bool>((*school)->students().add(record)), "a student is added");
        }
        return contentOf(path);
    }();
    return sound;
}

/// The bytes are a list of changes to a sound file, so that a short input reaches every page: where
/// (3 bytes; beyond the end: cut off there), how many (1 byte), which.
QByteArray changedFile(const QByteArray& changes)
{
    QByteArray file = soundFile();
    for (qsizetype at = 0; at + 4 <= changes.size();) {
        const auto byte = [&](qsizetype i) {
            return static_cast<qsizetype>(static_cast<unsigned char>(changes.at(at + i)));
        };
        const qsizetype place = byte(0) << 16 | byte(1) << 8 | byte(2);
        const qsizetype count = byte(3) % 16;
        if (place >= file.size()) {
            file.truncate(place % soundFile().size());
        }
        for (qsizetype i = 0; i < count && at + 4 + i < changes.size() && place + i < file.size();
             ++i) {
            file[place + i] = changes.at(at + 4 + i);
        }
        at += 4 + count;
    }
    return file;
}

} // namespace

void migrationScript(const QByteArray& bytes)
{
    const auto script = parseMigrationScript(u"0001_first.sql"_s, bytes);
    if (!script) {
        holds(script.error().code == ErrorCode::MalformedFile, "refused whole, with a line");
        return;
    }
    holds(script->number == 1 && script->minCompatible == 1, "numbers that make sense");
    holds(!script->description.isEmpty() && !script->statements.isEmpty(), "nothing is missing");
    holds(!script->statements.contains(QString()), "no empty statement");
}

/// Refused with a sentence and untouched, or open; whatever is read from it then, nothing falls
/// over.
void schoolFile(const QByteArray& bytes)
{
    const QString path = room().filePath(u"school.freshstart"_s);
    const QByteArray content = bytes.startsWith("SQLite format 3") ? bytes : changedFile(bytes);
    {
        QFile file(path);
        holds(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "written");
    }
    static_cast<void>(proveSchool(path));
    if (const auto school = Workspace::open(path, kClock)) {
        static_cast<void>((*school)->students().rows(kClock.today()));
        static_cast<void>((*school)->students().add(test::invented(u"Anwen"_s, u"Pryce"_s)));
    } else if (!QFile::exists(path + u"-journal"_s)) {
        holds(contentOf(path) == content, "a refused file is left as it is");
    }
    const QDir folder(room().path());
    for (const QString& left : folder.entryList({u"school.freshstart*"_s}, QDir::Files)) {
        QFile::remove(folder.filePath(left));
    }
}

} // namespace freshstart::fuzz
