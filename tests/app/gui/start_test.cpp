// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/start.h"

#include "app/gui/command_line.h"
#include "app/gui/demo_school.h"
#include "app/gui/paths.h"
#include "app/gui/program_icon.h"
#include "app/gui/usual_file.h"
#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A PC on which nobody has chosen anything. Test mode keeps its folders away from the person's own.
struct NewPc {
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(10, 0))};
    QTemporaryDir folder;
    FakePrompter prompter;
    QString elsewhere = QDir(folder.path()).filePath(u"school.freshstart"_s);

    NewPc()
    {
        forget();
        need(Workspace::create(elsewhere, clock));
    }
    ~NewPc() { forget(); }
    NewPc(const NewPc&) = delete;
    NewPc& operator=(const NewPc&) = delete;

    static void forget()
    {
        QFile::remove(paths::settingsFile());
        QFile::remove(paths::usualFile());
    }

    QString opened(const CommandLine& line)
    {
        DemoSchool demo;
        const auto workspace = openSchoolFor(line, demo, clock, prompter);
        return workspace == nullptr ? QString() : workspace->path();
    }
    QString openedByHand(const QString& file)
    {
        CommandLine line;
        line.file = file;
        return opened(line);
    }
};

} // namespace

TEST_CASE("A file in a network folder can be the one that is opened from now on", "[app][start]")
{
    NewPc pc;
    CHECK(pc.opened({}) == paths::usualFile());
    CHECK(pc.prompter.asked.isEmpty());
    CHECK(pc.openedByHand(pc.elsewhere) == pc.elsewhere);
    CHECK(pc.prompter.asked.size() == 1);
    CHECK(pc.opened({}) == pc.elsewhere);
    CHECK(pc.openedByHand(pc.elsewhere) == pc.elsewhere);
    CHECK(pc.prompter.asked.size() == 1); // it is the usual one now
}

TEST_CASE("Whoever only looks into another file is asked once and left in peace", "[app][start]")
{
    NewPc pc;
    pc.prompter.agrees = false;
    pc.openedByHand(pc.elsewhere);
    pc.openedByHand(pc.elsewhere);
    CHECK(pc.prompter.asked.size() == 1);
    CHECK(pc.opened({}) == paths::usualFile());
}

TEST_CASE("The window's icon is there in every size", "[app][start]")
{
    CHECK(programIcon().availableSizes().size() == 6);
}

TEST_CASE("The sample school is never offered as the usual file", "[app][start]")
{
    NewPc pc;
    CommandLine line;
    line.demo = true;
    CHECK_FALSE(pc.opened(line).isEmpty());
    CHECK(pc.prompter.asked.isEmpty());
}
