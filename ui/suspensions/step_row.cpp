// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/step_row.h"

#include "core/documents/step_text.h"
#include "core/documents/wording.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

bool isOverdue(const PlannedStep& planned, const QDateTime& now)
{
    return planned.due && *planned.due < now;
}

QString dueWords(const PlannedStep& planned, const QDateTime& now)
{
    if (planned.inTermReport) {
        return StepRow::tr("in the report of the term");
    }
    if (!planned.due) {
        return StepRow::tr("when it suits");
    }
    const QString moment = StepRow::tr("%1, %2").arg(wording::dayAndMonth(planned.due->date()),
                                                     wording::time(planned.due->time()));
    if (isOverdue(planned, now)) {
        return StepRow::tr("overdue since %1").arg(moment);
    }
    return planned.due->date() == now.date()
               ? StepRow::tr("today, by %1").arg(wording::time(planned.due->time()))
               : StepRow::tr("by %1").arg(moment);
}

QString doneWords(const StepDone& done)
{
    QStringList parts{wording::longDate(done.on)};
    if (done.at) {
        parts << wording::time(*done.at);
    }
    if (done.method != ContactMethod::Other) {
        parts << contactMethod(done.method);
    }
    if (!done.by.isEmpty()) {
        parts << done.by;
    }
    const QString words = parts.join(u", "_s);
    return done.note.isEmpty() ? words : StepRow::tr("%1 — %2").arg(words, done.note);
}

StepRow::StepRow(Step step, QWidget* parent)
    : QWidget(parent)
    , m_step(step)
    , m_title(strongLabel(QString(), this))
    , m_state(smallLabel(QString(), this))
    , m_basis(new Pill(QString(), Tone::Neutral, this))
    , m_tick(smallButton(tr("Tick off …"), toCode(step) + u"TickButton"_s, this))
    , m_untick(smallButton(tr("Untick"), toCode(step) + u"UntickButton"_s, this))
    , m_layout(new QVBoxLayout(this))
{
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kStep);
    line->addLayout(words, 1);
    line->addWidget(m_basis, 0, Qt::AlignTop);
    line->addWidget(m_untick, 0, Qt::AlignTop);
    line->addWidget(m_tick, 0, Qt::AlignTop);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(line);
    connect(m_tick, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_step); });
    connect(m_untick, &QPushButton::clicked, this, [this] { Q_EMIT untickAsked(m_step); });
}

void StepRow::show(const PlannedStep& planned, const StepDone* done, SchoolType type,
                   const QDateTime& now)
{
    const QString task = stepTask(m_step, type);
    m_title->setText(done != nullptr ? tr("✓ %1").arg(task) : task);
    m_state->setText(done != nullptr ? doneWords(*done) : dueWords(planned, now));
    m_state->setProperty("tone",
                         done == nullptr && isOverdue(planned, now) ? u"alert"_s : u"muted"_s);
    restyle(m_state);
    m_basis->setText(basisWord(planned.basis));
    m_basis->setTone(planned.basis == Basis::Law ? Tone::Accent : Tone::Neutral);
    m_basis->setVisible(done == nullptr);
    m_tick->setText(done != nullptr ? tr("Change …") : tr("Tick off …"));
    m_tick->setAccessibleName(done != nullptr ? tr("Change: %1").arg(task)
                                              : tr("Tick off: %1").arg(task));
    m_untick->setVisible(done != nullptr);
    m_untick->setAccessibleName(tr("Untick: %1").arg(task));
}

void StepRow::takeForm(QWidget* form)
{
    m_layout->addWidget(form);
}

void StepRow::setFormOpen(bool open)
{
    m_tick->setEnabled(!open);
}

} // namespace freshstart
