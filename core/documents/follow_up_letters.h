// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/suspension_letter.h"
#include "core/suspensions/follow_up.h"

#include <vector>

/// Letters that follow the suspension letter. Each goes to whom that went to.
namespace freshstart {

/// R19: "suspension-cancelled" to each parent or to the student, with the reason and the offer of a
/// meeting with the head; then one short notice to each who was told of the suspension:
/// "notice-cancelled-local-authority", "-governing-board", "-social-worker",
/// "-virtual-school-head", "-referring-school" and "-placing-authority". The board hears of it
/// whether or not it had been told at once.
std::vector<Document> cancellationLetters(const LetterContext& context,
                                          const Cancellation& cancellation);

/// The further notice with the details of the education from the sixth day (statutory.md 2.6):
/// "provision-details". None while the details are not known.
std::vector<Document> provisionLetters(const LetterContext& context);

/// The welcome back meeting has a new time, needs one, or is not held: "welcome-back-changed", and
/// "welcome-back-changed-referring-school" where there is one. The return stands as it is.
std::vector<Document> meetingChangedLetters(const LetterContext& context);

/// The student returns without a meeting: "return-without-meeting", which says who watches over the
/// settling in and when the separate session is, and "return-without-meeting-referring-school"
/// where there is one (seed 000, last paragraph). None while a meeting is set or to be arranged.
std::vector<Document> returnWithoutMeetingLetters(const LetterContext& context);

} // namespace freshstart
