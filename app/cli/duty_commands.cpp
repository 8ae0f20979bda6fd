// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "core/base/translate.h"
#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/documents/duty_text.h"
#include "core/documents/report_words.h"
#include "core/documents/wording.h"
#include "core/prevention/watch_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/suspensions/board_rules.h"
#include "core/suspensions/totals.h"
#include "core/today/today_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

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

/// What has begun on a day, of what the totals know of.
std::vector<Suspension> begunBy(const std::vector<Suspension>& all, QDate on)
{
    std::vector<Suspension> begun;
    std::ranges::copy_if(all, std::back_inserter(begun), [on](const Suspension& suspension) {
        const QDate first = suspension.details.first.date;
        return suspension.status != SuspensionStatus::Draft && first.isValid() && first <= on;
    });
    return begun;
}

/// R9 for the term as it stands: its total, an exam missed in it, a permanent exclusion.
BoardFacts boardFacts(const std::vector<Suspension>& begun, int termHalfDays, DateSpan term)
{
    BoardFacts facts;
    facts.termHalfDays = termHalfDays;
    for (const Suspension& suspension : begun) {
        const SuspensionDetails& details = suspension.details;
        if (suspension.status == SuspensionStatus::Issued && term.contains(details.first.date)) {
            facts.examMissed = facts.examMissed || details.examMissed;
            facts.permanent =
                facts.permanent || details.category == SuspensionCategory::Permanent;
        }
    }
    return facts;
}

QJsonObject totalsOf(const StudentRecord& student, const std::vector<Suspension>& suspensions,
                     const StudentSupport& support, const SchoolCalendar& calendar,
                     const RuleSettings& rules, QDate on)
{
    const std::vector<Suspension> begun = begunBy(suspensions, on);
    std::vector<CountedSuspension> counts;
    std::ranges::transform(begun, std::back_inserter(counts),
                           [](const Suspension& one) { return counted(one); });
    const TermDivision division = termDivision(calendar, rules.ownTermDates);
    const StatutoryTerm term = division.termOf(on);
    const int termHalfDays = termTotal(counts, term, calendar, division);
    const BoardFacts board = boardFacts(begun, termHalfDays, division.termSpan(term));
    const int elsewhere = student.halfDaysElsewhere(schoolYearOf(on));
    const PreventionSuggestion prevention =
        preventionSuggestion(preventionFacts(student, begun, support, on), on, rules, calendar);
    QJsonArray reasons;
    for (const PreventionReason reason : prevention.reasons) {
        reasons.append(freshstart::toCode(reason));
    }
    return {{u"student_upn"_s, student.details.upn.isEmpty() ? student.details.externalKey
                                                             : student.details.upn},
            {u"on"_s, on.toString(Qt::ISODate)},
            {u"term"_s, u"%1 %2"_s.arg(freshstart::toCode(term.name)).arg(term.schoolYear)},
            {u"term_days"_s, daysOf(termHalfDays)},
            {u"year_days"_s, daysOf(yearTotal(counts, schoolYearOf(on), calendar, elsewhere))},
            {u"year_days_elsewhere"_s, daysOf(elsewhere)},
            {u"band"_s, freshstart::toCode(boardBand(board))},
            {u"tell_board_at_once"_s, tellBoardAtOnce(board)},
            {u"prevention_suggested"_s, prevention.isSuggested()},
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
    const auto support = (*workspace)->supports().of(student->id);
    if (!support) {
        return fail(console, support.error());
    }
    const auto calendar = (*workspace)->calendar().load();
    if (!calendar) {
        return fail(console, calendar.error());
    }
    const auto rules = (*workspace)->school().rules();
    if (!rules) {
        return fail(console, rules.error());
    }
    const QJsonObject result = totalsOf(*student, *suspensions, *support, *calendar, *rules, *on);
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

template<class Values>
QJsonArray codesOf(const Values& values)
{
    QJsonArray codes;
    for (const auto value : values) {
        codes.append(freshstart::toCode(value));
    }
    return codes;
}

QString isoDate(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const WatchRow& row)
{
    const PreventionSuggestion& suggestion = row.suggestion;
    QJsonObject json{{u"student_upn"_s, row.studentUpn},
                     {u"student_name"_s, row.studentName},
                     {u"year_group"_s, row.yearGroup},
                     {u"state"_s, freshstart::toCode(row.state)},
                     {u"reasons"_s, codesOf(suggestion.reasons)},
                     {u"missing"_s, codesOf(suggestion.missing)},
                     {u"suspensions"_s, suggestion.suspensions},
                     {u"year_days"_s, daysOf(suggestion.yearHalfDays)},
                     {u"internal_exclusions_in_term"_s, suggestion.internalExclusions},
                     {u"additional_supports"_s, suggestion.supports},
                     {u"meeting_on"_s, isoDate(row.meetingOn)}};
    if (row.decision) {
        json.insert(u"decision"_s,
                    QJsonObject{{u"verdict"_s, freshstart::toCode(row.decision->verdict)},
                                {u"on"_s, isoDate(row.decision->on)},
                                {u"reason"_s, row.decision->reason},
                                {u"look_again_on"_s, isoDate(row.decision->lookAgainOn)}});
    }
    return json;
}

QString stateWords(const WatchRow& row)
{
    switch (row.state) {
    case WatchState::Open:
        return tr("to decide");
    case WatchState::MeetingToCall:
        return tr("meeting to be called");
    case WatchState::MeetingSet:
        return tr("meeting set");
    case WatchState::Dismissed:
        return tr("dismissed");
    case WatchState::MeetingHeld:
        break;
    }
    return tr("meeting held");
}

QString reasonWords(const WatchRow& row)
{
    QStringList words;
    for (const PreventionReason reason : row.suggestion.reasons) {
        words.append(report_words::preventionReason(freshstart::toCode(reason)));
    }
    return wording::joined(words);
}

int watch(const Arguments& arguments, Console& console)
{
    const auto on = dateOf(arguments, u"on"_s, console);
    if (!on) {
        return fail(console, on.error());
    }
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto rows = (*workspace)->watch().on(*on);
    if (!rows) {
        return fail(console, rows.error());
    }
    if (arguments.has(u"json"_s)) {
        QJsonArray all;
        for (const WatchRow& row : *rows) {
            all.append(toJson(row));
        }
        console.out << jsonText(all);
        return Done;
    }
    for (const WatchRow& row : *rows) {
        console.out << QStringList{stateWords(row), row.studentName,
                                   wording::yearGroup(row.yearGroup), reasonWords(row)}
                           .join(u'\t')
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
        {u"watch"_s, u"--database DB [--on DATE] [--json]"_s,
         tr("students for whom an exclusion prevention meeting is suggested, and why"), 0, 0,
         {u"database"_s, u"on"_s}, {u"database"_s}, {u"json"_s}, watch},
    };
}

} // namespace freshstart::cli
