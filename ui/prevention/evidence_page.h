// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/evidence_pack.h"
#include "core/records/chronology_service.h"
#include "ui/common/page.h"

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace freshstart {

class Card;
class EvidenceMaker;
class EvidenceModel;

/// What was tried for one student, in order, to be put together as one PDF (seed 003 3.4, 3.5):
/// things can be left out, and names of other students are warned of.
class EvidencePage final : public Page
{
    Q_OBJECT

public:
    EvidencePage(const UiContext& context, StudentId student, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    bool tryLeave() override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    void build();
    void buildTable();
    void buildProgress();
    [[nodiscard]] Chronology chosen() const;
    void showCounts();
    void showNames();
    /// Those in entries that are not left out.
    [[nodiscard]] std::vector<NameInEntry> namesLeft() const;
    void make();
    void finish(const Result<EvidencePack>& made);
    void setMaking(bool making);

    StudentId m_id;
    EvidenceRequest m_request; ///< but for the chronology
    std::vector<NameInEntry> m_names;
    EvidenceModel* m_model;
    EvidenceMaker* m_maker;
    PageHeader* m_header;
    QPushButton* m_save;
    Card* m_warning;
    QLineEdit* m_preparedBy;
    QTableView* m_table;
    QWidget* m_progressBox;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace freshstart
