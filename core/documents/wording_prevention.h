// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/invitees.h"
#include "core/prevention/prevention.h"
#include "core/prevention/suggestion.h"
#include "core/prevention/watch.h"
#include "core/students/support.h"

#include <QString>

/// The words around an exclusion prevention meeting, as they stand on paper. They stand alone,
/// beginning with a capital.
namespace freshstart::wording {

QString kind(SupportKind kind);       ///< "Mentoring", "Help in lessons", …
QString kind(PlanKind kind);          ///< "Behaviour Support Plan", …
QString state(AssessmentState state); ///< of the Early Help Assessment: "Started", …
QString kind(OutcomeKind kind);       ///< "Further assessment, leading to plans", … (seed 003 6.1)
QString state(ActionState state);     ///< "Open", "Under way", "Done", "Not pursued"
QString verdict(WatchVerdict verdict);
QString reason(PreventionReason reason); ///< why a meeting was suggested
QString reply(InvitationReply reply);    ///< "No answer yet", "Comes", "Cannot come"
/// What somebody is asked to come for, in a sentence of an invitation: "to give the account of …".
QString askedFor(InviteeFor purpose);
/// The role of somebody as printed, with the organisation: "Social worker, Children’s Services".
QString roleOf(const PreventionAttendee& attendee, const QString& headTitle);

} // namespace freshstart::wording
