// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/rights_service.h"
#include "ui/common/context.h"
#include "ui/common/folded_card.h"

class QComboBox;
class QLineEdit;

namespace freshstart {

/// How long the record is kept, what speaks for keeping it, and the form to keep it on (R30).
class KeepCard final : public FoldedCard
{
    Q_OBJECT

public:
    KeepCard(const UiContext& context, StudentId student, QWidget* parent);

    void refresh();

protected:
    void fill() override;
    void save() override;

private:
    void addRow(const KeepDecision& decision, int number);
    void showKind();

    UiContext m_context;
    StudentId m_student;
    Card* m_rows;
    QComboBox* m_kind;
    TextArea* m_reason;
    QLineEdit* m_decidedBy;
    DateField* m_lookAgain;
    DateField* m_until;
};

} // namespace freshstart
