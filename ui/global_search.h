// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student_index.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace freshstart {

/// The box at the top that finds any student while typing. The list of students is asked for when
/// the first letter is typed, not before, and again after students changed.
class GlobalSearch final : public QWidget
{
    Q_OBJECT

public:
    using LoadRows = std::function<std::vector<StudentRow>()>;

    GlobalSearch(LoadRows load, QWidget* parent);

    void forget(); ///< the students changed
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QListWidget* results() const { return m_results; }

Q_SIGNALS:
    void studentChosen(freshstart::StudentId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& text);
    void showResults(const std::vector<int>& found);
    void placeResults();
    void choose();
    bool handleKey(int key);

    LoadRows m_load;
    QLineEdit* m_edit;
    QListWidget* m_results; ///< floats over the page
    std::vector<StudentRow> m_rows;
    StudentIndex m_index;
    bool m_loaded = false;
};

} // namespace freshstart
