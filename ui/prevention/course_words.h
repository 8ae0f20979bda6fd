// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/attendee.h"
#include "core/prevention/invitees.h"
#include "core/prevention/meeting_course.h"
#include "core/prevention/suggestion.h"

#include <QStringList>

namespace freshstart {

// What the window says about the course of a prevention meeting.
QString inWords(InviteeFor purpose);   ///< "chairs the meeting and decides the way forward"
QString explained(OutcomeKind kind);   ///< what it leads to (seed 003 6.1)
QString inWords(CopyKind kind);        ///< "Record", "Minutes", "Reports"
QString inWords(const Handed& handed); ///< "on Tuesday 24 November 2026 by email"
/// "They have been suspended twice since …": one sentence for each reason, none without one.
QStringList reasonsInWords(const PreventionSuggestion& suggestion);
QString inWords(PreventionPrerequisite prerequisite); ///< "Early Help Assessment", …
/// Why somebody is not there (seed 003 4.2).
QString whyNotInvited(NotInvitedKind kind, const QString& who);

} // namespace freshstart
