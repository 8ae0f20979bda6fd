// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"
#include "core/students/student_index.h"

#include <QLineEdit>

#include <functional>
#include <optional>
#include <vector>

class QListWidget;

namespace freshstart {

/// A line to type a name, form or UPN into, with the students found listed below it. Down and Enter
/// choose. The list of students is fetched when the first letter is typed.
class StudentPicker final : public QLineEdit
{
    Q_OBJECT

public:
    using Fetch = std::function<std::vector<StudentRow>()>;

    StudentPicker(Fetch fetch, QWidget* parent);

    /// Forget the fetched list: students have changed.
    void invalidate() { m_fetched = false; }

Q_SIGNALS:
    void picked(StudentId student);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search(const QString& text);
    void place();
    void choose(int row);

    Fetch m_fetch;
    bool m_fetched = false;
    std::vector<StudentRow> m_rows;
    StudentIndex m_index;
    QListWidget* m_list;
};

} // namespace freshstart
