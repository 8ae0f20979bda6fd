// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/folded_card.h"
#include "ui/welcome_back/meeting_facts.h"

namespace freshstart {

class DelegationFields;
class StaffChoice;

/// "I don’t feel able to lead this one": head or proprietor hear of it and name somebody else (seed
/// 000, general principles, third paragraph).
class LeadChangeCard final : public FoldedCard
{
    Q_OBJECT

public:
    LeadChangeCard(QDate today, QWidget* parent);

    /// To be seen while a meeting is still to come.
    void show(const MeetingFacts& facts);

Q_SIGNALS:
    void changed(const LeadChange& change, const Delegation& delegation);

protected:
    void fill() override;
    void save() override;

private:
    [[nodiscard]] std::vector<Issue> issuesOf(const LeadChange& change) const;

    MeetingFacts m_facts;
    StaffChoice* m_staff = nullptr;
    DateField* m_toldOn = nullptr;
    TextArea* m_reason = nullptr;
    StaffChoice* m_successor = nullptr;
    DelegationFields* m_delegation = nullptr;
};

} // namespace freshstart
