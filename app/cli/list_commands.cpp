// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "core/base/text.h"
#include "core/base/translate.h"
#include "core/calendar/calendar_service.h"
#include "core/documents/wording.h"
#include "core/prevention/prevention_service.h"
#include "core/students/student_index.h"
#include "core/students/student_service.h"
#include "core/suspensions/length_rules.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

/// The student of --student, by UPN or key of the import; none: all.
Result<std::optional<StudentId>> studentOf(const Arguments& arguments, Workspace& workspace)
{
    if (!arguments.has(u"student"_s)) {
        return std::optional<StudentId>();
    }
    const auto student = workspace.students().findByUpnOrKey(arguments.value(u"student"_s));
    if (!student) {
        return student.error();
    }
    return std::optional<StudentId>(student->id);
}

void printStudents(const std::vector<StudentRow>& rows, Console& console)
{
    for (const StudentRow& row : rows) {
        console.out << QStringList{row.upn.isEmpty() ? row.externalKey : row.upn, row.surname,
                                   row.forename, wording::yearGroup(row.yearGroup), row.form}
                           .join(u'\t')
                    << '\n';
    }
}

int students(const Arguments& arguments, Console& console)
{
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto only = studentOf(arguments, **workspace);
    if (!only) {
        return fail(console, only.error());
    }
    const auto all = (*workspace)->students().rows(console.clock.today());
    if (!all) {
        return fail(console, all.error());
    }
    std::vector<StudentRow> found;
    for (const int i : StudentIndex(*all).find(arguments.value(u"search"_s))) {
        const StudentRow& row = (*all)[static_cast<size_t>(i)];
        if (!*only || row.id == **only) {
            found.push_back(row);
        }
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(toJson(found));
    } else {
        printStudents(found, console);
    }
    return Done;
}

int suspensions(const Arguments& arguments, Console& console)
{
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto only = studentOf(arguments, **workspace);
    if (!only) {
        return fail(console, only.error());
    }
    const auto calendar = (*workspace)->calendar().load();
    if (!calendar) {
        return fail(console, calendar.error());
    }
    auto rows = (*workspace)->cases().rows({*only, {}, {}});
    if (!rows) {
        return fail(console, rows.error());
    }
    std::erase_if(*rows, [&](const SuspensionRow& row) {
        return !row.studentName.contains(arguments.value(u"search"_s), Qt::CaseInsensitive);
    });
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(toJson(*rows, *calendar));
        return Done;
    }
    for (const SuspensionRow& row : *rows) {
        console.out << QStringList{QString::number(row.id.number), row.studentName,
                                   wording::longMoment(row.first), wording::schoolDays(row.halfDays),
                                   row.reasonCodes.join(u' '), wording::status(row.status)}
                           .join(u'\t')
                    << '\n';
    }
    return Done;
}

QString stateOf(const PreventionRow& row)
{
    if (row.isCalledOff) {
        return tr("called off");
    }
    return row.held ? tr("held") : tr("not held yet");
}

int meetings(const Arguments& arguments, Console& console)
{
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto only = studentOf(arguments, **workspace);
    if (!only) {
        return fail(console, only.error());
    }
    auto welcomeBacks = (*workspace)->welcomeBacks().rows(*only);
    if (!welcomeBacks) {
        return fail(console, welcomeBacks.error());
    }
    auto preventions = (*workspace)->preventions().rows(*only);
    if (!preventions) {
        return fail(console, preventions.error());
    }
    const QString words = arguments.value(u"search"_s);
    const auto isOther = [&words](const auto& row) {
        return !searchKey(row.studentName).contains(searchKey(words));
    };
    std::erase_if(*welcomeBacks, [&isOther](const WelcomeBackRow& row) {
        // Without a suspension there is no meeting, unless one was held.
        return isOther(row) ||
               (row.suspensionStatus == SuspensionStatus::Cancelled && !row.heldOn);
    });
    std::erase_if(*preventions, isOther);
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(toJson(*welcomeBacks, *preventions));
        return Done;
    }
    for (const WelcomeBackRow& row : *welcomeBacks) {
        console.out << QStringList{u"welcome_back"_s, QString::number(row.id.number),
                                   row.studentName, row.plan.date ? wording::longDate(*row.plan.date)
                                                                  : wording::arrangement(
                                                                        row.plan.arrangement)}
                           .join(u'\t')
                    << '\n';
    }
    for (const PreventionRow& row : *preventions) {
        console.out << QStringList{u"prevention"_s, QString::number(row.id.number), row.studentName,
                                   wording::longDate(row.date), stateOf(row)}
                           .join(u'\t')
                    << '\n';
    }
    return Done;
}

} // namespace

std::vector<Command> listCommands()
{
    const auto usage = u"--database DB [--search TEXT] [--student UPN] [--json]"_s;
    const QStringList options{u"database"_s, u"search"_s, u"student"_s};
    const QStringList needed{u"database"_s};
    const QStringList switches{u"json"_s};
    return {
        {u"students"_s, usage, tr("lists students"), 0, 0, options, needed, switches, students},
        {u"suspensions"_s, usage, tr("lists suspensions, the latest first"), 0, 0, options, needed,
         switches, suspensions},
        {u"meetings"_s, usage, tr("lists welcome back and prevention meetings"), 0, 0, options, needed,
         switches, meetings},
    };
}

} // namespace freshstart::cli
