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

class QComboBox;
class QLineEdit;
class QPushButton;

namespace freshstart {

class AddressField;
class TableEditor;

/// The schools that refer students here and the authorities that place them: both get copies.
class OrganisationsSection final : public Section
{
    Q_OBJECT

public:
    struct Row {
        int place = 0;
        Organisation organisation;
    };

    OrganisationsSection(const UiContext& context, QWidget* parent);

    Result<void> load() override;
    [[nodiscard]] bool isChanged() const override;
    Result<void> save() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] AbstractRowTable* model() const { return m_model; }

private:
    void build();
    QWidget* buildForm();
    Field* line(const QString& label, QString Organisation::*member, const QString& objectName,
                const QString& name, QWidget* parent);
    void add(OrganisationKind kind);
    void remove();
    void showChosen(int place);
    void store();
    void check();
    void showRows();
    [[nodiscard]] bool isWaiting(int place) const; ///< has something to save
    Result<void> saveOne(int place);

    Drafts<Organisation> m_organisations;
    bool m_loading = false;
    RowTableModel<Row>* m_model = nullptr;
    TableEditor* m_editor = nullptr;
    QPushButton* m_addSchool = nullptr;
    QPushButton* m_remove = nullptr;
    QComboBox* m_kind = nullptr;
    AddressField* m_address = nullptr;
    FieldSet m_fields;
    std::vector<std::pair<QLineEdit*, QString Organisation::*>> m_lines;
};

} // namespace freshstart
