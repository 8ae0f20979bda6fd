// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/prevention_documents.h"
#include "core/documents/prevention_parts.h"
#include "core/documents/step_text.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace prevention_paper;

namespace {

FRESHSTART_TR(Prevention)

constexpr int kRoomMm = 32;       ///< to write by hand
constexpr int kActionsByHand = 4;

QString presence(const PreventionAttendee& one, bool held)
{
    if (!held) {
        return {};
    }
    if (one.attended) {
        return tr("There");
    }
    return one.representedBy.isEmpty() ? tr("Could not attend")
                                       : tr("Represented by %1").arg(one.representedBy);
}

Table peopleTable(const PreventionContext& context)
{
    Table table;
    table.header = {tr("Name"), tr("Role"), tr("There, or represented")};
    table.weights = {5, 7, 5};
    table.minRowHeightMm = 7;
    for (const PreventionAttendee& one : context.meeting.attendees) {
        table.rows.push_back({one.name, wording::roleOf(one, context.school.headTitle),
                              presence(one, context.meeting.held)});
    }
    return table;
}

/// Of a meeting that was held only what was said; before it, room for it.
void addSaid(Document& document, bool held, const QString& heading, const QString& text)
{
    if (!held || !text.trimmed().isEmpty()) {
        document.blocks.push_back(BoxedText{heading, text.trimmed(), held ? 0 : kRoomMm});
    }
}

void addTalk(Document& document, const PreventionContext& context)
{
    const PreventionTalk& talk = context.meeting.talk;
    const bool held = context.meeting.held;
    if (!held) {
        document.blocks.push_back(plain(tr("To open the meeting with: %1").arg(purpose())));
    } else if (talk.purposeSaid) {
        document.blocks.push_back(
            plain(tr("The chair opened the meeting with a reminder: %1").arg(purpose())));
    }
    addSaid(document, held, tr("Account of the problems"), talk.account);
    addSaid(document, held, tr("What the school has done about them"), talk.schoolResponse);
    addSaid(document, held, tr("Responses of the partners, through the chair"),
            talk.partnerResponses);
    addSaid(document, held, tr("Resources and support offered"), talk.resourcesOffered);
    if (held) {
        addSaid(document, held, tr("Minutes"), talk.minutes);
    }
}

void addOutcomes(Document& document, const PreventionContext& context)
{
    document.blocks.push_back(Heading{tr("Outcomes"), 2});
    using enum OutcomeKind;
    const auto& outcomes = context.meeting.result.outcomes;
    FormGrid grid;
    for (const OutcomeKind kind :
         {FurtherAssessment, RevisedApproaches, ExternalAgencies, PlanToBeMade, FormalProcedures}) {
        const auto found = std::ranges::find(outcomes, kind, &PreventionOutcome::kind);
        const bool known = found != outcomes.end();
        const std::optional<bool> ticked =
            context.meeting.held ? std::optional(known) : std::nullopt;
        grid.rows.push_back({{{wording::kind(kind), {}, true, ticked, 4},
                              cell(tr("In detail"), known ? found->note.trimmed() : QString(), 5)}});
    }
    document.blocks.push_back(std::move(grid));
}

Table actionTable(const PreventionContext& context)
{
    Table table;
    table.header = {tr("Action"), tr("Who"), tr("By when"), tr("How it stands")};
    table.weights = {8, 4, 4, 4};
    table.minRowHeightMm = context.meeting.held ? 7 : 11;
    for (const PreventionAction& one : context.meeting.result.actions) {
        QString state = wording::state(one.state);
        if (!one.progress.trimmed().isEmpty()) {
            state += u": "_s + one.progress.trimmed();
        }
        table.rows.push_back({one.wording, one.owner,
                              one.dueOn ? wording::plainDate(*one.dueOn) : QString(), state});
    }
    const int empty = context.meeting.held ? 0 : kActionsByHand;
    table.rows.insert(table.rows.end(), static_cast<std::size_t>(empty),
                      QStringList{{}, {}, {}, {}});
    return table;
}

void addWayForward(Document& document, const PreventionContext& context)
{
    const PreventionResult& result = context.meeting.result;
    addSaid(document, context.meeting.held, tr("Way forward, decided by the headteacher"),
            result.wayForward);
    const auto dated = [](std::optional<QDate> date) {
        return date ? wording::longDate(*date) : QString();
    };
    FormGrid grid{{{{cell(tr("Decided by"), context.decidedBy, 2),
                     cell(tr("Decided on"), dated(result.decidedOn), 2),
                     cell(tr("To be looked at again on"), dated(result.reviewOn), 2)}}}};
    if (result.reviewedOn) {
        grid.rows.push_back({{cell(tr("Looked at again on"), dated(result.reviewedOn), 2),
                              cell(tr("What was seen"), result.reviewNote, 4)}});
    }
    document.blocks.push_back(std::move(grid));
}

} // namespace

Document preventionMinutes(const PreventionContext& context)
{
    Document document = start(context, u"prevention-minutes"_s,
                              tr("Minutes of the exclusion prevention meeting"));
    document.blocks = {Heading{document.title, 1}, facts(context), peopleTable(context)};
    addTalk(document, context);
    document.blocks.push_back(Heading{tr("What was looked at"), 2});
    document.blocks.push_back(FormGrid{inPlace(context)});
    addOutcomes(document, context);
    document.blocks.push_back(Heading{tr("Plan of action"), 2});
    if (context.meeting.held && context.meeting.result.actions.empty()) {
        document.blocks.push_back(plain(tr("No actions were agreed.")));
    } else {
        document.blocks.push_back(actionTable(context));
    }
    addWayForward(document, context);
    const QStringList reports = reportNames(context);
    document.blocks.push_back(small(
        reports.isEmpty() ? tr("No reports were submitted for consideration.")
                          : tr("Reports submitted for consideration: %1").arg(reports.join(u"; "_s))));
    document.blocks.push_back(SignatureRows{
        {{tr("Chair"), context.chairName}, {tr("Minutes"), context.meeting.minuteTaker}}});
    return document;
}

} // namespace freshstart
