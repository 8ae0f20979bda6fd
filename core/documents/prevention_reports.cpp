// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/prevention_reports.h"

#include "core/base/translate.h"
#include "core/documents/letter_values.h"
#include "core/documents/report_words.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"
#include "core/documents/wording_welcome_back.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Reports)

Paragraph note(const QString& text)
{
    return {{{text, false}}, true};
}

Paragraph periodLine(DateSpan period)
{
    return {{{report_words::period(period), true},
             {u" ("_s + wording::plainDate(period.first) + u" – "_s +
                  wording::plainDate(period.last) + u')',
              false}},
            false};
}

Document start(const QString& kind, const QString& title, DateSpan period, const School& school,
               QDate printedOn)
{
    Document document;
    document.kind = kind;
    document.title = title;
    document.letterhead = letterheadOf(school);
    document.dateLine = wording::plainDate(printedOn);
    document.blocks = {Heading{title, 1}, periodLine(period)};
    return document;
}

QString number(const PreventionFigure& figure, int value)
{
    return figure.isHidden ? tr("not shown") : QString::number(value);
}

Table figureTable(const PreventionReport& report)
{
    Table table;
    table.header = {QString(), tr("Meetings"), tr("Students"), tr("Meetings a year before")};
    table.weights = {8, 3, 3, 4};
    table.firstColumnIsLabel = true;
    for (std::size_t i = 0; i < report.now.size(); ++i) {
        const PreventionFigure& now = report.now[i];
        const PreventionFigure& before = report.earlier[i];
        table.rows.push_back({report_words::count(now.count), number(now, now.meetings),
                              number(now, now.students), number(before, before.meetings)});
    }
    return table;
}

QStringList figureNotes(const PreventionReport& report)
{
    QStringList notes{
        tr("A meeting is counted in the period in which its day falls. Status and needs are those "
           "of that day; a student can have several, and a meeting several outcomes. The numbers "
           "below the first three are of meetings that were held."),
        tr("What came later is counted for the same student from the day after the meeting to %1. "
           "Lunchtime suspensions and cancelled suspensions are not counted.")
            .arg(wording::plainDate(report.upTo))};
    if (report.isMasked()) {
        notes.append(tr("Numbers that stand for fewer than %1 meetings or students are not shown, "
                        "and none that would give them away.")
                         .arg(report.smallestShown));
    }
    return notes;
}

void addNotes(Document& document, const QStringList& notes)
{
    document.blocks.push_back(Heading{tr("How it was counted"), 2});
    for (const QString& text : notes) {
        document.blocks.push_back(note(text));
    }
}

QString dated(std::optional<QDate> date)
{
    return date ? wording::plainDate(*date) : u"–"_s;
}

QString actionsOf(const PreventionLine& line)
{
    return line.actions == 0 ? u"–"_s
                             : tr("%1 of %2 open").arg(line.openActions).arg(line.actions);
}

QString leaving(bool masked)
{
    return masked ? tr("Copy that may leave the school: small numbers are not shown")
                  : tr("Confidential: small numbers can point to a student");
}

} // namespace

namespace report_words {

QString course(PreventionCourse course)
{
    return course == PreventionCourse::Held        ? tr("held")
           : course == PreventionCourse::CalledOff ? tr("called off")
                                                   : tr("not held");
}

QString count(PreventionCount count)
{
    using enum PreventionCount;
    static constexpr std::array<std::pair<PreventionCount, const char*>, 19> kWords = {{
        {Held, QT_TRANSLATE_NOOP("Reports", "Meetings held")},
        {CalledOff, QT_TRANSLATE_NOOP("Reports", "Meetings called off")},
        {NotHeld, QT_TRANSLATE_NOOP("Reports", "Meetings to come, or without a record")},
        {LookedAfter, QT_TRANSLATE_NOOP("Reports", "Of students looked after")},
        {EhcPlan, QT_TRANSLATE_NOOP("Reports", "Of students with an EHC plan")},
        {YouthJustice, QT_TRANSLATE_NOOP("Reports", "Of students with a youth justice order")},
        {SenSupport, QT_TRANSLATE_NOOP("Reports", "Of students with SEN support")},
        {Disability, QT_TRANSLATE_NOOP("Reports", "Of students with a disability")},
        {NoStatus, QT_TRANSLATE_NOOP("Reports", "Of students with none of these")},
        {FurtherAssessment, QT_TRANSLATE_NOOP("Reports", "Outcome: further assessment")},
        {RevisedApproaches,
         QT_TRANSLATE_NOOP("Reports", "Outcome: revised approaches of the school")},
        {ExternalAgencies, QT_TRANSLATE_NOOP("Reports", "Outcome: additional external agencies")},
        {PlanToBeMade, QT_TRANSLATE_NOOP("Reports", "Outcome: a plan to be made")},
        {FormalProcedures,
         QT_TRANSLATE_NOOP("Reports", "Outcome: formal exclusion procedures to be considered")},
        {NoOutcome, QT_TRANSLATE_NOOP("Reports", "No outcome recorded")},
        {OpenActions, QT_TRANSLATE_NOOP("Reports", "With actions still open")},
        {LaterSuspended, QT_TRANSLATE_NOOP("Reports", "Student suspended after the meeting")},
        {LaterPermanent,
         QT_TRANSLATE_NOOP("Reports", "Student permanently excluded after the meeting")},
        {NeitherLater,
         QT_TRANSLATE_NOOP("Reports", "Neither suspended nor excluded after the meeting")},
    }};
    const auto found =
        std::ranges::find(kWords, count, &std::pair<PreventionCount, const char*>::first);
    return found == kWords.end() ? QString() : tr(found->second);
}

QString statuses(const PreventionStatuses& statuses)
{
    QStringList words;
    const auto add = [&words](bool holds, StatusKind kind) {
        if (holds) {
            words.append(wording::inLine(wording::status(kind)));
        }
    };
    add(statuses.lookedAfter, StatusKind::LookedAfter);
    add(statuses.ehcPlan, StatusKind::EhcPlan);
    add(statuses.youthJustice, StatusKind::YouthJusticeOrder);
    add(statuses.senSupport, StatusKind::SenSupport);
    add(statuses.disability, StatusKind::Disability);
    return words.join(u", "_s);
}

QString outcomes(const std::vector<OutcomeKind>& outcomes)
{
    static constexpr auto kFirst = static_cast<int>(PreventionCount::FurtherAssessment);
    QStringList words;
    for (const OutcomeKind kind : outcomes) {
        // The counts of outcomes stand in the order of the kinds.
        const QString text = count(static_cast<PreventionCount>(kFirst + static_cast<int>(kind)));
        words.append(text.section(u": "_s, 1));
    }
    return words.join(u"; "_s);
}

} // namespace report_words

Document preventionRegisterDocument(const PreventionRegister& meetings, const School& school,
                                    QDate printedOn)
{
    Document document = start(u"prevention-register"_s, tr("Exclusion prevention meetings"),
                              meetings.period, school, printedOn);
    Table table;
    table.header = {tr("Date"),     tr("Student"), tr("Meeting"), tr("Outcomes"),
                    tr("Actions"), tr("Copies open"), tr("Look again")};
    table.weights = {5, 7, 5, 8, 5, 4, 5};
    for (const PreventionLine& line : meetings.lines) {
        QString meeting = report_words::course(line.course);
        if (line.course == PreventionCourse::Held) {
            meeting += u"\n"_s + tr("%1 people").arg(line.people);
        }
        table.rows.push_back(
            {wording::plainDate(line.date),
             line.studentName + u'\n' + wording::yearGroup(line.yearGroup), meeting,
             report_words::outcomes(line.outcomes), actionsOf(line),
             line.copiesToGive == 0 ? u"–"_s : QString::number(line.copiesToGive),
             line.reviewedOn ? tr("done on %1").arg(wording::plainDate(*line.reviewedOn))
                             : dated(line.reviewOn)});
    }
    if (table.rows.empty()) {
        document.blocks.push_back(note(tr("No meetings in this period.")));
    } else {
        document.blocks.push_back(std::move(table));
    }
    document.footerNote = tr("Confidential: for use inside the school");
    return document;
}

Document preventionGovernorsDocument(const PreventionReport& report, const School& school,
                                     QDate printedOn)
{
    Document document =
        start(u"prevention-governors"_s,
              tr("Exclusion prevention meetings: report to the %1").arg(wording::board(school.type)),
              report.period, school, printedOn);
    document.blocks.push_back(figureTable(report));
    QStringList notes = figureNotes(report);
    notes.prepend(tr("These are numbers only. Nobody is named and nothing is taken from the papers "
                     "of a meeting: who may have to review a decision later takes no part in it "
                     "(policy 4.2)."));
    addNotes(document, notes);
    document.footerNote = leaving(report.isMasked());
    return document;
}

Document localAuthorityDocument(const PreventionRegister& meetings, const PreventionReport& report,
                                const School& school, QDate printedOn)
{
    Document document = start(u"prevention-local-authority"_s,
                              tr("Exclusion prevention meetings: return to the local authority"),
                              report.period, school, printedOn);
    document.blocks.push_back(figureTable(report));
    if (!report.isMasked()) {
        Table table;
        table.header = {tr("Date"),     tr("Student"), tr("Status on the day"),
                        tr("Outcomes"), tr("Suspended again"), tr("Permanent exclusion")};
        table.weights = {5, 7, 6, 7, 5, 5};
        for (const PreventionLine& line : meetings.lines) {
            const QString statuses = report_words::statuses(line.statuses);
            const QString outcomes = line.course == PreventionCourse::Held
                                         ? report_words::outcomes(line.outcomes)
                                         : report_words::course(line.course);
            QStringList who{line.studentName, line.upn, wording::yearGroup(line.yearGroup)};
            who.removeAll(QString());
            table.rows.push_back({wording::plainDate(line.date), who.join(u'\n'),
                                  statuses.isEmpty() ? u"–"_s : statuses, outcomes,
                                  QString::number(line.laterSuspensions),
                                  line.laterPermanent > 0 ? tr("yes") : tr("no")});
        }
        document.blocks.push_back(Heading{tr("Each meeting"), 2});
        if (table.rows.empty()) {
            document.blocks.push_back(note(tr("No meetings in this period.")));
        } else {
            document.blocks.push_back(std::move(table));
        }
    }
    addNotes(document, figureNotes(report));
    document.footerNote = report.isMasked() ? leaving(true)
                                            : tr("Confidential: for the local authority only");
    return document;
}

} // namespace freshstart
