// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_date.h"
#include "core/exchange/student_source.h"
#include "ui/common/table_page.h"
#include "ui/import/import_preview_model.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class Card;

/// Brings students or support in: choose or drop a file, look at what would happen, untick, import. Nothing is
/// written before the button.
class ImportPage final : public TablePage
{
    Q_OBJECT

public:
    ImportPage(const UiContext& context, QWidget* parent);

    /// Reads the file and shows what importing it would do.
    void readFile(const QString& path);
    void importTicked();
    void saveRejected();
    [[nodiscard]] ImportPreviewModel& model() { return m_model; }
    [[nodiscard]] QWidget* firstFocus() const override;

protected:
    void openId(qint64 id) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildButtons();
    void buildFilters();
    void chooseFile();
    void showPreview();
    void showDetails();
    void showNothing(const QString& title, const QString& hint);
    /// Shows how far the work is and lets it be stopped; `work` is given the progress to report to.
    template<class Work>
    auto withProgress(const QString& words, Work work);

    ImportPreviewModel m_model;
    QString m_path;
    QByteArray m_rejected; ///< as CSV
    QComboBox* m_kind = nullptr;
    QComboBox* m_dates = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_saveRejected = nullptr;
    Card* m_details = nullptr;
    QWidget* m_detailsArea = nullptr;
};

} // namespace freshstart
