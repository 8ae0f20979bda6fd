// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/prevention_documents.h"

/// What the papers around an exclusion prevention meeting have in common.
namespace freshstart::prevention_paper {

FormCell cell(const QString& label, const QString& value, int weight = 1);
Paragraph plain(const QString& text);
Paragraph small(const QString& text);

/// "Tuesday 24 November 2026, 2 pm".
QString when(const PreventionContext& context);
/// Name, year, day, place, who chairs and who takes the minutes.
FormGrid facts(const PreventionContext& context);
/// Title, letterhead, whom it is about.
Document start(const PreventionContext& context, const QString& kind, const QString& title);
/// The reminder of the purpose that opens the meeting (seed 003 5.1).
QString purpose();
/// The points of the agenda, in the order of seed 003 5, each with who speaks.
QStringList agendaPoints(const PreventionContext& context);
/// What is in place and what each status asks to be looked at: label and value.
std::vector<FormRow> inPlace(const PreventionContext& context);
/// "Mr D. Shaw", or the role where no name is known.
QString personOf(const PreventionAttendee& attendee, const School& school);
QStringList reportNames(const PreventionContext& context);
bool isHere(const PreventionContext& context, StatusKind kind);

} // namespace freshstart::prevention_paper
