// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "core/welcome_back/meeting_plan.h"
#include "ui/common/plan_part.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace freshstart {

class DateField;

/// Whether the referring school comes to the meeting: only in an extreme situation, agreed by head
/// or proprietor, who then leads (seed 000, procedure 3). Offered where the student has one.
class ReferringFields final : public PlanPart
{
    Q_OBJECT

public:
    ReferringFields(QDate today, QWidget* parent);

    void setStaff(const std::vector<StaffMember>& staff);
    void setOffered(bool offered);
    /// Why whoever works here may not agree to it; empty: they may.
    void setRefusal(const QString& reason);
    void show(const std::optional<ReferringInvitation>& invitation);
    [[nodiscard]] std::optional<ReferringInvitation> value() const;

private:
    void toggled(bool invited);
    void showRightFields();

    QDate m_today;
    std::vector<StaffMember> m_staff;
    QString m_refusal;
    bool m_offered = false;
    QCheckBox* m_invite;
    QWidget* m_details;
    QLineEdit* m_reason;
    QComboBox* m_agreedBy;
    DateField* m_agreedOn;
};

} // namespace freshstart
