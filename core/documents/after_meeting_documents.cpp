// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paper for what can happen around a meeting: nobody of the family comes; there is none.
#include "core/documents/welcome_back_documents.h"
#include "core/documents/welcome_back_parts.h"
#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace welcome_back;

namespace {

constexpr int kLinesOnSheet = 12; ///< of monitoring notes, so that a short sheet is one page
constexpr int kLinesByHand = 4;   ///< at the least, while the watching goes on
constexpr int kNoteMm = 13;

QString tr(const char* text)
{
    return QCoreApplication::translate("WelcomeBack", text);
}

QString longDateOf(std::optional<QDate> date)
{
    return wording::longDate(date.value_or(QDate()));
}

QString joinedLines(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The return never waits for the family; only a decision of its own can change it (R22).
Paragraph returnStands(const WelcomeBackContext& context)
{
    const QString name = context.student.details.shownForename();
    const QString back = backOn(context);
    if (isHeldBack(context)) {
        return {{{tr(QT_TRANSLATE_NOOP("WelcomeBack",
                                       "On %1’s return there is a decision of its own, of %2 "
                                       "(%3). This note does not change it."))
                      .arg(name, wording::longDate(context.hold->decidedOn),
                           wording::inLine(wording::basis(context.hold->basis)))}},
                false};
    }
    const QString stands =
        back.isEmpty()
            ? tr(QT_TRANSLATE_NOOP("WelcomeBack", "%1 goes to lessons as usual.")).arg(name)
            : tr(QT_TRANSLATE_NOOP("WelcomeBack", "%1 is back in school on %2.")).arg(name, back);
    return {
        {{tr(QT_TRANSLATE_NOOP("WelcomeBack", "This does not delay the return.")) + u' ', true},
         {stands + u' ' +
          tr(QT_TRANSLATE_NOOP(
              "WelcomeBack", "The meeting can be held without this parent or carer, or later."))}},
        false};
}

FormRow choices(const FamilyAbsence& absence)
{
    using enum AbsenceAction;
    FormRow row;
    for (const AbsenceAction action : {HomeVisit, Telephone, Other}) {
        const bool chosen = absence.action == action;
        row.cells.push_back(
            {wording::action(action), {}, true, chosen ? std::optional(true) : std::nullopt, 1});
    }
    return row;
}

FormGrid absenceFacts(const FamilyAbsence& absence, bool blank)
{
    const QString cause = blank ? QString() : wording::cause(absence.cause);
    return {{
        {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Parent or carer")), absence.who, 3),
          cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Known since")),
               wording::longDate(absence.notedOn), 2)}},
        {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "What we know")), cause)}},
        {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "What was said and tried")),
               absence.note.trimmed())},
         blank || absence.note.trimmed().isEmpty() ? 24 : 0},
    }};
}

FormGrid decision(const WelcomeBackContext& context, const FamilyAbsence& absence)
{
    const bool open = !absence.action.has_value();
    return {{
        choices(absence),
        {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "What is to be done or said")),
               absence.actionNote.trimmed())},
         open ? 22 : 0},
        {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Who does it")),
               staffName(context, absence.actionOwner), 3),
          cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "By when")), longDateOf(absence.actionDue), 2)}},
        {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "What came of it")), absence.outcome.trimmed(),
               3),
          cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Done on")), longDateOf(absence.doneOn), 2)},
         absence.outcome.trimmed().isEmpty() ? 22 : 0},
    }};
}

FormRow reportedTo(const WelcomeBackContext& context, const FamilyAbsence& absence)
{
    return {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "For the decision of")),
                  staffAndPost(context, absence.reportedTo), 3),
             cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Reported on")),
                  longDateOf(absence.reportedOn), 2)}};
}

FormRow sessionFacts(const WelcomeBackContext& context)
{
    const auto& session = context.intervention;
    const QString when = session ? dateAndTime(session->heldOn, session->heldAt)
                                 : longDateOf(context.plan.interventionDate);
    return {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Session")), when, 3),
             cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Led by")),
                  session ? session->ledBy : QString(), 2)}};
}

QString thereAtSession(const WelcomeBackContext& context, const InterventionRecord& session)
{
    const QString name = context.student.details.shownName();
    return joinedLines(
        {session.studentPresent
             ? name
             : tr(QT_TRANSLATE_NOOP("WelcomeBack", "%1 could not be there")).arg(name),
         session.othersPresent.trimmed()});
}

FormRow backAndWatchedBy(const WelcomeBackContext& context)
{
    return {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Back in school")), backOn(context), 3),
             cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Watched over by")),
                  staffName(context, context.plan.monitoring.by), 2)}};
}

} // namespace

Document familyAbsenceReport(const WelcomeBackContext& context)
{
    const bool blank = !context.absence;
    const FamilyAbsence absence = context.absence.value_or(FamilyAbsence{});
    Document document = startSheet(
        context, u"family-absence-report"_s,
        tr(QT_TRANSLATE_NOOP("WelcomeBack",
                             "A parent or carer does not come to the welcome back meeting")),
        {meetingFacts(context), reportedTo(context, absence)});
    document.blocks.emplace_back(absenceFacts(absence, blank));
    document.blocks.emplace_back(returnStands(context));
    document.blocks.emplace_back(Heading{tr(QT_TRANSLATE_NOOP("WelcomeBack", "Your decision")), 2});
    document.blocks.emplace_back(decision(context, absence));
    document.blocks.emplace_back(SignatureRows{{{tr(QT_TRANSLATE_NOOP("WelcomeBack", "Decided by")),
                                                 staffName(context, absence.decidedBy)}}});
    return document;
}

Document interventionRecord(const WelcomeBackContext& context)
{
    const bool blank = !context.intervention;
    const InterventionRecord session = context.intervention.value_or(InterventionRecord{});
    Document document =
        startSheet(context, u"intervention-record"_s,
                   tr(QT_TRANSLATE_NOOP("WelcomeBack", "Intervention session after the return")),
                   {sessionFacts(context), suspensionFacts(context, true)});
    auto& blocks = document.blocks;
    blocks.emplace_back(FormGrid{{{{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Who was there")),
                                         blank ? QString() : thereAtSession(context, session))},
                                   blank ? 12 : 0}}});
    const auto add = [&blocks, blank](const QString& heading, const QString& text, int roomMm) {
        blocks.emplace_back(box(heading, text, blank ? roomMm : 0)); // one page by hand
    };
    add(tr(QT_TRANSLATE_NOOP("WelcomeBack", "How I find being back")), session.studentView, 16);
    add(tr(QT_TRANSLATE_NOOP("WelcomeBack", "What was still open, and how we talked about it")),
        session.remaining, 22);
    add(tr(QT_TRANSLATE_NOOP("WelcomeBack", "What we agreed")), session.agreed, 20);
    add(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Support the school offers")), session.support, 13);
    blocks.emplace_back(
        FormGrid{{{{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "We look at this again on")),
                         longDateOf(session.reviewOn))}}}});
    SignatureRows signatures{{
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Student")), context.student.details.shownName()},
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "For the school")), session.ledBy},
    }};
    if (blank || !session.othersPresent.trimmed().isEmpty()) {
        signatures.rows.push_back({tr(QT_TRANSLATE_NOOP("WelcomeBack", "Also there")), {}});
    }
    blocks.emplace_back(std::move(signatures));
    return document;
}

Document monitoringNotes(const WelcomeBackContext& context)
{
    const Monitoring& monitoring = context.plan.monitoring;
    const bool over = context.monitoringEndedOn.has_value();
    std::vector<FormRow> facts{backAndWatchedBy(context)};
    facts.push_back(
        {{cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "How")), monitoring.how.trimmed(), 3),
          over ? cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Ended on")),
                      longDateOf(context.monitoringEndedOn), 2)
               : cell(tr(QT_TRANSLATE_NOOP("WelcomeBack", "Until")), longDateOf(monitoring.until),
                      2)}});
    Document document =
        startSheet(context, u"monitoring-notes"_s,
                   tr(QT_TRANSLATE_NOOP("WelcomeBack", "Settling back in: notes")), facts);
    document.blocks.emplace_back(Paragraph{
        {{tr(QT_TRANSLATE_NOOP("WelcomeBack",
                               "What goes well, and where a helping hand is needed: what was seen "
                               "and heard, not what it might mean."))}},
        false});
    Table table;
    table.header = {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Date")),
                    tr(QT_TRANSLATE_NOOP("WelcomeBack", "Who")),
                    tr(QT_TRANSLATE_NOOP("WelcomeBack", "What was seen"))};
    for (const MonitoringNote& note : context.monitoringNotes) {
        table.rows.push_back({wording::plainDate(note.notedOn), note.notedBy, note.note.trimmed()});
    }
    const int left = kLinesOnSheet - static_cast<int>(table.rows.size());
    for (int i = 0; !over && i < std::max(kLinesByHand, left); ++i) {
        table.rows.push_back({{}, {}, {}});
    }
    table.weights = {4, 3, 10};
    table.minRowHeightMm = over ? 0 : kNoteMm;
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace freshstart
