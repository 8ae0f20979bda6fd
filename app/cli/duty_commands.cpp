// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/documents/duty_text.h"
#include "core/documents/wording.h"
#include "core/law/numbers.h"
#include "core/students/student_service.h"
#include "core/suspensions/board_rules.h"
#include "core/suspensions/totals.h"
#include "core/today/today_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject toJson(const Duty& duty)
{
    return {{u"kind"_s, kindCode(duty)},
            {u"student_upn"_s, duty.studentUpn},
            {u"student_name"_s, duty.studentName},
            {u"subject"_s, dutySubject(duty)},
            {u"due"_s, duty.due.toString(Qt::ISODate)},
            {u"due_at"_s, duty.dueAt ? QJsonValue(duty.dueAt->toString(u"HH:mm"_s)) : QJsonValue()},
            {u"state"_s, freshstart::toCode(duty.state)},
            {u"who_acts"_s, dutyActor(duty)},
            {u"why"_s, dutyReason(duty)},
            {u"source"_s, dutySource(duty)},
            {u"topic"_s, freshstart::toCode(topicOf(duty))},
            {u"basis"_s, basisCode(duty.basis)}};
}

int due(const Arguments& arguments, Console& console)
{
    const auto on = dateOf(arguments, u"on"_s, console);
    if (!on) {
        return fail(console, on.error());
    }
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto today = (*workspace)->today().on(*on);
    if (!today) {
        return fail(console, today.error());
    }
    if (arguments.has(u"json"_s)) {
        QJsonArray all;
        for (const Duty& duty : today->duties) {
            all.append(toJson(duty));
        }
        console.out << jsonText(all);
        return Done;
    }
    for (const Duty& duty : today->duties) {
        console.out << QStringList{freshstart::toCode(duty.state), wording::longDate(duty.due),
                                   dutyActor(duty), dutySubject(duty), duty.studentName}
                           .join(u'\t')
                    << '\n';
    }
    return Done;
}

QJsonObject totalsOf(const StudentRecord& student, const std::vector<Suspension>& suspensions,
                     const SchoolCalendar& calendar, QDate on)
{
    std::vector<CountedSuspension> counts;
    int thisYear = 0;
    for (const Suspension& suspension : suspensions) {
        // What begins after the day does not count on the day.
        if (suspension.details.first.isValid() && suspension.details.first.date <= on
            && suspension.status != SuspensionStatus::Draft) {
            counts.push_back(counted(suspension));
            thisYear += schoolYearOf(suspension.details.first.date) == schoolYearOf(on) ? 1 : 0;
        }
    }
    const StatutoryTerm term = termOf(on);
    const int termHalfDays = termTotal(counts, term, calendar);
    const bool suggested = thisYear >= law::kSuspensionsForPrevention;
    QJsonArray reasons;
    if (suggested) {
        reasons.append(u"two_or_more_suspensions"_s);
    }
    if (student.has(StatusKind::AtRisk, on)) {
        reasons.append(u"marked_at_risk"_s);
    }
    return {{u"student_upn"_s, student.details.upn.isEmpty() ? student.details.externalKey
                                                             : student.details.upn},
            {u"on"_s, on.toString(Qt::ISODate)},
            {u"term"_s, u"%1 %2"_s.arg(freshstart::toCode(term.name)).arg(term.schoolYear)},
            {u"term_days"_s, daysOf(termHalfDays)},
            {u"year_days"_s, daysOf(yearTotal(counts, schoolYearOf(on), calendar))},
            {u"band"_s, freshstart::toCode(boardBand({termHalfDays, false, false}))},
            {u"prevention_suggested"_s, !reasons.isEmpty()},
            {u"prevention_reasons"_s, reasons}};
}

int totals(const Arguments& arguments, Console& console)
{
    const auto on = dateOf(arguments, u"on"_s, console);
    if (!on) {
        return fail(console, on.error());
    }
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto student = (*workspace)->students().findByUpnOrKey(arguments.value(u"student"_s));
    if (!student) {
        return fail(console, student.error());
    }
    const auto suspensions = (*workspace)->cases().ofStudent(student->id);
    if (!suspensions) {
        return fail(console, suspensions.error());
    }
    const auto calendar = (*workspace)->calendar().load();
    if (!calendar) {
        return fail(console, calendar.error());
    }
    const QJsonObject result = totalsOf(*student, *suspensions, *calendar, *on);
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(result);
    } else {
        console.out << tr("%1 school days this term, %2 this school year.")
                           .arg(result.value(u"term_days"_s).toDouble())
                           .arg(result.value(u"year_days"_s).toDouble())
                    << '\n';
    }
    return Done;
}

} // namespace

std::vector<Command> dutyCommands()
{
    return {
        {u"due"_s, u"--database DB [--on DATE] [--json]"_s, tr("what Today shows on that date"), 0, 0,
         {u"database"_s, u"on"_s}, {u"database"_s}, {u"json"_s}, due},
        {u"totals"_s, u"--database DB --student UPN [--on DATE] [--json]"_s,
         tr("days of suspension this term and this school year"), 0, 0,
         {u"database"_s, u"student"_s, u"on"_s}, {u"database"_s, u"student"_s}, {u"json"_s}, totals},
    };
}

} // namespace freshstart::cli
