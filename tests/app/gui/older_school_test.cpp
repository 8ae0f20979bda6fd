// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/older_school.h"

#include "core/base/clock.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"

#include <QFile>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("An older copy put back is said before the window opens, once", "[app][protection]")
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 19), QTime(9, 0)));
    const QString file = folder.filePath(u"school.freshstart"_s);
    const QString memory = folder.filePath(u"memory.ini"_s);
    const QString older = folder.filePath(u"older"_s);
    FakePrompter prompter;
    {
        const auto school = need(Workspace::create(file, clock));
        CHECK(acceptsAge(*school, prompter, memory));
        need(school->saveCopy(older));
        StaffMember head;
        head.name = u"Mrs J. Hart"_s;
        head.role = StaffRole::Head;
        static_cast<void>(need(school->school().addStaff(head)));
        rememberAge(*school, memory);
    }
    {
        const auto school = need(Workspace::open(file, clock));
        CHECK(acceptsAge(*school, prompter, memory));
        CHECK(prompter.asked.isEmpty());
    }
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::rename(older, file));
    const auto school = need(Workspace::open(file, clock));
    prompter.agrees = false;
    CHECK_FALSE(acceptsAge(*school, prompter, memory));
    REQUIRE(prompter.asked.size() == 1);
    CHECK(prompter.asked.front().contains(u"older copy"_s));
    prompter.agrees = true;
    CHECK(acceptsAge(*school, prompter, memory));
    CHECK(acceptsAge(*school, prompter, memory)); // seen and gone on with: not said again
    CHECK(prompter.asked.size() == 2);
}
