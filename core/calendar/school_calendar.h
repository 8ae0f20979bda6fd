// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/half_day.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

enum class CalendarKind
{
    Term,
    Holiday,
    Inset,
    Closure,
    BankHoliday
};

/// One entry of the school's calendar: both dates belong to it. A term is the span between its
/// first and last day; the half-term inside it is a Holiday.
struct CalendarEntry
{
    CalendarKind kind = CalendarKind::Term;
    QString name;
    QDate first;
    QDate last;

    bool operator==(const CalendarEntry&) const = default;
};

/// Why a date is no school day.
struct ClosedReason
{
    enum class Kind
    {
        Weekend,
        OutsideTerm,
        Holiday,
        Inset,
        Closure,
        BankHoliday
    };
    Kind kind = Kind::Weekend;
    QString name; ///< of the calendar entry, where there is one

    bool operator==(const ClosedReason&) const = default;
};

/// The school's days. A school day is a day on which the school meets: in a term, Monday to Friday,
/// no bank holiday, no holiday, INSET day or closure (Education (Excluded Days of Detention)
/// Regulations 2007; statutory.md R1). For a school year without any term entry every weekday that
/// no entry closes counts, and isKnown() says no, so that screens can say "assumed".
class SchoolCalendar
{
public:
    SchoolCalendar() = default;
    explicit SchoolCalendar(std::vector<CalendarEntry> entries);

    [[nodiscard]] const std::vector<CalendarEntry>& entries() const { return m_entries; }
    [[nodiscard]] bool isKnown(QDate date) const;      ///< the school year of the date has terms
    [[nodiscard]] bool isSchoolDay(QDate date) const;  ///< R1
    [[nodiscard]] bool isWorkingDay(QDate date) const; ///< R22: Monday to Friday, no bank holiday
    [[nodiscard]] std::optional<ClosedReason> closedReason(QDate date) const;

    /// R2: the n-th school day strictly after (n > 0) the date. Invalid where none is found in two
    /// years.
    [[nodiscard]] QDate addSchoolDays(QDate date, int n) const;
    [[nodiscard]] QDate addWorkingDays(QDate date, int n) const;
    /// R3: the n-th school day, the first school day on or after `start` being number 1.
    [[nodiscard]] QDate nthSchoolDay(QDate start, int n) const;
    [[nodiscard]] QDate schoolDayOnOrAfter(QDate date) const;
    [[nodiscard]] QDate schoolDayBefore(QDate date) const;
    [[nodiscard]] int schoolDaysBetween(QDate first, QDate last) const; ///< both counted

    /// Number of sessions of school days from first to last, both counted. Unit: half-days.
    [[nodiscard]] int halfDaysBetween(HalfDay first, HalfDay last) const;
    /// The session of a school day that comes next after the given one.
    [[nodiscard]] HalfDay nextSession(HalfDay after) const;
    /// The last session of a run of n half-days that starts with `first` (or the next session of a
    /// school day when `first` is none).
    [[nodiscard]] HalfDay lastOfRun(HalfDay first, int halfDays) const;

private:
    /// Julian day numbers, both counted. Lists of spans are sorted and never overlap.
    struct Span
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    [[nodiscard]] static std::vector<Span> merged(std::vector<Span> spans);
    [[nodiscard]] static bool within(const std::vector<Span>& spans, qint64 day);
    [[nodiscard]] std::vector<Span> spansOf(bool (*wanted)(CalendarKind)) const;
    [[nodiscard]] bool meetsOn(qint64 day) const;
    [[nodiscard]] bool isWorking(qint64 day) const;

    std::vector<CalendarEntry> m_entries;
    std::vector<Span> m_terms;
    std::vector<Span> m_closed; ///< everything but terms
    std::vector<Span> m_bankHolidays;
    std::vector<Span> m_knownYears; ///< whole school years that have a term
};

} // namespace freshstart
