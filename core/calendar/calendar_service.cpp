// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/calendar/bank_holidays.h"
#include "core/calendar/school_year.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kYearsBack = 20;
constexpr int kYearsAhead = 5;

Error invalid(const QString& field, const CalendarEntry& entry)
{
    return Error{ErrorCode::Invalid,
                 field,
                 {},
                 {entry.first.toString(Qt::ISODate), entry.last.toString(Qt::ISODate)}};
}

Result<void> checkDates(const CalendarEntry& entry)
{
    if (!entry.first.isValid()) {
        return invalid(u"first_date"_s, entry);
    }
    if (!entry.last.isValid() || entry.last < entry.first) {
        return invalid(u"last_date"_s, entry);
    }
    return {};
}

bool share(const CalendarEntry& a, const CalendarEntry& b)
{
    return a.first <= b.last && b.first <= a.last;
}

} // namespace

CalendarService::CalendarService(Database& database, const Clock& clock, ChangeNotifier& notifier)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
{}

Result<void> CalendarService::inTransaction(const std::function<Result<void>()>& work)
{
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun;
        }
        if (auto done = work(); !done) {
            return done;
        }
        if (auto done = transaction.commit(); !done) {
            return done;
        }
    }
    Q_EMIT m_notifier.calendarChanged();
    return {};
}

Result<SchoolCalendar> CalendarService::load() const
{
    const auto stored = entries();
    if (!stored) {
        return stored.error();
    }
    std::vector<CalendarEntry> all;
    QSet<int> ownBankHolidays; // school years
    for (const StoredCalendarEntry& one : *stored) {
        all.push_back(one.entry);
        if (one.entry.kind == CalendarKind::BankHoliday) {
            ownBankHolidays.insert(schoolYearOf(one.entry.first));
        }
    }
    const int thisYear = schoolYearOf(m_clock.today());
    for (int year = thisYear - kYearsBack; year <= thisYear + kYearsAhead; ++year) {
        if (!ownBankHolidays.contains(year)) {
            const DateSpan span = schoolYearSpan(year);
            const std::vector<CalendarEntry> known = bankHolidays(span.first, span.last);
            all.insert(all.end(), known.begin(), known.end());
        }
    }
    return SchoolCalendar(std::move(all));
}

Result<std::vector<StoredCalendarEntry>> CalendarService::entries() const
{
    return CalendarRepository(m_database).all();
}

Result<CalendarEntryId> CalendarService::addChecked(const CalendarEntry& entry)
{
    if (auto fine = checkDates(entry); !fine) {
        return fine.error();
    }
    CalendarEntry kept = entry;
    kept.name = tidy(kept.name);
    const auto stored = entries();
    if (!stored) {
        return stored.error();
    }
    for (const StoredCalendarEntry& other : *stored) {
        if (other.entry == kept) {
            return Error{ErrorCode::Duplicate,
                         u"first_date"_s,
                         {},
                         {kept.first.toString(Qt::ISODate), kept.last.toString(Qt::ISODate)}};
        }
        if (kept.kind == CalendarKind::Term && other.entry.kind == CalendarKind::Term &&
            share(kept, other.entry)) {
            return invalid(u"term"_s, other.entry);
        }
    }
    return CalendarRepository(m_database).add(kept);
}

Result<CalendarEntryId> CalendarService::add(const CalendarEntry& entry)
{
    CalendarEntryId id;
    auto done = inTransaction([&]() -> Result<void> {
        const auto added = addChecked(entry);
        if (!added) {
            return added.error();
        }
        id = *added;
        return {};
    });
    return done ? Result<CalendarEntryId>(id) : done.error();
}

Result<void> CalendarService::remove(CalendarEntryId id)
{
    return inTransaction([&] { return CalendarRepository(m_database).remove(id); });
}

Result<void> CalendarService::replaceYear(int startYear, const std::vector<CalendarEntry>& entries)
{
    const DateSpan year = schoolYearSpan(startYear);
    return inTransaction([&]() -> Result<void> {
        auto removed = CalendarRepository(m_database).removeBeginning(year.first, year.last);
        if (!removed) {
            return removed;
        }
        for (const CalendarEntry& entry : entries) {
            if (entry.first.isValid() && !year.contains(entry.first)) {
                return invalid(u"first_date"_s, entry);
            }
            if (auto added = addChecked(entry); !added) {
                return added.error();
            }
        }
        return {};
    });
}

} // namespace freshstart
