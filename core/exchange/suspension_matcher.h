// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/suspension_import.h"
#include "core/suspensions/suspension.h"

#include <QHash>

#include <functional>
#include <vector>

namespace freshstart {

/// Sees each row beside the student's other suspensions: those here and those of earlier rows.
class SuspensionMatcher
{
public:
    /// `ofStudent` gives what is here already; asked once for each student.
    using Known = std::function<Result<std::vector<Suspension>>(StudentId)>;
    explicit SuspensionMatcher(Known ofStudent)
        : m_ofStudent(std::move(ofStudent))
    {}

    /// Completes the row: whether it is here already and what would change, and the doubts that
    /// only show beside others. Rows in the order of the file.
    [[nodiscard]] Result<void> match(SuspensionImportRow& row);

private:
    struct Seen {
        Suspension suspension;
        int row = 0; ///< of the file; 0: here before
    };
    [[nodiscard]] Result<std::vector<Seen>*> seenOf(StudentId student);
    static Seen* find(std::vector<Seen>& seen, const SuspensionDetails& details);
    static void compare(SuspensionImportRow& row, const Suspension& here);
    static void lookBeside(SuspensionImportRow& row, const std::vector<Seen>& seen,
                           const Seen* itself);

    Known m_ofStudent;
    QHash<StudentId, std::vector<Seen>> m_seen;
};

} // namespace freshstart
