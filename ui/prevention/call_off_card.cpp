// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/call_off_card.h"

#include "core/documents/wording.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

CallOffCard::CallOffCard(QDate today, QWidget* parent)
    : FoldedCard(tr("Does it take place?"), u"callOff"_s, parent)
    , m_today(today)
{
    m_reason = addText(tr("Why not"), u"reason"_s, u"callOffReasonEdit"_s);
    m_on = addDate(tr("Called off on"), today, u"called_off_on"_s, u"callOffOnEdit"_s);
    m_takeBack = linkButton(tr("It takes place after all"), u"callOffTakeBackButton"_s, this);
    addAction(m_takeBack);
    setSaveText(tr("Call it off"));
    connect(m_takeBack, &QPushButton::clicked, this, &CallOffCard::takenBack);
}

void CallOffCard::show(const PreventionDetails& details)
{
    m_calledOff = details.calledOff;
    setVisible(!details.held || m_calledOff);
    if (m_calledOff) {
        setWords(
            tr("Called off on %1: %2").arg(wording::longDate(m_calledOff->on), m_calledOff->reason),
            Tone::Warning);
    } else {
        setWords(tr("It does, as long as nothing is said here."));
    }
    setOpenText(m_calledOff ? tr("Change this …") : tr("Call it off …"));
    m_takeBack->setVisible(m_calledOff.has_value());
}

void CallOffCard::fill()
{
    m_reason->setText(m_calledOff ? m_calledOff->reason : QString());
    m_on->setDate(m_calledOff ? m_calledOff->on : m_today);
}

void CallOffCard::save()
{
    if (m_reason->text().isEmpty()) {
        fields()
            .field(u"reason"_s)
            ->setIssue(tr("Say why, for whoever looks at it later."), Severity::Problem);
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto on = m_on->date();
    if (!on) {
        fields().field(u"called_off_on"_s)->setIssue(tr("Say on which day."), Severity::Problem);
        m_on->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT calledOff({*on, m_reason->text()});
}

} // namespace freshstart
