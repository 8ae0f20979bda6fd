// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prevention/prevention_part.h"

class QLineEdit;

namespace freshstart {

/// Where things stand, in the questions of Appendix A (seed 003). A question that follows from an
/// answer is asked where that answer opens it.
class StandingPart final : public PreventionPart
{
    Q_OBJECT

public:
    StandingPart(QDate today, FieldSet& fields, QWidget* parent);

    void fill(const PreventionDetails& details) override;
    void read(PreventionDetails& details) const override;
    [[nodiscard]] std::optional<bool> isOneOff() const;

private:
    void follow();

    YesNo* m_attending;
    QLineEdit* m_attendance;
    DateField* m_suspensionEnds;
    Field* m_suspensionEndsField;
    YesNo* m_oneOff;
    YesNo* m_priorConcern;
    DateField* m_planDate;
    Field* m_planDateField;
};

/// "78.4", "78,4 %" in thousandths; -1 for what is no percentage (the rules refuse it).
std::optional<int> permilleFromText(const QString& text);

} // namespace freshstart
