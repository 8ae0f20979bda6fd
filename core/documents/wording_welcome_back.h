// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/after_meeting.h"
#include "core/welcome_back/meeting_record.h"

#include <QString>

/// The words around a welcome back meeting: the same on paper, on screen and in the terminal. They
/// stand alone, beginning with a capital; inLine() is for the middle of a sentence.
namespace freshstart::wording {

QString kind(AttendeeKind kind);      ///< "Family", "Staff", "Referring school", "Other"
QString kind(CommitmentKind kind);    ///< "Strategy", "Target set by the student", …
QString setBy(CommitmentKind kind);   ///< of a target: "Student", "Parent or carer", …
QString state(CommitmentState state); ///< "Not started yet", "Under way", "Achieved", …
QString state(TalkState state);       ///< of the talk with a senior leader: "To be offered", …
QString cause(AbsenceCause cause);    ///< "Not able to come", "Prefers not to come", …
QString action(AbsenceAction action); ///< "Home visit", "Telephone conversation", "Another way"
QString cause(HoldCause cause);       ///< why a student does not return at once
/// The ground that was recorded. That it stands in law is for the head to establish, and is not
/// said here (statutory.md 6.8 and what could not be verified).
QString basis(HoldBasis basis);

/// "Home visit" as "home visit": with a small first letter.
QString inLine(const QString& words);

} // namespace freshstart::wording
