// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/merge.h"
#include "ui/common/page.h"

class QPushButton;
class QRadioButton;

namespace freshstart {

class Card;

/// Two records side by side: which facts of whom stay is chosen field by field, what hangs on both is
/// counted, and what stands against making them one is said.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    ComparePage(const UiContext& context, StudentId kept, StudentId gone, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;

private:
    void showFields();
    void showRows();
    void showIssues();
    void addField(IdentityField field);
    [[nodiscard]] QString valueOf(IdentityField field, const StudentDetails& details) const;
    [[nodiscard]] IdentityFields fromGone() const;
    void swap();
    void merge();

    StudentId m_kept;
    StudentId m_gone;
    MergePreview m_preview;
    std::map<IdentityField, QRadioButton*> m_fromGone;
    ScrollColumn* m_column;
    PageHeader* m_header;
    QPushButton* m_merge;
    Card* m_issues;
    Card* m_fields;
    Card* m_rows;
};

} // namespace freshstart
