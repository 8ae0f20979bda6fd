// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_csv.h"

#include "core/base/text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/headings.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kKinds{
    std::pair{CalendarKind::Term, "term"_L1},
    std::pair{CalendarKind::Holiday, "holiday"_L1},
    std::pair{CalendarKind::Inset, "inset"_L1},
    std::pair{CalendarKind::Closure, "closure"_L1},
    std::pair{CalendarKind::BankHoliday, "bank_holiday"_L1},
};

constexpr qint64 kLongest = 366; ///< days: a term of ten thousand years is a slip, or worse

std::optional<CalendarKind> importedKind(const QString& text)
{
    const QString folded = foldedHeading(text);
    for (const auto& [kind, word] : kKinds) {
        if (folded == foldedHeading(word)) {
            return kind;
        }
    }
    if (folded == "halfterm"_L1) {
        return CalendarKind::Holiday;
    }
    return folded == "insetday"_L1 ? std::optional(CalendarKind::Inset) : std::nullopt;
}

class CalendarReader
{
public:
    CalendarReader(const Headings& headings, std::vector<CalendarEntry> here, QDate today)
        : m_headings(headings)
        , m_seen(std::move(here))
        , m_today(today)
    {}

    CalendarImportRow read(const CsvRecord& record, DateOrder order)
    {
        CalendarImportRow row;
        row.row = record.line;
        const auto cell = [&](const QString& field) {
            const int column = m_headings.column(field);
            return column < 0 ? QString() : tidy(record.text(column));
        };
        const QString kind = cell(u"kind"_s);
        const auto known = importedKind(kind);
        if (!known) {
            row.issues.push_back(
                importProblem(row.row, import_issue::kKindUnknown, u"kind"_s, {kind}));
        }
        row.entry.kind = known.value_or(CalendarKind::Term);
        row.entry.name = cell(u"name"_s);
        row.entry.first = date(row, u"first_date"_s, cell(u"first"_s), order);
        const QString last = cell(u"last"_s);
        row.entry.last = last.isEmpty() ? row.entry.first : date(row, u"last_date"_s, last, order);
        check(row);
        settle(row);
        return row;
    }

private:
    QDate date(CalendarImportRow& row, const QString& field, const QString& text, DateOrder order)
    {
        const ImportDate read = readImportDate(text, order, m_today.addYears(5));
        switch (read.finding) {
        case ImportDate::Finding::Understood:
            return read.date;
        case ImportDate::Finding::Empty:
            row.issues.push_back(importProblem(row.row, import_issue::kMissingFirstDate, field));
            break;
        case ImportDate::Finding::Impossible:
            row.issues.push_back(
                importProblem(row.row, import_issue::kDateImpossible, field, {text}));
            break;
        case ImportDate::Finding::NotADate:
            row.issues.push_back(
                importProblem(row.row, import_issue::kDateNotUnderstood, field, {text}));
            break;
        }
        return {};
    }

    void check(CalendarImportRow& row)
    {
        const CalendarEntry& entry = row.entry;
        if (hasProblem(row.issues)) {
            return;
        }
        if (entry.last < entry.first) {
            row.issues.push_back(importProblem(
                row.row, import_issue::kLastBeforeFirst, u"last_date"_s,
                {entry.first.toString(Qt::ISODate), entry.last.toString(Qt::ISODate)}));
            return;
        }
        if (entry.first.daysTo(entry.last) > kLongest) {
            row.issues.push_back(importProblem(
                row.row, import_issue::kLongerThanAYear, u"last_date"_s,
                {entry.first.toString(Qt::ISODate), entry.last.toString(Qt::ISODate)}));
            return;
        }
        if (std::ranges::find(m_seen, entry) != m_seen.end()) {
            row.isNew = false;
            return;
        }
        const auto collides = [&entry](const CalendarEntry& other) {
            return entry.kind == CalendarKind::Term && other.kind == CalendarKind::Term &&
                   entry.first <= other.last && other.first <= entry.last;
        };
        if (const auto other = std::ranges::find_if(m_seen, collides); other != m_seen.end()) {
            row.issues.push_back(importProblem(row.row, import_issue::kTermOverlaps,
                                               u"first_date"_s, {other->name}));
            return;
        }
        m_seen.push_back(entry);
    }

    const Headings& m_headings;
    std::vector<CalendarEntry> m_seen;
    QDate m_today;
};

/// Calls `look(record)` for each row, the headings first.
template<class Look>
Result<void> eachRow(const QByteArray& csv, Look look)
{
    auto reader = CsvReader::fromBytes(csv);
    if (!reader) {
        return reader.error();
    }
    CsvRecord record;
    auto read = reader->next(record);
    for (; read && *read; read = reader->next(record)) {
        look(record);
    }
    return read ? Result<void>() : Result<void>(read.error());
}

} // namespace

Result<std::vector<CalendarImportRow>> readCalendarCsv(const QByteArray& csv,
                                                       const std::vector<CalendarEntry>& here,
                                                       std::optional<DateOrder> dateOrder,
                                                       QDate today)
{
    std::optional<Headings> headings;
    DateOrderGuess guess;
    const auto looked = eachRow(csv, [&](const CsvRecord& record) {
        if (!headings) {
            headings.emplace(record.texts(), calendarHeadings());
            return;
        }
        guess.look(record.text(headings->column(u"first"_s)));
        guess.look(record.text(headings->column(u"last"_s)));
    });
    if (!looked) {
        return looked.error();
    }
    if (!headings || !headings->has(u"kind"_s) || !headings->has(u"first"_s)) {
        return Error{ErrorCode::UnknownFormat, u"kind"_s, u"no headings of a calendar"_s, {}};
    }
    const DateOrder order = dateOrder.value_or(guess.order().value_or(DateOrder::DayFirst));
    CalendarReader reader(*headings, here, today);
    std::vector<CalendarImportRow> rows;
    bool first = true;
    const auto read = eachRow(csv, [&](const CsvRecord& record) {
        if (!std::exchange(first, false)) {
            rows.push_back(reader.read(record, order));
        }
    });
    return read ? Result<std::vector<CalendarImportRow>>(std::move(rows)) : read.error();
}

QByteArray writeCalendarCsv(const std::vector<CalendarEntry>& entries)
{
    CsvWriter writer;
    writer.add({u"kind"_s, u"name"_s, u"first"_s, u"last"_s});
    for (const CalendarEntry& entry : entries) {
        const auto kind =
            std::ranges::find(kKinds, entry.kind, [](const auto& k) { return k.first; });
        writer.add({kind->second, entry.name, entry.first.toString(Qt::ISODate),
                    entry.last.toString(Qt::ISODate)});
    }
    return writer.bytes();
}

} // namespace freshstart
