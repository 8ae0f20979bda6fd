// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/half_day.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/documents/letter_difference.h"

#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

class CalendarService;
class Database;
class SchoolCalendar;

/// An issued suspension whose letter would read otherwise by now.
struct LetterThatDiffers {
    SuspensionId suspension;
    StudentId student;
    QString studentName; ///< "Surname, Forename" as shown
    HalfDay first;
    HalfDay last;
    std::vector<LetterDifference> differences; ///< at least one; in the order of LetterFact

    bool operator==(const LetterThatDiffers&) const = default;
};

/// Compares the letters that have gone out with the calendar as it is now. It only reads: a letter
/// once issued stays as it is; a correction is for people to decide on.
class LetterDifferenceService
{
public:
    LetterDifferenceService(Database& database, const CalendarService& calendar);

    /// Of the suspensions in force on or after the date, the newest first. Each by its newest
    /// letter: once a correction has gone out, there is no difference any more.
    [[nodiscard]] Result<std::vector<LetterThatDiffers>> lettersThatDiffer(QDate from) const;
    /// By another calendar, to see what a change would do before it is made.
    [[nodiscard]] Result<std::vector<LetterThatDiffers>>
    lettersThatDiffer(QDate from, const SchoolCalendar& calendar) const;
    /// Of one suspension; empty where its letter still says what the calendar says.
    [[nodiscard]] Result<std::vector<LetterDifference>> of(SuspensionId id) const;

private:
    [[nodiscard]] Result<std::vector<LetterThatDiffers>>
    compare(QDate from, std::optional<SuspensionId> suspension,
            const SchoolCalendar& calendar) const;

    Database& m_database;
    const CalendarService& m_calendar;
};

} // namespace freshstart
