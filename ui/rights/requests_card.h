// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/rights_service.h"
#include "ui/common/context.h"
#include "ui/common/folded_card.h"

class QComboBox;
class QLineEdit;

namespace freshstart {

/// Who has asked for what is held about the student, and the form for a new request (R31).
class RequestsCard final : public FoldedCard
{
    Q_OBJECT

public:
    RequestsCard(const UiContext& context, StudentId student, QWidget* parent);

    void refresh();

protected:
    void fill() override;
    void save() override;

private:
    void addRow(const RequestLine& line, int number);
    void change(AccessRequest request);
    void extend(AccessRequest request);
    void showIdentity();

    UiContext m_context;
    StudentId m_student;
    Card* m_rows;
    DateField* m_received;
    QComboBox* m_relation;
    QLineEdit* m_askedBy;
    QComboBox* m_identity;
    DateField* m_identityOn;
    TextArea* m_note;
};

} // namespace freshstart
