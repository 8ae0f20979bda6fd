// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "core/welcome_back/meeting_plan.h"
#include "ui/common/plan_part.h"

class QComboBox;

namespace freshstart {

class DateField;

/// Who asked somebody else to lead, and when (seed 000, procedure 4). Shown only while the lead is
/// neither head nor proprietor; begins with the head and today.
class AskedByFields final : public PlanPart
{
    Q_OBJECT

public:
    AskedByFields(QDate today, QWidget* parent);

    void setStaff(const std::vector<StaffMember>& staff);
    /// Shows itself where it is needed, and fills in what is most likely.
    void follow(std::optional<StaffId> lead);
    void show(const Delegation& delegation, std::optional<StaffId> lead);
    [[nodiscard]] Delegation value() const; ///< empty while nobody has to be asked

private:
    QDate m_today;
    std::vector<StaffMember> m_staff;
    bool m_needed = false;
    QComboBox* m_by;
    DateField* m_on;
};

} // namespace freshstart
