// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "ui/common/field.h"
#include "ui/common/row_table_model.h"
#include "ui/settings/drafts.h"
#include "ui/settings/section.h"

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class TableEditor;
class WhoCard;

/// Who works here, as far as letters and meetings need to know: who signs, who leads, who may act
/// for the head.
class StaffSection final : public Section
{
    Q_OBJECT

public:
    struct Row {
        int place = 0;
        StaffMember member;
        QString role; ///< in words
    };

    StaffSection(const UiContext& context, QWidget* parent);

    Result<void> load() override;
    [[nodiscard]] bool isChanged() const override;
    Result<void> save() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] AbstractRowTable* model() const { return m_model; }
    /// What there is to say about heads: none, one, several.
    [[nodiscard]] QString adviceOnHead() const;

private:
    void build();
    QWidget* buildForm();
    Field* line(const QString& label, QString StaffMember::*member, const QString& objectName,
                const QString& name, QWidget* parent);
    void add();
    void leaveOrReturn();
    void showChosen(int place);
    void showLeave(bool isStored);
    void store();
    void check();
    void showRows();
    [[nodiscard]] bool isWaiting(int place) const; ///< has something to save
    Result<void> saveOne(int place);

    Drafts<StaffMember> m_staff;
    QString m_headTitle;
    bool m_loading = false;
    RowTableModel<Row>* m_model = nullptr;
    TableEditor* m_editor = nullptr;
    WhoCard* m_who = nullptr;
    QLabel* m_advice = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_leave = nullptr;
    QComboBox* m_role = nullptr;
    QCheckBox* m_mayAct = nullptr;
    FieldSet m_fields;
    std::vector<std::pair<QLineEdit*, QString StaffMember::*>> m_lines;
};

} // namespace freshstart
