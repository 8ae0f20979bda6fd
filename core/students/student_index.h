// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"

#include <QString>

#include <string>
#include <vector>

namespace freshstart {

/// Search as you type over the list of students: every typed word must begin a word of the name,
/// preferred name, form or UPN. The folded keys stand one after the other in one block of memory,
/// which is scanned for the rarest word.
class StudentIndex
{
public:
    StudentIndex() = default;
    explicit StudentIndex(const std::vector<StudentRow>& rows);

    /// Positions in the list given, in its order. Nothing typed finds everybody.
    [[nodiscard]] std::vector<int> find(const QString& typed) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_starts.size()); }

private:
    [[nodiscard]] bool matches(size_t row, const std::vector<std::string>& words) const;

    std::string m_keys; ///< UTF-8, the beginning of each word marked; a line feed ends a row
    std::vector<size_t> m_starts; ///< where each row begins in m_keys
};

} // namespace freshstart
