// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/step_plan.h"
#include "ui/suspensions/issued_case.h"

#include <QWidget>

#include <map>

class QLabel;

namespace freshstart {

class Card;
class StepForm;
class StepRow;

/// "Who is told": everything to be ticked off about an issued suspension, with by when, when it was
/// done, how and by whom.
class ToldCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ToldCard(QWidget* parent);

    /// `lastBy` stands ready as who did it.
    void show(const IssuedCase& issued, const QString& lastBy);
    void openForm(Step step);

Q_SIGNALS:
    void ticked(const StepDone& done);
    void unticked(Step step);

private:
    void makeRows(const std::vector<PlannedStep>& plan);
    StepRow* rowOf(Step step) const { return m_rows.at(step); }
    void closeForm();
    void say(const IssuedCase& issued, const std::vector<PlannedStep>& plan);

    Card* m_card;
    QLabel* m_summary;
    StepForm* m_form = nullptr;
    std::map<Step, StepRow*> m_rows;
    std::vector<Step> m_steps; ///< in the order of the rows
    std::optional<Step> m_opened;
    SuspensionFollowUp m_followUp;
    QDateTime m_now;
    QString m_lastBy;
};

} // namespace freshstart
