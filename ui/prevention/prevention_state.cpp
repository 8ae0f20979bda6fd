// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_state.h"

#include "core/base/translate.h"

#include <algorithm>

namespace freshstart {

namespace {

FRESHSTART_TR(PreventionState)

PreventionState stateOf(bool held, bool calledOff, bool isOpen, QDate date, QDate today)
{
    using enum PreventionState;
    if (held) {
        return isOpen ? ToFollow : Done;
    }
    if (calledOff) {
        return CalledOff;
    }
    if (date == today) {
        return Today;
    }
    return date < today ? ToRecord : Coming;
}

} // namespace

PreventionState preventionState(const PreventionRow& row, QDate today)
{
    const bool reviewOpen = row.reviewOn && !row.reviewedOn;
    return stateOf(row.held, row.isCalledOff,
                   row.copiesToGive > 0 || row.openActions > 0 || reviewOpen, row.date, today);
}

PreventionState preventionState(const PreventionDetails& details, QDate today)
{
    const auto& people = details.attendees;
    const bool copiesOpen = std::ranges::any_of(people, [](const PreventionAttendee& person) {
        return person.wasRepresented() && (!person.record || !person.minutes);
    });
    const bool actionsOpen = std::ranges::any_of(details.result.actions, &PreventionAction::isOpen);
    const bool reviewOpen = details.result.reviewOn && !details.result.reviewedOn;
    return stateOf(details.held, details.calledOff.has_value(),
                   copiesOpen || actionsOpen || reviewOpen, details.date, today);
}

QString inWords(PreventionState state)
{
    switch (state) {
    case PreventionState::ToRecord:
        return tr("To record");
    case PreventionState::Today:
        return tr("Today");
    case PreventionState::ToFollow:
        return tr("Held, to follow up");
    case PreventionState::Coming:
        return tr("Coming");
    case PreventionState::CalledOff:
        return tr("Called off");
    case PreventionState::Done:
        break;
    }
    return tr("Done");
}

Tone toneOf(PreventionState state)
{
    switch (state) {
    case PreventionState::ToRecord:
    case PreventionState::ToFollow:
        return Tone::Warning;
    case PreventionState::Today:
        return Tone::Accent;
    case PreventionState::Done:
        return Tone::Good;
    case PreventionState::Coming:
    case PreventionState::CalledOff:
        break;
    }
    return Tone::Neutral;
}

bool belongsTo(PreventionListPart part, PreventionState state)
{
    switch (part) {
    case PreventionListPart::AtRisk:
        return false;
    case PreventionListPart::ToCome:
        return state == PreventionState::Coming || state == PreventionState::Today;
    case PreventionListPart::ToRecord:
        return state == PreventionState::ToRecord;
    case PreventionListPart::Open:
        return state == PreventionState::ToFollow;
    case PreventionListPart::All:
        break;
    }
    return true;
}

QString inWords(PreventionListPart part)
{
    switch (part) {
    case PreventionListPart::AtRisk:
        return tr("Students at risk");
    case PreventionListPart::ToCome:
        return tr("To come");
    case PreventionListPart::ToRecord:
        return tr("To be recorded");
    case PreventionListPart::Open:
        return tr("Copies and actions open");
    case PreventionListPart::All:
        break;
    }
    return tr("All");
}

QString emptyTitle(PreventionListPart part)
{
    switch (part) {
    case PreventionListPart::AtRisk:
        return tr("No student is at risk");
    case PreventionListPart::ToCome:
        return tr("No meeting is coming up");
    case PreventionListPart::ToRecord:
        return tr("Every meeting has been recorded");
    case PreventionListPart::Open:
        return tr("Every copy is given and every action done");
    case PreventionListPart::All:
        break;
    }
    return tr("No exclusion prevention meetings yet");
}

QString emptyHint(PreventionListPart part)
{
    switch (part) {
    case PreventionListPart::AtRisk:
        return tr("Students stand here by themselves: after two suspensions, a series of internal "
                  "exclusions, much additional support, alternative provision for behaviour, a "
                  "very serious incident, or when somebody marks them as at risk.");
    case PreventionListPart::ToCome:
        return tr("Call one as soon as a student is at risk.");
    case PreventionListPart::ToRecord:
        return tr("The day after a meeting it waits here until it is ticked as held.");
    case PreventionListPart::Open:
        return tr("A meeting that was held waits here until everybody has the record and the "
                  "minutes, the actions are done and what was agreed has been looked at again.");
    case PreventionListPart::All:
        break;
    }
    return tr("Call one as soon as a student is at risk: after two suspensions, a series of "
              "internal exclusions, or when extra support is needed again and again.");
}

} // namespace freshstart
