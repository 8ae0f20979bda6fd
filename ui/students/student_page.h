// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/issued_document.h"
#include "core/students/student.h"
#include "ui/common/page.h"

#include <functional>
#include <vector>

class QPushButton;

namespace freshstart {

class Card;
class FlowLayout;
class HistoryPanel;

/// One student: who, what to mind, whom to call, and what other features add (panels).
class StudentPage final : public Page
{
    Q_OBJECT

public:
    /// A panel of another feature; told to look again by its own means.
    using MakePanel = std::function<QWidget*(const UiContext&, StudentId, QWidget*)>;

    StudentPage(const UiContext& context, StudentId id, const std::vector<MakePanel>& panels,
                QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;

private:
    void buildHeader();
    void buildCards(const std::vector<MakePanel>& panels);
    void showWho();
    void showCourtOrders();
    void showContacts();
    void showProfessionals();
    void showStatuses();
    void showHome();
    void showDocuments();
    void saveCopy(IssuedDocumentId id, const QString& kind);

    StudentId m_id;
    StudentRecord m_record; ///< as far as whoever works here may see it
    bool m_keepsBack = false;
    ScrollColumn* m_column;
    PageHeader* m_header;
    FlowLayout* m_badges;
    Card* m_courtOrders = nullptr;
    Card* m_contacts = nullptr;
    Card* m_professionals = nullptr;
    Card* m_statuses = nullptr;
    Card* m_home = nullptr;
    Card* m_documents = nullptr;
    HistoryPanel* m_history = nullptr;
};

} // namespace freshstart
