// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/school_calendar.h"
#include "core/exchange/import_date.h"
#include "core/exchange/import_report.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace freshstart {

struct CalendarImportRow : ImportRow {
    CalendarEntry entry;
};

/// Reads kind,name,first,last (kind: term, holiday, inset, closure, bank_holiday, in any case; an
/// empty last date is the first one). `here` is what the school has already: the same entry, there
/// or in an earlier row, is unchanged; a term that runs into another is rejected.
Result<std::vector<CalendarImportRow>> readCalendarCsv(const QByteArray& csv,
                                                       const std::vector<CalendarEntry>& here,
                                                       std::optional<DateOrder> dateOrder,
                                                       QDate today);

/// The same form, dates in ISO 8601: what is written is read back as it was.
QByteArray writeCalendarCsv(const std::vector<CalendarEntry>& entries);

} // namespace freshstart
