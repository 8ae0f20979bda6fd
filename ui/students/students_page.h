// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student_index.h"
#include "ui/common/table_page.h"

class QPushButton;

namespace freshstart {

class RecordForSeveral;

/// Everybody on roll: found while typing, opened with Enter.
class StudentsPage final : public TablePage
{
    Q_OBJECT

public:
    StudentsPage(const UiContext& context, QWidget* parent);

    void refresh() override;
    [[nodiscard]] RowTableModel<StudentRow>& model() { return m_model; }

protected:
    void openId(qint64 id) override;
    void search(const QString& text) override;

private:
    void tellCount();
    void buildSeveral();
    void tellSelection();
    void recordForSelected();

    RowTableModel<StudentRow> m_model;
    StudentIndex m_index;
    QPushButton* m_several = nullptr;
    RecordForSeveral* m_record = nullptr;
    QWidget* m_recordArea = nullptr; ///< beside the table while something is recorded
};

} // namespace freshstart
