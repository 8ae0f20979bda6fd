// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/law/numbers.h"

#include <QDate>
#include <QString>

#include <optional>

namespace freshstart {

/// What the governing board has to do about a suspension (School Discipline Regulations 2012
/// reg. 6, 15, 24; statutory.md 4.1). For schools outside those Regulations it is good practice.
enum class BoardBand { ConsiderRepresentations, IfRepresentations, MustConsider };

/// "consider_representations" "if_representations" "must_consider": other programs rely on them.
QString toCode(BoardBand band);

/// What decides the band: the total of the term with this suspension in it, and what it touches.
struct BoardFacts {
    int termHalfDays = 0;
    bool examMissed = false; ///< a public exam or National Curriculum test
    bool permanent = false;
};

/// R9.
BoardBand boardBand(const BoardFacts& facts);
/// R11: else the suspension stands in the report of the term.
bool tellBoardAtOnce(const BoardFacts& facts);
/// R10: counted from the day on which the board received the notice. With an exam at stake the day
/// before it, where that is earlier. None where the band sets no limit.
std::optional<QDate> boardDeadline(BoardBand band, bool representationsMade, QDate boardToldOn,
                                   std::optional<QDate> exam, const SchoolCalendar& calendar);

/// R7: how the total of a school year stands to the limit of 45 days; near it from `warnFrom`
/// half-days on (RuleSettings::yearWarningHalfDays).
enum class YearLimit { Within, Near, Over };
YearLimit yearLimit(int yearHalfDays, int warnFrom = law::kYearWarningHalfDays);

} // namespace freshstart
