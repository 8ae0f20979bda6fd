// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/support_import.h"

#include <QHash>

namespace freshstart {

/// Sees each row beside what the student has already: here, or in earlier rows of the file. The same
/// is what is of one kind and begins on one day (alternative provision: at one provider).
class SupportMatcher
{
public:
    explicit SupportMatcher(QHash<StudentId, StudentSupport> here);

    /// Makes the row a change of what is here, or leaves it new. Rows in the order of the file.
    void match(SupportImportRow& row);

private:
    template<class Value>
    void matchIn(std::vector<Value>& here, SupportImportRow& row);

    QHash<StudentId, StudentSupport> m_here;
    QHash<QString, int> m_rows; ///< what it is → row of the file
};

} // namespace freshstart
