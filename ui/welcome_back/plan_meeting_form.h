// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class DateField;
class DelegationFields;
class StaffChoice;
class TextArea;
class TimeField;

/// When, where and with whom a meeting is; who asked somebody else to lead; and the referring
/// school, which comes only when head or proprietor agreed, and then one of them leads.
class PlanMeetingForm final : public QWidget
{
    Q_OBJECT

public:
    PlanMeetingForm(QDate today, QWidget* parent);

    void setFacts(const MeetingFacts& facts);
    void setPlan(const WelcomeBackPlan& plan);
    void apply(WelcomeBackPlan& plan) const;
    void addTo(FieldSet& fields) const;
    [[nodiscard]] QWidget* firstEdit() const;

Q_SIGNALS:
    void changed();

private:
    void buildWhen(QVBoxLayout* layout, QDate today);
    void buildProposals(QVBoxLayout* layout);
    void buildReferring(QVBoxLayout* layout, QDate today);
    void invite(bool invited);
    void showRefusal();
    void leadChanged();
    void listen();

    QDate m_today;
    std::optional<StaffId> m_head;
    std::array<WelcomeBackPlan, 2> m_proposals; ///< on the day of the return, on the day before
    std::array<QPushButton*, 2> m_proposalLinks{};
    DateField* m_date = nullptr;
    TimeField* m_time = nullptr;
    QLineEdit* m_place = nullptr;
    StaffChoice* m_lead = nullptr;
    Field* m_leadField = nullptr;
    DelegationFields* m_delegation = nullptr;
    QString m_refusal; ///< why whoever works here may not agree to the invitation
    QCheckBox* m_invite = nullptr;
    QWidget* m_referring = nullptr;
    StaffChoice* m_agreedBy = nullptr;
    DateField* m_agreedOn = nullptr;
    TextArea* m_reason = nullptr;
};

} // namespace freshstart
