// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_service.h"

#include "core/records/history_service.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"

#include <QFile>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const auto kName = u"meeting.ics"_s;
const auto kFilter = u"Calendar (*.ics)"_s;
const Leaving kLeaving{{}, u"Meeting (calendar file)"_s};

} // namespace

TEST_CASE("A file is saved where the person chooses, with its ending", "[ui][print]")
{
    QTemporaryDir folder;
    Desk desk;
    FakePrompter& prompter = desk.prompter;
    prompter.fileToSave = folder.filePath(u"mine"_s);
    CHECK(saveBytes(desk.context(), nullptr, "one", kName, kFilter, kLeaving));
    CHECK(contentOf(folder.filePath(u"mine.ics"_s)) == "one");
    CHECK(prompter.suggested == QStringList{kName});

    prompter.fileToSave = folder.filePath(u"mine.ICS"_s);
    CHECK(saveBytes(desk.context(), nullptr, "two", kName, kFilter, kLeaving));
    CHECK(contentOf(folder.filePath(u"mine.ICS"_s)) == "two");

    prompter.fileToSave.reset();
    CHECK_FALSE(saveBytes(desk.context(), nullptr, "three", kName, kFilter, kLeaving));
    CHECK(prompter.warned.isEmpty());
}

TEST_CASE("A file that cannot be written leaves the old one and says so", "[ui][print]")
{
    QTemporaryDir folder;
    Desk desk;
    FakePrompter& prompter = desk.prompter;
    prompter.fileToSave = folder.filePath(u"gone/meeting.ics"_s);
    CHECK_FALSE(saveBytes(desk.context(), nullptr, "one", kName, kFilter, kLeaving));
    REQUIRE(prompter.warned.size() == 1);
    CHECK(prompter.warned.front().startsWith(u"The file could not be written"_s));

    prompter.fileToSave = folder.filePath(kName);
    REQUIRE(saveBytes(desk.context(), nullptr, "old", kName, kFilter, kLeaving));
    const Result<QByteArray> failed = Error{ErrorCode::NotFound, u"student"_s, {}, {}};
    CHECK_FALSE(saveMade(desk.context(), nullptr, [&] { return failed; }, kName, kFilter, kLeaving));
    CHECK(prompter.warned.back().startsWith(u"There is no such student here."_s));
    CHECK(contentOf(folder.filePath(kName)) == "old");
}

TEST_CASE("Nothing is made while it may not go out", "[ui][print]")
{
    QTemporaryDir folder;
    Desk desk;
    FakePrompter& prompter = desk.prompter;
    prompter.fileToSave = folder.filePath(kName);
    bool made = false;
    const auto make = [&]() -> Result<QByteArray> {
        made = true;
        return QByteArray("bytes");
    };
    CHECK_FALSE(saveMade(desk.context(), nullptr, make, kName, kFilter, kLeaving, [] { return false; }));
    CHECK_FALSE(made);
    CHECK_FALSE(QFile::exists(*prompter.fileToSave));
    CHECK(saveMade(desk.context(), nullptr, make, kName, kFilter, kLeaving, [] { return true; }));
    CHECK(contentOf(*prompter.fileToSave) == "bytes");
}

TEST_CASE("What leaves is in the history once it has left, and only then", "[ui][print][history]")
{
    QTemporaryDir folder;
    Desk desk;
    desk.workspace->history().setWho(u"Mrs J. Hart"_s);
    const StudentId student = desk.add(invented(u"Amira"_s, u"Osei"_s));
    const Leaving leaving{{SubjectKind::Student, student.number}, u"Evidence pack (PDF)"_s};
    desk.prompter.fileToSave = folder.filePath(u"gone/pack.pdf"_s);
    CHECK_FALSE(savePages(desk.context(), nullptr, "%PDF", u"pack"_s, leaving));
    desk.prompter.fileToSave.reset();
    CHECK_FALSE(savePages(desk.context(), nullptr, "%PDF", u"pack"_s, leaving));
    CHECK(need(desk.workspace->history().ofStudent(student)).size() == 1); // it was added
    desk.prompter.fileToSave = folder.filePath(u"pack.pdf"_s);
    CHECK(savePages(desk.context(), nullptr, "%PDF", u"pack"_s, leaving));
    const HistoryEntry entry = need(desk.workspace->history().ofStudent(student)).front();
    CHECK(entry.act == HistoryAct::Exported);
    CHECK(entry.who == u"Mrs J. Hart"_s);
    CHECK(entry.reason == u"Evidence pack (PDF)"_s);
}
