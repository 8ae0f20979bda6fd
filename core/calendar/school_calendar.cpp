// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_calendar.h"

#include "core/calendar/school_year.h"

#include <algorithm>

namespace freshstart {

namespace {

constexpr int longestGap = 2 * 366; ///< days without a school day after which a search gives up

/// Monday to Friday. Julian day 0 was a Monday.
bool isWeekday(qint64 day)
{
    const qint64 sinceMonday = ((day % 7) + 7) % 7;
    return sinceMonday < 5;
}

/// The n-th day after `from` for which `counts` holds; invalid where a gap is too long.
template<class Counts>
QDate nthAfter(QDate from, int n, Counts counts)
{
    if (!from.isValid() || n <= 0) {
        return {};
    }
    qint64 day = from.toJulianDay();
    for (int found = 0, gap = 0; gap <= longestGap; ++gap) {
        ++day;
        if (counts(day)) {
            gap = 0;
            if (++found == n) {
                return QDate::fromJulianDay(day);
            }
        }
    }
    return {};
}

ClosedReason::Kind closedKind(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Inset:
        return ClosedReason::Kind::Inset;
    case CalendarKind::Closure:
        return ClosedReason::Kind::Closure;
    case CalendarKind::BankHoliday:
        return ClosedReason::Kind::BankHoliday;
    case CalendarKind::Holiday:
    case CalendarKind::Term:
        break;
    }
    return ClosedReason::Kind::Holiday;
}

/// Which entry is named where several close the same day: the narrower reason first.
int closedRank(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::BankHoliday:
        return 0;
    case CalendarKind::Inset:
        return 1;
    case CalendarKind::Closure:
        return 2;
    case CalendarKind::Holiday:
    case CalendarKind::Term:
        break;
    }
    return 3;
}

} // namespace

SchoolCalendar::SchoolCalendar(std::vector<CalendarEntry> entries)
    : m_entries(std::move(entries))
{
    m_terms = merged(spansOf([](CalendarKind kind) { return kind == CalendarKind::Term; }));
    m_closed = merged(spansOf([](CalendarKind kind) { return kind != CalendarKind::Term; }));
    m_bankHolidays =
        merged(spansOf([](CalendarKind kind) { return kind == CalendarKind::BankHoliday; }));
    std::vector<Span> years;
    for (const Span& term : m_terms) {
        const int first = schoolYearOf(QDate::fromJulianDay(term.first));
        const int last = schoolYearOf(QDate::fromJulianDay(term.last));
        years.push_back(
            {schoolYearSpan(first).first.toJulianDay(), schoolYearSpan(last).last.toJulianDay()});
    }
    m_knownYears = merged(std::move(years));
}

std::vector<SchoolCalendar::Span> SchoolCalendar::spansOf(bool (*wanted)(CalendarKind)) const
{
    std::vector<Span> spans;
    for (const CalendarEntry& entry : m_entries) {
        if (wanted(entry.kind) && entry.first.isValid() && entry.last.isValid() &&
            entry.first <= entry.last) {
            spans.push_back({entry.first.toJulianDay(), entry.last.toJulianDay()});
        }
    }
    return spans;
}

std::vector<SchoolCalendar::Span> SchoolCalendar::merged(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::first);
    std::vector<Span> apart;
    for (const Span& span : spans) {
        if (!apart.empty() && span.first <= apart.back().last) {
            apart.back().last = std::max(apart.back().last, span.last);
        } else {
            apart.push_back(span);
        }
    }
    return apart;
}

bool SchoolCalendar::within(const std::vector<Span>& spans, qint64 day)
{
    const auto after = std::ranges::upper_bound(spans, day, {}, &Span::first);
    return after != spans.begin() && day <= std::prev(after)->last;
}

bool SchoolCalendar::meetsOn(qint64 day) const
{
    return isWeekday(day) && !within(m_closed, day) &&
           (within(m_terms, day) || !within(m_knownYears, day));
}

bool SchoolCalendar::isWorking(qint64 day) const
{
    return isWeekday(day) && !within(m_bankHolidays, day);
}

bool SchoolCalendar::isKnown(QDate date) const
{
    return date.isValid() && within(m_knownYears, date.toJulianDay());
}

bool SchoolCalendar::isSchoolDay(QDate date) const
{
    return date.isValid() && meetsOn(date.toJulianDay());
}

bool SchoolCalendar::isWorkingDay(QDate date) const
{
    return date.isValid() && isWorking(date.toJulianDay());
}

std::optional<ClosedReason> SchoolCalendar::closedReason(QDate date) const
{
    if (!date.isValid() || isSchoolDay(date)) {
        return std::nullopt;
    }
    if (!isWeekday(date.toJulianDay())) {
        return ClosedReason{ClosedReason::Kind::Weekend, {}};
    }
    const CalendarEntry* closing = nullptr;
    for (const CalendarEntry& entry : m_entries) {
        if (entry.kind != CalendarKind::Term && entry.first <= date && date <= entry.last &&
            (!closing || closedRank(entry.kind) < closedRank(closing->kind))) {
            closing = &entry;
        }
    }
    if (closing) {
        return ClosedReason{closedKind(closing->kind), closing->name};
    }
    return ClosedReason{ClosedReason::Kind::OutsideTerm, {}};
}

QDate SchoolCalendar::addSchoolDays(QDate date, int n) const
{
    return nthAfter(date, n, [this](qint64 day) { return meetsOn(day); });
}

QDate SchoolCalendar::addWorkingDays(QDate date, int n) const
{
    return nthAfter(date, n, [this](qint64 day) { return isWorking(day); });
}

QDate SchoolCalendar::nthSchoolDay(QDate start, int n) const
{
    return start.isValid() ? addSchoolDays(start.addDays(-1), n) : QDate();
}

QDate SchoolCalendar::schoolDayOnOrAfter(QDate date) const
{
    return nthSchoolDay(date, 1);
}

QDate SchoolCalendar::schoolDayBefore(QDate date) const
{
    if (!date.isValid()) {
        return {};
    }
    const qint64 start = date.toJulianDay();
    for (qint64 day = start - 1; day >= start - longestGap; --day) {
        if (meetsOn(day)) {
            return QDate::fromJulianDay(day);
        }
    }
    return {};
}

int SchoolCalendar::schoolDaysBetween(QDate first, QDate last) const
{
    if (!first.isValid() || !last.isValid()) {
        return 0;
    }
    int days = 0;
    for (qint64 day = first.toJulianDay(); day <= last.toJulianDay(); ++day) {
        days += meetsOn(day) ? 1 : 0;
    }
    return days;
}

int SchoolCalendar::halfDaysBetween(HalfDay first, HalfDay last) const
{
    if (!first.isValid() || !last.isValid() || last < first) {
        return 0;
    }
    int halfDays = 2 * schoolDaysBetween(first.date, last.date);
    if (first.session == Session::Pm && isSchoolDay(first.date)) {
        --halfDays;
    }
    if (last.session == Session::Am && isSchoolDay(last.date)) {
        --halfDays;
    }
    return halfDays;
}

HalfDay SchoolCalendar::nextSession(HalfDay after) const
{
    if (after.session == Session::Am && isSchoolDay(after.date)) {
        return {after.date, Session::Pm};
    }
    return {addSchoolDays(after.date, 1), Session::Am};
}

HalfDay SchoolCalendar::lastOfRun(HalfDay first, int halfDays) const
{
    if (!first.isValid() || halfDays <= 0) {
        return {};
    }
    const HalfDay start =
        isSchoolDay(first.date) ? first : HalfDay{schoolDayOnOrAfter(first.date), Session::Am};
    // Sessions counted from the morning of the first day.
    const int offset = halfDays - 1 + (start.session == Session::Pm ? 1 : 0);
    const QDate date = offset < 2 ? start.date : addSchoolDays(start.date, offset / 2);
    return {date, offset % 2 == 0 ? Session::Am : Session::Pm};
}

} // namespace freshstart
