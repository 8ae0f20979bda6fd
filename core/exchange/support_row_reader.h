// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/headings.h"
#include "core/exchange/import_date.h"
#include "core/exchange/support_import.h"

namespace freshstart {

/// Turns one row of a CSV of support into a value; knows no other row and no student.
class SupportRowReader
{
public:
    SupportRowReader(const Headings& headings, DateOrder order, QDate today);

    struct Read {
        ImportedSupport value;
        std::vector<Issue> issues;
    };
    [[nodiscard]] Read read(const CsvRecord& record);
    /// A date of the row by our own name of the field; nothing where there is none to be read.
    [[nodiscard]] std::optional<QDate> dateIn(const CsvRecord& record, const QString& field) const;

private:
    [[nodiscard]] QString cell(const QString& field) const;
    void doubt(QLatin1StringView code, const QString& field, const QStringList& parameters = {});
    void problem(QLatin1StringView code, const QString& field, const QStringList& parameters = {});
    void readKind();
    [[nodiscard]] QDate readFirst();
    [[nodiscard]] std::optional<QDate> readLast();
    [[nodiscard]] int readHalfDays();
    [[nodiscard]] std::optional<int> readMinutes();
    void fill(InternalExclusion& one);
    void fill(AdditionalSupport& one);
    void fill(AlternativePlacement& one);

    const Headings& m_headings;
    DateOrder m_order;
    QDate m_today;
    const CsvRecord* m_record = nullptr;
    Read m_read;
};

} // namespace freshstart
