// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_line.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

CommandLine read(const QStringList& arguments)
{
    return readCommandLine(QStringList{u"freshstart"_s} + arguments);
}

} // namespace

TEST_CASE("The window's program understands a file, the sample school and the self-test", "[app]")
{
    CHECK(read({}).file.isEmpty());
    CHECK(read({u"school.freshstart"_s}).file == u"school.freshstart"_s);
    CHECK(read({u"--demo"_s}).demo);
    CHECK(read({u"--self-test"_s}).selfTest);
    CHECK(read({u"--date"_s, u"2026-11-19"_s}).date == QDate(2026, 11, 19));
    CHECK_FALSE(read({u"--help"_s}).answer.isEmpty());
    CHECK_FALSE(read({u"--help"_s}).answer.contains(u"--date"_s));
    CHECK(read({}).wrong.isEmpty());
}

TEST_CASE("What the window's program does not understand it says so", "[app]")
{
    CHECK_FALSE(read({u"--nonsense"_s}).wrong.isEmpty());
    CHECK_FALSE(read({u"a"_s, u"b"_s}).wrong.isEmpty());
    CHECK_FALSE(read({u"--demo"_s, u"school.freshstart"_s}).wrong.isEmpty());
    CHECK_FALSE(read({u"--date"_s, u"19/11/2026"_s}).wrong.isEmpty());
}
