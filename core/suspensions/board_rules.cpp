// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/board_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

QString toCode(BoardBand band)
{
    switch (band) {
    case BoardBand::ConsiderRepresentations:
        return u"consider_representations"_s;
    case BoardBand::IfRepresentations:
        return u"if_representations"_s;
    case BoardBand::MustConsider:
        break;
    }
    return u"must_consider"_s;
}

BoardBand boardBand(const BoardFacts& facts)
{
    if (facts.permanent || facts.examMissed ||
        facts.termHalfDays > law::kBoardMustMeetAboveHalfDays) {
        return BoardBand::MustConsider;
    }
    return facts.termHalfDays > law::kTellBoardAboveHalfDays ? BoardBand::IfRepresentations
                                                             : BoardBand::ConsiderRepresentations;
}

bool tellBoardAtOnce(const BoardFacts& facts)
{
    return facts.permanent || facts.examMissed || facts.termHalfDays > law::kTellBoardAboveHalfDays;
}

std::optional<QDate> boardDeadline(BoardBand band, bool representationsMade, QDate boardToldOn,
                                   std::optional<QDate> exam, const SchoolCalendar& calendar)
{
    int schoolDays = 0;
    if (band == BoardBand::MustConsider) {
        schoolDays = law::kBoardMeetsWithin;
    } else if (band == BoardBand::IfRepresentations && representationsMade) {
        schoolDays = law::kBoardMeetsOnRepresentationsWithin;
    }
    const QDate limit = calendar.addSchoolDays(boardToldOn, schoolDays);
    if (!limit.isValid()) {
        return std::nullopt;
    }
    return exam ? std::min(limit, exam->addDays(-1)) : limit;
}

YearLimit yearLimit(int yearHalfDays, int warnFrom)
{
    if (yearHalfDays > law::kYearLimitHalfDays) {
        return YearLimit::Over;
    }
    return yearHalfDays >= warnFrom ? YearLimit::Near : YearLimit::Within;
}

} // namespace freshstart
