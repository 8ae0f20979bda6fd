// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QWidget>

namespace freshstart {

class DateField;
class StaffChoice;

/// Who asked somebody else to lead, and when. To be seen only while neither head nor proprietor
/// leads (seed 000, procedure 4).
class DelegationFields final : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `stem`. `upright`: one below the other.
    DelegationFields(const QString& stem, QDate today, bool upright, QWidget* parent);

    void setFacts(const MeetingFacts& facts);
    void setDelegation(const Delegation& delegation);
    /// For this lead: shown and begun with the head and today, or hidden.
    void setLead(std::optional<StaffId> lead);
    /// Empty while head or proprietor leads.
    [[nodiscard]] Delegation delegation() const;
    void addTo(FieldSet& fields) const;

Q_SIGNALS:
    void changed();

private:
    QDate m_today;
    std::vector<StaffMember> m_staff;
    std::optional<StaffId> m_head;
    bool m_isNeeded = false;
    StaffChoice* m_by;
    DateField* m_on;
    Field* m_byField;
};

} // namespace freshstart
