// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "core/welcome_back/welcome_back.h"
#include "ui/common/field.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class Card;
class DateField;
class TimeField;

/// When, where and with whom: said in words, and changed only when asked to.
class PlanCard final : public QWidget
{
    Q_OBJECT

public:
    /// Findings of a plan, worked out by the page, which knows the return and the calendar.
    using Check = std::function<std::vector<Issue>(const WelcomeBackPlan&)>;

    PlanCard(QDate today, const std::vector<StaffMember>& staff, Check check, QWidget* parent);

    /// `proposal` is offered where nothing is set yet; `backInWords` is the moment of the return.
    void setPlan(const WelcomeBackPlan& plan, const QString& words, const WelcomeBackPlan& proposal,
                 const QString& backInWords);

Q_SIGNALS:
    void arrangeAsked(const WelcomeBackPlan& plan);

private:
    void buildWords();
    void buildEditor(QDate today, const std::vector<StaffMember>& staff);
    void edit();
    void stopEditing();
    void arrange();
    [[nodiscard]] WelcomeBackPlan edited() const;

    Check m_check;
    WelcomeBackPlan m_plan;
    WelcomeBackPlan m_proposal;
    Card* m_card;
    QWidget* m_wordsBox = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_change = nullptr;
    QWidget* m_editor = nullptr;
    FieldSet m_fields;
    DateField* m_date = nullptr;
    TimeField* m_time = nullptr;
    QComboBox* m_lead = nullptr;
    QLineEdit* m_place = nullptr;
    QPushButton* m_arrange = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace freshstart
