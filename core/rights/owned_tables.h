// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace freshstart {

/// A table whose rows belong to one student, and by which column.
struct OwnedTable {
    QLatin1StringView table;
    QLatin1StringView owner; ///< "id", "student_id", "suspension_id", "welcome_back_id" …

    /// The rows say themselves whose they are: they change hands when two records become one.
    [[nodiscard]] bool isDirect() const;
};

/// Every one of them, whoever is referred to before who refers: rows are read and written in this
/// order, and deleted in the opposite one.
std::span<const OwnedTable> ownedTables();
/// Of the rows of the student ":student", for a WHERE.
QString conditionOf(const OwnedTable& table);

} // namespace freshstart
