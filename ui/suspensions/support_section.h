// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/form_section.h"

class QLineEdit;

namespace freshstart {

class DateField;
class TextArea;

/// The student's education while out: work in the first five days, and from the sixth school day
/// the place where it goes on.
class SupportSection final : public FormSection
{
    Q_OBJECT

public:
    SupportSection(QDate today, QWidget* parent);

    void show(const SuspensionCase& suspensionCase) override;
    void apply(SuspensionCase& suspensionCase) const override;
    void setReadOnly(bool readOnly) override;
    /// The provision part is shown from a length of six school days on, or where it is filled in.
    void setLength(int halfDays);

private:
    void buildProvision(QDate today);

    TextArea* m_work;
    QWidget* m_provision;
    QLineEdit* m_place = nullptr;
    DateField* m_start = nullptr;
    QLineEdit* m_times = nullptr;
    QLineEdit* m_reportTo = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace freshstart
