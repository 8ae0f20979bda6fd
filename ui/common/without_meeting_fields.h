// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "core/welcome_back/meeting_plan.h"
#include "ui/common/plan_part.h"

class QComboBox;
class QLineEdit;

namespace freshstart {

class DateField;
class TextArea;

/// A return without a meeting: why, who decided it, who keeps a close eye, how and until when, and
/// the separate session soon after (seed 000, last paragraph).
class WithoutMeetingFields final : public PlanPart
{
    Q_OBJECT

public:
    WithoutMeetingFields(QDate today, QWidget* parent);

    void setStaff(const std::vector<StaffMember>& staff);
    /// Fills in what is still open, and moves the days that were proposed before and left alone.
    void propose(const WelcomeBackPlan& proposal);
    void show(const WelcomeBackPlan& plan);
    /// Writes its part into a plan without a meeting.
    void apply(WelcomeBackPlan& plan) const;

private:
    void buildLayout();
    void connectAll();

    QComboBox* m_reason;
    TextArea* m_note;
    QComboBox* m_decidedBy;
    DateField* m_decidedOn;
    QComboBox* m_monitoredBy;
    QLineEdit* m_how;
    DateField* m_until;
    DateField* m_intervention;
    std::optional<QDate> m_proposedUntil;
    std::optional<QDate> m_proposedIntervention;
};

} // namespace freshstart
