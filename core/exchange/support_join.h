// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/suspension_join.h"
#include "core/exchange/support_import.h"

#include <optional>

namespace freshstart {

/// Finds whose support a row of a file is: by UPN or the key of the import in any column that names
/// students, else by surname, forename and date of birth.
class SupportJoin
{
public:
    /// The column as SuspensionFileLook has it.
    SupportJoin(const std::vector<StudentRow>& students, const Headings& headings, int joinColumn);

    /// Puts student, name and key into the row, or the problem why not.
    void join(SupportImportRow& row, const CsvRecord& record, std::optional<QDate> born) const;

private:
    [[nodiscard]] QString cell(const CsvRecord& record, const QString& field) const;

    StudentKeys m_keys;
    QMultiHash<QString, StudentKeys::Named> m_byName; ///< folded name and ISO date of birth
    const Headings& m_headings;
    int m_joinColumn;
};

} // namespace freshstart
