// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/documents/letter_difference.h"

#include <QString>

#include <vector>

namespace freshstart {

struct LetterContext;

/// What a suspension letter says that hangs on the calendar, and what it was worked out from, as
/// canonical JSON: kept in IssuedDocument::facts when the letter is issued.
QString letterFacts(const LetterContext& context);

/// What the letter would say otherwise by this calendar. Only the calendar counts: what else has
/// happened since — an early return, another suspension — is no difference here. Empty also for
/// facts that are no such JSON.
std::vector<LetterDifference> letterDifferences(const QString& facts,
                                                const SchoolCalendar& calendar);

} // namespace freshstart
