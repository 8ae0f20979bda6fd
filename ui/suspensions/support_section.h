// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/form_section.h"

namespace freshstart {

class TextArea;

/// The student's education while out: work for the first five days.
class SupportSection final : public FormSection
{
    Q_OBJECT

public:
    explicit SupportSection(QWidget* parent);

    void show(const SuspensionCase& suspensionCase) override;
    void apply(SuspensionCase& suspensionCase) const override;
    void setReadOnly(bool readOnly) override;

private:
    TextArea* m_work;
};

} // namespace freshstart
