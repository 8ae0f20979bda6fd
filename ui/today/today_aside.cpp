// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_aside.h"

#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/today/duty_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

TodayAside::TodayAside(ScrollColumn* column)
    : QObject(column)
    , m_out(new Card(tr("Out of school"), column->inside()))
    , m_returning(new Card(tr("Coming back"), column->inside()))
    , m_meetings(new Card(tr("Meetings"), column->inside()))
{
    for (Card* card : {m_out, m_returning, m_meetings}) {
        column->aside()->addWidget(card);
    }
}

void TodayAside::addPerson(Card* card, StudentId student, const QString& name, const QString& words)
{
    auto* row = new QWidget(card);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(linkButton(name, u"personButton"_s, row), 0, Qt::AlignLeft);
    layout->addWidget(smallLabel(words, row));
    connect(row->findChild<QPushButton*>(), &QPushButton::clicked, this,
            [this, student] { Q_EMIT studentAsked(student); });
    card->addRow(row);
}

void TodayAside::fill(const TodayView& view)
{
    for (Card* card : {m_out, m_returning, m_meetings}) {
        card->clearRows();
    }
    for (const OutToday& out : view.out) {
        addPerson(m_out, out.student, naturalName(out.studentName), outWords(out));
    }
    if (view.out.empty()) {
        m_out->addRow(mutedLabel(tr("Nobody is suspended today."), m_out));
    }
    for (const OutToday& back : view.returning) {
        addPerson(m_returning, back.student, naturalName(back.studentName),
                  wording::moment(back.back));
    }
    m_returning->setVisible(!view.returning.empty());
    fillMeetings(view);
}

void TodayAside::fillMeetings(const TodayView& view)
{
    for (const WelcomeBackRow& row : view.welcomeBacks) {
        QStringList parts{wording::dayAndMonth(*row.plan.date)};
        parts << (row.plan.time ? wording::time(*row.plan.time) : QString()) << row.plan.place
              << row.leadName;
        parts.removeAll(QString());
        addPerson(m_meetings, row.student, naturalName(row.studentName),
                  tr("welcome back · %1").arg(parts.join(u" · "_s)));
    }
    for (const PreventionRow& row : view.preventions) {
        addPerson(m_meetings, row.student, naturalName(row.studentName),
                  tr("prevention · %1").arg(wording::dayAndMonth(row.date)));
    }
    if (m_meetings->rowCount() == 0) {
        m_meetings->addRow(mutedLabel(tr("No meetings in the next seven days."), m_meetings));
    }
}

} // namespace freshstart
