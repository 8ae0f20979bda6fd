// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/backup.h"
#include "core/records/school_counts.h"
#include "ui/common/field.h"
#include "ui/common/row_table_model.h"
#include "ui/settings/section.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class Card;
class NumberEdit;
class RestoreCard;
class TableEditor;

/// Where backups go, which there are, and the way back from one.
class BackupSection final : public Section
{
    Q_OBJECT

public:
    struct Row {
        int place = 0;
        Backup backup;
    };

    BackupSection(const UiContext& context, QWidget* parent);

    Result<void> load() override;
    [[nodiscard]] bool isChanged() const override;
    Result<void> save() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] AbstractRowTable* model() const { return m_model; }

    void backUpNow();
    void look(const QString& backup); ///< shows what restoring it would do
    void restore();                   ///< the one that is shown

private:
    QWidget* buildState();
    QWidget* buildPlace();
    Field* buildDays(Card* card);
    void touched();
    QWidget* buildList();
    [[nodiscard]] BackupSettings typed() const;
    Result<void> showBackups();
    void showRows(const std::vector<Backup>& all);
    [[nodiscard]] QString chosenPath() const;
    void chooseFolder();
    void lookAtChosen();
    void lookAtFile();
    void showRight();

    BackupSettings m_stored;
    bool m_loading = false;
    QString m_toRestore;
    SchoolCounts m_loss;
    FieldSet m_fields;
    RowTableModel<Row>* m_model;
    TableEditor* m_table = nullptr;
    RestoreCard* m_restore = nullptr;
    QLabel* m_state = nullptr;
    QLineEdit* m_folder = nullptr;
    NumberEdit* m_days = nullptr;
    QPushButton* m_now = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_lookAtFile = nullptr;
};

} // namespace freshstart
