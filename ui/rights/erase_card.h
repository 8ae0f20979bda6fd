// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasure.h"
#include "ui/common/context.h"
#include "ui/common/folded_card.h"

class QLineEdit;

namespace freshstart {

/// Deletion for good: what goes, what speaks against it, where the name stays, and the field in
/// which the name is typed. Nothing here can be undone, and it says so before.
class EraseCard final : public FoldedCard
{
    Q_OBJECT

public:
    EraseCard(const UiContext& context, StudentId student, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void erased();

protected:
    void fill() override;
    void save() override;

private:
    void showPlan();
    void addBackups();

    UiContext m_context;
    StudentId m_student;
    ErasurePlan m_plan;
    Card* m_rows;
    QLineEdit* m_name;
};

} // namespace freshstart
