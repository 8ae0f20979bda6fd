// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "ui/prevention/prevention_part.h"

#include <map>

class QCheckBox;
class QComboBox;

namespace freshstart {

class ActionRows;

/// What came of the meeting (seed 003 6): outcomes, the actions of the plan, the way forward as the
/// head decides it, and when it is looked at again.
class OutcomesPart final : public PreventionPart
{
    Q_OBJECT

public:
    OutcomesPart(QDate today, const std::vector<StaffMember>& staff, FieldSet& fields,
                 QWidget* parent);

    void fill(const PreventionDetails& details) override;
    void read(PreventionDetails& details) const override;
    void adopt(const PreventionDetails& stored);
    [[nodiscard]] ActionRows* actions() const { return m_actions; }

private:
    struct Outcome {
        QCheckBox* tick = nullptr;
        TextArea* note = nullptr;
    };

    void buildOutcome(OutcomeKind kind);
    void buildWayForward(QDate today, const std::vector<StaffMember>& staff);

    std::map<OutcomeKind, Outcome> m_outcomes;
    ActionRows* m_actions;
    TextArea* m_wayForward = nullptr;
    QComboBox* m_decidedBy = nullptr;
    DateField* m_decidedOn = nullptr;
    DateField* m_reviewOn = nullptr;
};

} // namespace freshstart
