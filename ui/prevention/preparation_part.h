// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prevention/call_facts.h"
#include "ui/prevention/preparation_lines.h"
#include "ui/prevention/prevention_part.h"

class QLabel;
class QLineEdit;

namespace freshstart {

/// Before the meeting: what should be there, what is missing, and what the student's statuses ask
/// to be thought of (seed 003 3.1, 4.3, 7). Only what is asked for this student is shown.
class PreparationPart final : public PreventionPart
{
    Q_OBJECT

public:
    PreparationPart(QDate today, FieldSet& fields, QWidget* parent);

    void fill(const PreventionDetails& details) override;
    void read(PreventionDetails& details) const override;
    void know(const CallFacts& facts, QDate on) override;
    /// A very serious one-off incident: no plan is asked for.
    void setOneOff(std::optional<bool> oneOff);

private:
    void buildLines();
    void buildDisability(QDate today);
    void buildEhcPlan();
    void buildLookedAfter();
    void showLines();

    struct Line {
        QWidget* box = nullptr;
        QLabel* words = nullptr;
        QWidget* enter = nullptr;
    };

    std::optional<CallFacts> m_facts;
    QDate m_on;
    std::optional<bool> m_oneOff;
    std::vector<Line> m_lines; ///< in the order of Prepared
    QWidget* m_disability;
    QWidget* m_ehcPlan;
    QWidget* m_lookedAfter;
    TextArea* m_adjustments = nullptr;
    TextArea* m_advice = nullptr;
    DateField* m_askedOn = nullptr;
    YesNo* m_reviews = nullptr;
    TextArea* m_planConsidered = nullptr;
    QLineEdit* m_supervised = nullptr;
    TextArea* m_carers = nullptr;
};

/// "25", "12.5 hours", "12,5" in minutes; nothing where it is no number of hours.
std::optional<int> minutesFromHours(const QString& text);
QString hoursFromMinutes(int minutes); ///< "25", "12.5"

} // namespace freshstart
