// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paper for what can happen around a meeting: nobody of the family comes; there is none.
#include "core/base/translate.h"
#include "core/documents/welcome_back_documents.h"
#include "core/documents/welcome_back_parts.h"
#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace welcome_back;

namespace {

constexpr int kLinesOnSheet = 12; ///< of monitoring notes, so that a short sheet is one page
constexpr int kLinesByHand = 4;   ///< at the least, while the watching goes on
constexpr int kNoteMm = 13;

FRESHSTART_TR(WelcomeBack)

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
        return {{{tr("On %1’s return there is a decision of its own, of %2 "
                     "(%3). This note does not change it.")
                      .arg(name, wording::longDate(context.hold->decidedOn),
                           wording::inLine(wording::basis(context.hold->basis)))}},
                false};
    }
    const QString stands = back.isEmpty() ? tr("%1 goes to lessons as usual.").arg(name)
                                          : tr("%1 is back in school on %2.").arg(name, back);
    return {
        {{tr("This does not delay the return.") + u' ', true},
         {stands + u' ' + tr("The meeting can be held without this parent or carer, or later.")}},
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
        {{cell(tr("Parent or carer"), absence.who, 3),
          cell(tr("Known since"), wording::longDate(absence.notedOn), 2)}},
        {{cell(tr("What we know"), cause)}},
        {{cell(tr("What was said and tried"), absence.note.trimmed())},
         blank || absence.note.trimmed().isEmpty() ? 24 : 0},
    }};
}

FormGrid decision(const WelcomeBackContext& context, const FamilyAbsence& absence)
{
    const bool open = !absence.action.has_value();
    return {{
        choices(absence),
        {{cell(tr("What is to be done or said"), absence.actionNote.trimmed())}, open ? 22 : 0},
        {{cell(tr("Who does it"), staffName(context, absence.actionOwner), 3),
          cell(tr("By when"), longDateOf(absence.actionDue), 2)}},
        {{cell(tr("What came of it"), absence.outcome.trimmed(), 3),
          cell(tr("Done on"), longDateOf(absence.doneOn), 2)},
         absence.outcome.trimmed().isEmpty() ? 22 : 0},
    }};
}

FormRow reportedTo(const WelcomeBackContext& context, const FamilyAbsence& absence)
{
    return {{cell(tr("For the decision of"), staffAndPost(context, absence.reportedTo), 3),
             cell(tr("Reported on"), longDateOf(absence.reportedOn), 2)}};
}

FormRow sessionFacts(const WelcomeBackContext& context)
{
    const auto& session = context.intervention;
    const QString when = session ? dateAndTime(session->heldOn, session->heldAt)
                                 : longDateOf(context.plan.interventionDate);
    return {{cell(tr("Session"), when, 3),
             cell(tr("Led by"), session ? session->ledBy : QString(), 2)}};
}

QString thereAtSession(const WelcomeBackContext& context, const InterventionRecord& session)
{
    const QString name = context.student.details.shownName();
    return joinedLines({session.studentPresent ? name : tr("%1 could not be there").arg(name),
                        session.othersPresent.trimmed()});
}

FormRow backAndWatchedBy(const WelcomeBackContext& context)
{
    return {{cell(tr("Back in school"), backOn(context), 3),
             cell(tr("Watched over by"), staffName(context, context.plan.monitoring.by), 2)}};
}

} // namespace

Document familyAbsenceReport(const WelcomeBackContext& context)
{
    const bool blank = !context.absence;
    const FamilyAbsence absence = context.absence.value_or(FamilyAbsence{});
    Document document =
        startSheet(context, u"family-absence-report"_s,
                   tr("A parent or carer does not come to the welcome back meeting"),
                   {meetingFacts(context), reportedTo(context, absence)});
    document.blocks.emplace_back(absenceFacts(absence, blank));
    document.blocks.emplace_back(returnStands(context));
    document.blocks.emplace_back(Heading{tr("Your decision"), 2});
    document.blocks.emplace_back(decision(context, absence));
    document.blocks.emplace_back(
        SignatureRows{{{tr("Decided by"), staffName(context, absence.decidedBy)}}});
    return document;
}

Document interventionRecord(const WelcomeBackContext& context)
{
    const bool blank = !context.intervention;
    const InterventionRecord session = context.intervention.value_or(InterventionRecord{});
    Document document =
        startSheet(context, u"intervention-record"_s, tr("Intervention session after the return"),
                   {sessionFacts(context), suspensionFacts(context, true)});
    auto& blocks = document.blocks;
    blocks.emplace_back(FormGrid{
        {{{cell(tr("Who was there"), blank ? QString() : thereAtSession(context, session))},
          blank ? 12 : 0}}});
    const auto add = [&blocks, blank](const QString& heading, const QString& text, int roomMm) {
        blocks.emplace_back(box(heading, text, blank ? roomMm : 0)); // one page by hand
    };
    add(tr("How I find being back"), session.studentView, 16);
    add(tr("What was still open, and how we talked about it"), session.remaining, 22);
    add(tr("What we agreed"), session.agreed, 20);
    add(tr("Support the school offers"), session.support, 13);
    blocks.emplace_back(
        FormGrid{{{{cell(tr("We look at this again on"), longDateOf(session.reviewOn))}}}});
    SignatureRows signatures{{
        {tr("Student"), context.student.details.shownName()},
        {tr("For the school"), session.ledBy},
    }};
    if (blank || !session.othersPresent.trimmed().isEmpty()) {
        signatures.rows.push_back({tr("Also there"), {}});
    }
    blocks.emplace_back(std::move(signatures));
    return document;
}

Document monitoringNotes(const WelcomeBackContext& context)
{
    const Monitoring& monitoring = context.plan.monitoring;
    const bool over = context.monitoringEndedOn.has_value();
    std::vector<FormRow> facts{backAndWatchedBy(context)};
    facts.push_back({{cell(tr("How"), monitoring.how.trimmed(), 3),
                      over ? cell(tr("Ended on"), longDateOf(context.monitoringEndedOn), 2)
                           : cell(tr("Until"), longDateOf(monitoring.until), 2)}});
    Document document =
        startSheet(context, u"monitoring-notes"_s, tr("Settling back in: notes"), facts);
    document.blocks.emplace_back(
        Paragraph{{{tr("What goes well, and where a helping hand is needed: what was seen "
                       "and heard, not what it might mean.")}},
                  false});
    Table table;
    table.header = {tr("Date"), tr("Who"), tr("What was seen")};
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
