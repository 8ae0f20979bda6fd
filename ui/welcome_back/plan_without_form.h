// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace freshstart {

class DateField;
class StaffChoice;
class TextArea;

/// The student returns without a meeting: why and by whose decision, who watches how and until
/// when, and the day of the separate session (seed 000, last paragraph).
class PlanWithoutForm final : public QWidget
{
    Q_OBJECT

public:
    PlanWithoutForm(QDate today, QWidget* parent);

    void setFacts(const MeetingFacts& facts);
    void setPlan(const WelcomeBackPlan& plan);
    void apply(WelcomeBackPlan& plan) const;
    void addTo(FieldSet& fields) const;

Q_SIGNALS:
    void changed();

private:
    void buildDecision(QVBoxLayout* layout, QDate today);
    void buildAfter(QVBoxLayout* layout, QDate today);
    void listen();

    QComboBox* m_reason = nullptr;
    TextArea* m_note = nullptr;
    StaffChoice* m_decidedBy = nullptr;
    DateField* m_decidedOn = nullptr;
    StaffChoice* m_monitor = nullptr;
    TextArea* m_how = nullptr;
    DateField* m_until = nullptr;
    DateField* m_session = nullptr;
};

} // namespace freshstart
