// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prevention/prevention_part.h"

class QCheckBox;

namespace freshstart {

/// The summary of the plan as Appendix A prints it, and whether the meeting has been held.
class AgreedPart final : public PreventionPart
{
    Q_OBJECT

public:
    AgreedPart(FieldSet& fields, QWidget* parent);

    void fill(const PreventionDetails& details) override;
    void read(PreventionDetails& details) const override;

Q_SIGNALS:
    void heldTicked(); ///< somebody says that it has been held

private:
    TextArea* m_summary;
    QCheckBox* m_held;
};

} // namespace freshstart
