// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/translate.h"
#include "core/paper/renderer.h"
#include "core/sample/sample_school.h"

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

int demo(const Arguments& arguments, Console& console)
{
    const auto day = dateOf(arguments, u"on"_s, console);
    if (!day) {
        return fail(console, day.error());
    }
    const QString path = arguments.positional.front();
    if (const auto done = createSampleSchool(path, *day, toPdf); !done) {
        return fail(console, done.error());
    }
    console.out << tr("The sample school is in %1. Everybody in it is invented.").arg(path) << '\n';
    return Done;
}

} // namespace

std::vector<Command> sampleCommands()
{
    return {{u"demo"_s, u"FILE [--on DATE]"_s,
             tr("makes a school of invented people with a term of history; never overwrites"), 1, 1,
             {u"on"_s}, {}, {}, demo}};
}

} // namespace freshstart::cli
