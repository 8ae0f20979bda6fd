// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_repository.h"

#include "core/base/code_table.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// As they stand in the table. Never change a word: add one.
constexpr std::array kKinds{
    std::pair{CalendarKind::Term, "term"_L1},
    std::pair{CalendarKind::Holiday, "holiday"_L1},
    std::pair{CalendarKind::Inset, "inset"_L1},
    std::pair{CalendarKind::Closure, "closure"_L1},
    std::pair{CalendarKind::BankHoliday, "bank_holiday"_L1},
};

QString storedKind(CalendarKind kind)
{
    return codeIn(kKinds, kind);
}

CalendarKind readKind(const QString& code)
{
    // Closed is the careful reading of a kind of a later version.
    return knownIn(kKinds, code).value_or(CalendarKind::Closure);
}

StoredCalendarEntry readEntry(const Row& row)
{
    return {row.id<CalendarEntryId>(0),
            {readKind(row.text(1)), row.text(2), row.date(3), row.date(4)}};
}

} // namespace

Result<std::vector<StoredCalendarEntry>> CalendarRepository::all()
{
    return Query(m_database, u"SELECT id, kind, name, first_date, last_date FROM calendar_entry"
                             " ORDER BY first_date, last_date, id"_s)
        .list(readEntry);
}

Result<CalendarEntryId> CalendarRepository::add(const CalendarEntry& entry)
{
    Query query(m_database, u"INSERT INTO calendar_entry (kind, name, first_date, last_date)"
                            " VALUES (:kind, :name, :first_date, :last_date)"_s);
    query.bind("kind"_L1, storedKind(entry.kind))
        .bind("name"_L1, entry.name)
        .bind("first_date"_L1, entry.first)
        .bind("last_date"_L1, entry.last);
    const auto number = query.insert();
    return number ? Result<CalendarEntryId>(CalendarEntryId{*number}) : number.error();
}

Result<void> CalendarRepository::remove(CalendarEntryId id)
{
    Query query(m_database, u"DELETE FROM calendar_entry WHERE id = :id"_s);
    const auto changed = query.bind("id"_L1, id).change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>() : Error{ErrorCode::NotFound, {}, {}, {}};
}

Result<void> CalendarRepository::removeBeginning(QDate first, QDate last)
{
    Query query(m_database, u"DELETE FROM calendar_entry WHERE first_date BETWEEN :first_date AND"
                            " :last_date"_s);
    return query.bind("first_date"_L1, first).bind("last_date"_L1, last).exec();
}

} // namespace freshstart
