// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/translate.h"
#include "core/calendar/calendar_service.h"
#include "core/exchange/calendar_csv.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_report.h"
#include "core/exchange/meeting_calendar_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

Result<QByteArray> studentsCsv(Workspace& workspace, QDate today)
{
    const auto rows = workspace.students().rows(today);
    if (!rows) {
        return rows.error();
    }
    CsvWriter csv;
    csv.add({u"UPN"_s, u"Surname"_s, u"Forename"_s, u"Preferred surname"_s, u"Preferred forename"_s,
             u"Date of birth"_s, u"Year group"_s, u"Form"_s, u"Key"_s});
    for (const StudentRow& row : *rows) {
        csv.add({row.upn, row.surname, row.forename, row.preferredSurname, row.preferredForename,
                 row.dateOfBirth ? row.dateOfBirth->toString(Qt::ISODate) : QString(), row.yearGroup,
                 row.form, row.externalKey});
    }
    return csv.bytes();
}

Result<QByteArray> suspensionsCsv(Workspace& workspace)
{
    const auto rows = workspace.cases().rows();
    if (!rows) {
        return rows.error();
    }
    CsvWriter csv;
    csv.add({u"UPN"_s, u"StartDate"_s, u"StartSession"_s, u"EndDate"_s, u"EndSession"_s, u"Sessions"_s,
             u"Category"_s, u"Reason1"_s, u"Reason2"_s, u"Reason3"_s, u"Status"_s});
    for (const SuspensionRow& row : *rows) {
        csv.add({row.studentUpn.isEmpty() ? row.studentExternalKey : row.studentUpn,
                 row.first.date.toString(Qt::ISODate), toCode(row.first.session),
                 row.last.date.toString(Qt::ISODate), toCode(row.last.session),
                 QString::number(row.halfDays), toCode(row.category), row.reasonCodes.value(0),
                 row.reasonCodes.value(1), row.reasonCodes.value(2), toCode(row.status)});
    }
    return csv.bytes();
}

Result<QByteArray> calendarCsv(Workspace& workspace)
{
    const auto stored = workspace.calendar().entries();
    if (!stored) {
        return stored.error();
    }
    std::vector<CalendarEntry> entries;
    for (const StoredCalendarEntry& one : *stored) {
        entries.push_back(one.entry);
    }
    return writeCalendarCsv(entries);
}

Result<QByteArray> listCsv(const QString& what, Workspace& workspace, QDate today)
{
    if (what == "students"_L1) {
        return studentsCsv(workspace, today);
    }
    return what == "calendar"_L1 ? calendarCsv(workspace) : suspensionsCsv(workspace);
}

using MakeBytes = std::function<Result<QByteArray>(Workspace&)>;

/// What is made of the school goes into the file of --output, whole or not at all.
int exportBytes(const Arguments& arguments, Console& console, const HistorySubject& about,
                const QString& what, const MakeBytes& make)
{
    auto workspace = openToTakeOut(arguments, console);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto bytes = make(**workspace);
    if (!bytes) {
        return fail(console, bytes.error());
    }
    auto written = writeCsvFile(arguments.value(u"output"_s), *bytes);
    if (written) {
        written = noteLeft(**workspace, console, about, what);
    }
    return written ? Done : fail(console, written.error());
}

int exportMeeting(const Arguments& arguments, Console& console)
{
    bool isNumber = false;
    const qint64 id = arguments.value(u"id"_s).toLongLong(&isNumber);
    const QString kind = arguments.value(u"kind"_s);
    if (!isNumber || (kind != "welcome-back"_L1 && kind != "prevention"_L1)) {
        return misuse(console, tr("meeting-calendar needs --kind welcome-back or prevention, and "
                                  "--id with the number of the meeting."));
    }
    const bool isPrevention = kind == "prevention"_L1;
    const HistorySubject about{isPrevention ? SubjectKind::Prevention : SubjectKind::WelcomeBack,
                               id};
    return exportBytes(arguments, console, about, tr("Meeting (calendar file)"),
                       [&](Workspace& workspace) {
        return isPrevention
                   ? workspace.meetingCalendars().forPrevention(PreventionId{id})
                   : workspace.meetingCalendars().forWelcomeBack(WelcomeBackId{id});
    });
}

QString wordsFor(const QString& list)
{
    return list == "students"_L1   ? tr("List of students (CSV)")
           : list == "calendar"_L1 ? tr("School calendar (CSV)")
                                   : tr("List of suspensions (CSV)");
}

int exportAny(const Arguments& arguments, Console& console)
{
    const QString what = arguments.positional.front();
    if (what == "everything"_L1) {
        return fail(console, {ErrorCode::NotYet, u"export "_s + what, {}, {}});
    }
    if (what == "meeting-calendar"_L1) {
        return exportMeeting(arguments, console);
    }
    static const QStringList lists{u"students"_s, u"suspensions"_s, u"calendar"_s};
    if (!lists.contains(what)) {
        return misuse(console, tr("What can be exported: %1, meeting-calendar. Not \"%2\".")
                                   .arg(lists.join(u", "_s), what));
    }
    if (arguments.has(u"id"_s) || arguments.has(u"kind"_s)) {
        return misuse(console, tr("--id and --kind are for meeting-calendar only."));
    }
    return exportBytes(arguments, console, {}, wordsFor(what), [&](Workspace& workspace) {
        return listCsv(what, workspace, console.clock.today());
    });
}

/// A school in memory, filled, read back and closed: the program and its parts are all here.
int selfTest(const Arguments&, Console& console)
{
    auto workspace = Workspace::openMemory(console.clock);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    StudentRecord student;
    student.details.surname = u"Example"_s;
    const auto id = (*workspace)->students().add(student);
    if (!id) {
        return fail(console, id.error());
    }
    const auto found = (*workspace)->students().find(*id);
    if (!found) {
        return fail(console, found.error());
    }
    console.out << tr("The self-test passed.") << '\n';
    return found->details.surname == student.details.surname ? Done : Refused;
}

} // namespace

std::vector<Command> fileCommands()
{
    return {
        {u"export"_s, u"students|suspensions|calendar|meeting-calendar --database DB --output FILE"_s,
         tr("writes a list as CSV; meeting-calendar --kind welcome-back|prevention --id N "
            "--output FILE.ics writes a meeting for a diary"),
         1, 1, {u"database"_s, u"output"_s, u"kind"_s, u"id"_s}, {u"database"_s, u"output"_s}, {},
         exportAny},
        {u"self-test"_s, {}, tr("proves that the installed program works"), 0, 0, {}, {}, {}, selfTest},
    };
}

} // namespace freshstart::cli
