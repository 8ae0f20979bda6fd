// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"
#include "core/students/student_index.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

#include <functional>
#include <vector>

namespace freshstart {

/// A line to type a name, form or UPN into; the students found are listed below it while typing. The
/// arrows and Enter choose, Escape empties. The list of students is asked for when the first letter
/// is typed, not before, and again after they changed.
class StudentPicker final : public QLineEdit
{
    Q_OBJECT

public:
    using Fetch = std::function<std::vector<StudentRow>()>;

    StudentPicker(Fetch fetch, QWidget* parent);
    ~StudentPicker() override;

    void invalidate(); ///< the students changed
    [[nodiscard]] QListWidget* results() const { return m_results; }

Q_SIGNALS:
    void picked(freshstart::StudentId student);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search(const QString& text);
    void showResults(const std::vector<int>& found);
    void placeResults();
    void choose();

    Fetch m_fetch;
    bool m_fetched = false;
    std::vector<StudentRow> m_rows;
    StudentIndex m_index;
    QPointer<QListWidget> m_results; ///< floats over the page: belongs to the window while shown
};

} // namespace freshstart
