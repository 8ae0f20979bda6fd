// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/school_type.h"
#include "core/suspensions/follow_up.h"
#include "core/today/step_plan.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class Pill;

/// One step: what, by when or when it was done, and the button for it. The form opens inside.
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    StepRow(Step step, QWidget* parent);

    void show(const PlannedStep& planned, const StepDone* done, SchoolType type,
              const QDateTime& now);
    void takeForm(QWidget* form);
    void setFormOpen(bool open);

Q_SIGNALS:
    void openAsked(Step step);
    void untickAsked(Step step);

private:
    Step m_step;
    QLabel* m_title;
    QLabel* m_state;
    Pill* m_basis;
    QPushButton* m_tick;
    QPushButton* m_untick;
    QVBoxLayout* m_layout;
};

/// "by Thursday 19 November, 3.10 pm", "overdue since …", "in the report of the term".
QString dueWords(const PlannedStep& planned, const QDateTime& now);
/// "Thursday 19 November 2026, 10.20 am, by telephone, Mrs Hart — left a message".
QString doneWords(const StepDone& done);
bool isOverdue(const PlannedStep& planned, const QDateTime& now);

} // namespace freshstart
