// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/headings.h"
#include "core/exchange/import_date.h"
#include "core/suspensions/suspension.h"

#include <optional>
#include <vector>

namespace freshstart {

/// Turns one row of a CSV of past suspensions into a suspension; knows no other row and no student.
class SuspensionRowReader
{
public:
    SuspensionRowReader(const Headings& headings, const SchoolCalendar& calendar, DateOrder order,
                        QDate today);

    struct Read {
        SuspensionDetails details; ///< without the student
        std::vector<Issue> issues;
    };
    [[nodiscard]] Read read(const CsvRecord& record);

private:
    [[nodiscard]] QString cell(const QString& field) const;
    void doubt(QLatin1StringView code, const QString& field, const QStringList& parameters = {});
    void problem(QLatin1StringView code, const QString& field, const QStringList& parameters = {});
    void checkShape();
    void readCategory();
    void readStart();
    [[nodiscard]] Session readSession(const QString& field, Session otherwise);
    void readLength();
    [[nodiscard]] std::optional<int> statedHalfDays();
    [[nodiscard]] HalfDay readEnd();
    void readReasons();

    const Headings& m_headings;
    const SchoolCalendar& m_calendar;
    DateOrder m_order;
    QDate m_today;
    const CsvRecord* m_record = nullptr;
    Read m_read;
};

} // namespace freshstart
