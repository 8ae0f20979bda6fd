// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshstart {

/// What of a suspension letter hangs on the school calendar. How each is written down:
enum class LetterFact {
    Length,           ///< half-days between the dates, by the calendar: one number
    ClosedDays,       ///< weekdays without school from the first to the last day: ISO dates
    Return,           ///< ISO date and "AM" or "PM"
    PublicPlaceDates, ///< R12: ISO dates
    DaySix,           ///< R13: ISO date, or nothing
    ProvisionDetails, ///< R15, by when: ISO date and time, or nothing
    Totals,           ///< R7, R8: half-days in the deciding term and in the school year
    BoardDuty,        ///< R9: the code of the band, where the Regulations apply
    BoardLimit,       ///< R10, where the board must meet, from the letter's date: ISO date
    MeetingClosed,    ///< the day of the welcome back meeting, where there is no school on it
    ProvisionClosed   ///< the day on which other education starts, where there is no school on it
};
inline constexpr int kLetterFactCount = static_cast<int>(LetterFact::ProvisionClosed) + 1;

/// Something that a letter which has gone out would say otherwise by the calendar as it is now.
struct LetterDifference {
    LetterFact fact = LetterFact::Length;
    QStringList was; ///< when the letter was issued
    QStringList now;

    bool operator==(const LetterDifference&) const = default;
};

QString toCode(LetterFact fact); ///< "length" "closed_days" "return" …

/// Whether the letter itself says it; else it is reckoned from the same days beside the letter.
bool isSaidInLetter(LetterFact fact);

/// "The return moves from Wednesday 25 to Thursday 26 November."
QString differenceSentence(const LetterDifference& difference);

} // namespace freshstart
