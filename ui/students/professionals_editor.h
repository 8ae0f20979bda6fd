// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;

namespace freshstart {

class Field;
class ListEditor;

/// Social worker, virtual school head, SEN officer and others who work with the student.
class ProfessionalsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfessionalsEditor(QWidget* parent);

    void setProfessionals(std::vector<Professional> professionals);
    [[nodiscard]] const std::vector<Professional>& professionals() const { return m_professionals; }

Q_SIGNALS:
    void changed();

private:
    QWidget* buildForm();
    Field* line(const QString& label, QString Professional::*member, const QString& objectName,
                QWidget* form);
    void add();
    void load(int place);
    void store();
    void showAll();

    std::vector<Professional> m_professionals;
    ListEditor* m_list;
    QComboBox* m_role = nullptr;
    Field* m_roleNote = nullptr;
    std::vector<std::pair<QLineEdit*, QString Professional::*>> m_lines;
    bool m_loading = false;
};

} // namespace freshstart
