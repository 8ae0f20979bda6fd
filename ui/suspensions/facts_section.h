// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "ui/suspensions/form_section.h"

#include <array>

class QComboBox;

namespace freshstart {

class TextArea;

/// What happened, why in the DfE's terms (friendly words, up to three, the main one first) and who
/// decided.
class FactsSection final : public FormSection
{
    Q_OBJECT

public:
    explicit FactsSection(QWidget* parent);

    /// Who may decide: the head and those who may act for the head.
    void setDeciders(const std::vector<StaffMember>& staff);
    /// The reasons that are valid on the first day of the suspension.
    void setReasonsOn(QDate date);

    void show(const SuspensionCase& suspensionCase) override;
    void apply(SuspensionCase& suspensionCase) const override;
    void setReadOnly(bool readOnly) override;

private:
    void buildReasons();
    void selectReason(QComboBox* combo, const QString& code);

    TextArea* m_whatHappened;
    std::array<QComboBox*, 3> m_reasons{};
    QComboBox* m_decidedBy;
    QDate m_reasonsOn;
};

} // namespace freshstart
