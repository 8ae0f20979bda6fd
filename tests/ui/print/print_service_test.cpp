// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_service.h"

#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"

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

} // namespace

TEST_CASE("A file is saved where the person chooses, with its ending", "[ui][print]")
{
    QTemporaryDir folder;
    FakePrompter prompter;
    prompter.fileToSave = folder.filePath(u"mine"_s);
    CHECK(saveBytes(nullptr, "one", kName, kFilter, prompter));
    CHECK(contentOf(folder.filePath(u"mine.ics"_s)) == "one");
    CHECK(prompter.suggested == QStringList{kName});

    prompter.fileToSave = folder.filePath(u"mine.ICS"_s);
    CHECK(saveBytes(nullptr, "two", kName, kFilter, prompter));
    CHECK(contentOf(folder.filePath(u"mine.ICS"_s)) == "two");

    prompter.fileToSave.reset();
    CHECK_FALSE(saveBytes(nullptr, "three", kName, kFilter, prompter));
    CHECK(prompter.warned.isEmpty());
}

TEST_CASE("A file that cannot be written leaves the old one and says so", "[ui][print]")
{
    QTemporaryDir folder;
    FakePrompter prompter;
    prompter.fileToSave = folder.filePath(u"gone/meeting.ics"_s);
    CHECK_FALSE(saveBytes(nullptr, "one", kName, kFilter, prompter));
    REQUIRE(prompter.warned.size() == 1);
    CHECK(prompter.warned.front().startsWith(u"The file could not be written"_s));

    prompter.fileToSave = folder.filePath(kName);
    REQUIRE(saveBytes(nullptr, "old", kName, kFilter, prompter));
    const Result<QByteArray> failed = Error{ErrorCode::NotFound, u"student"_s, {}, {}};
    CHECK_FALSE(saveMade(nullptr, [&] { return failed; }, kName, kFilter, prompter));
    CHECK(prompter.warned.back().startsWith(u"There is no such student here."_s));
    CHECK(contentOf(folder.filePath(kName)) == "old");
}

TEST_CASE("Nothing is made while it may not go out", "[ui][print]")
{
    QTemporaryDir folder;
    FakePrompter prompter;
    prompter.fileToSave = folder.filePath(kName);
    bool made = false;
    const auto make = [&]() -> Result<QByteArray> {
        made = true;
        return QByteArray("bytes");
    };
    CHECK_FALSE(saveMade(nullptr, make, kName, kFilter, prompter, [] { return false; }));
    CHECK_FALSE(made);
    CHECK_FALSE(QFile::exists(*prompter.fileToSave));
    CHECK(saveMade(nullptr, make, kName, kFilter, prompter, [] { return true; }));
    CHECK(contentOf(*prompter.fileToSave) == "bytes");
}
