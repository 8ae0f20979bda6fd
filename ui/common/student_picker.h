// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"
#include "core/students/student_index.h"
#include "ui/common/suggest_line.h"

#include <functional>
#include <vector>

namespace freshstart {

/// "Noah Fox · Year 8 · 8B · born 3 Mar 2014": enough to tell two of one name apart.
QString studentLine(const StudentRow& row);

/// A line to type a name, form or UPN into; the students found are listed below it while typing.
/// The list of students is asked for when the first letter is typed, not before, and again after
/// they changed.
class StudentPicker final : public SuggestLine
{
    Q_OBJECT

public:
    using Fetch = std::function<std::vector<StudentRow>()>;

    StudentPicker(Fetch fetch, QWidget* parent);

    void invalidate(); ///< the students changed

Q_SIGNALS:
    void picked(freshstart::StudentId student);

protected:
    void search(const QString& typed) override;
    void chosen(qint64 key) override;

private:
    Fetch m_fetch;
    bool m_fetched = false;
    std::vector<StudentRow> m_rows;
    StudentIndex m_index;
};

} // namespace freshstart
