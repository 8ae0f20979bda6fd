// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/told_card.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/suspensions/step_form.h"
#include "ui/suspensions/step_row.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ToldCard::ToldCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Who is told, and what is done"), this))
    , m_summary(smallLabel(QString(), m_card))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_summary->setWordWrap(false);
    m_card->addToHeader(m_summary);
}

void ToldCard::show(const IssuedCase& issued, const QString& lastBy)
{
    const std::vector<PlannedStep> plan =
        stepPlan(issued.facts, issued.findings, issued.followUp, issued.calendar);
    if (m_form == nullptr) {
        QStringList names;
        for (const StaffMember& member : issued.staff) {
            names.append(member.name);
        }
        m_form = new StepForm(issued.now.date(), names, this);
        m_form->hide();
        connect(m_form, &StepForm::cancelled, this, &ToldCard::closeForm);
        connect(m_form, &StepForm::saved, this, [this](const StepDone& done) {
            closeForm();
            Q_EMIT ticked(done);
        });
    }
    m_followUp = issued.followUp;
    m_now = issued.now;
    m_lastBy = lastBy;
    makeRows(plan);
    for (const PlannedStep& planned : plan) {
        rowOf(planned.step)
            ->show(planned, issued.followUp.done(planned.step), issued.facts.schoolType,
                   issued.now);
    }
    say(issued, plan);
    setVisible(!plan.empty());
}

/// The state of all in the heading: "2 overdue", "all done".
void ToldCard::say(const IssuedCase& issued, const std::vector<PlannedStep>& plan)
{
    int open = 0;
    int overdue = 0;
    for (const PlannedStep& planned : plan) {
        if (issued.followUp.done(planned.step) == nullptr && !planned.inTermReport) {
            ++open;
            overdue += isOverdue(planned, issued.now) ? 1 : 0;
        }
    }
    m_summary->setText(overdue > 0 ? tr("%1 overdue, %2 open").arg(overdue).arg(open)
                       : open > 0  ? tr("%1 open").arg(open)
                                   : tr("all done"));
    m_summary->setProperty("tone", overdue > 0 ? u"alert"_s : u"muted"_s);
    restyle(m_summary);
}

/// New rows only where other steps are asked for than before.
void ToldCard::makeRows(const std::vector<PlannedStep>& plan)
{
    std::vector<Step> steps;
    for (const PlannedStep& planned : plan) {
        steps.push_back(planned.step);
    }
    if (steps == m_steps) {
        return;
    }
    closeForm();
    m_form->setParent(this); // it stood in a row that goes
    m_form->hide();
    m_card->clearRows();
    m_rows.clear();
    m_steps = std::move(steps);
    for (const Step step : m_steps) {
        auto* row = new StepRow(step, m_card);
        m_card->addRow(row);
        m_rows[step] = row;
        connect(row, &StepRow::openAsked, this, &ToldCard::openForm);
        connect(row, &StepRow::untickAsked, this, [this](Step which) {
            closeForm();
            Q_EMIT unticked(which);
        });
    }
}

void ToldCard::openForm(Step step)
{
    if (!m_rows.contains(step)) {
        return;
    }
    closeForm();
    m_opened = step;
    StepRow* row = rowOf(step);
    row->takeForm(m_form);
    row->setFormOpen(true);
    m_form->setVisible(true);
    m_form->show(step, m_followUp.done(step), m_now, m_lastBy);
}

void ToldCard::closeForm()
{
    if (m_opened) {
        rowOf(*m_opened)->setFormOpen(false);
        m_opened.reset();
    }
    m_form->hide();
}

} // namespace freshstart
