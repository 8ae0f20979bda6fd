// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/cancel_form.h"

#include "core/documents/consequence_text.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/suspensions/cancel_rules.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/suspensions/session_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

HalfDay begunBy(const IssuedCase& issued, const QDateTime& moment)
{
    HalfDay last;
    for (const HalfDay& session : sessionsOf(issued.details(), issued.calendar)) {
        const QTime start = session.session == Session::Am ? issued.facts.morningStart
                                                           : issued.facts.afternoonStart;
        if (QDateTime(session.date, start) <= moment) {
            last = session;
        }
    }
    return last;
}

CancelForm::CancelForm(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_on(new DateField(today, this))
    , m_lastServed(new SessionChoice(this))
    , m_by(new QComboBox(this))
    , m_reason(new TextArea(this))
    , m_effect(bodyLabel(QString(), this))
    , m_against(bodyLabel(QString(), this))
    , m_letters(primaryButton(tr("Preview the letters"), u"cancelLettersButton"_s, this))
{
    auto* card = new Card(tr("Cancel the suspension"), this);
    m_reason->setLines(2, 6);
    setTone(m_against, Tone::Alert);
    m_onField = new Field(tr("Cancelled on"), m_on, u"cancelledOnEdit"_s, card);
    m_reasonField =
        new Field(tr("Why (goes into the letters)"), m_reason, u"cancelReasonEdit"_s, card);
    auto* leave = plainButton(tr("Leave it"), u"leaveCancelButton"_s, card);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_letters);
    QVBoxLayout* body = card->body();
    body->addWidget(m_reasonField);
    body->addLayout(fieldRow(
        {m_onField, new Field(tr("Last session served"), m_lastServed, u"lastServedCombo"_s, card),
         new Field(tr("Decided by"), m_by, u"cancelledByCombo"_s, card)},
        {3, 3, 2}));
    body->addWidget(m_effect);
    body->addWidget(m_against);
    body->addWidget(smallLabel(tr("Parents, the board, the local authority and whoever else was "
                                  "told hear of it in writing, and the parents are offered a "
                                  "meeting with the head. The student is back with the next "
                                  "session."),
                               card));
    body->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_lastServed, &QComboBox::currentIndexChanged, this, &CancelForm::follow);
    connect(leave, &QPushButton::clicked, this, &CancelForm::closed);
    connect(m_letters, &QPushButton::clicked, this, &CancelForm::ask);
}

void CancelForm::start(const IssuedCase& issued)
{
    m_case = issued;
    m_on->setDate(issued.now.date());
    m_reason->setText({});
    m_reasonField->clearIssue();
    m_by->clear();
    for (const StaffMember& member : issued.staff) {
        if (member.role == StaffRole::Head || member.mayActForHead) {
            m_by->addItem(member.name, member.id.number);
        }
    }
    m_by->setCurrentIndex(
        std::max(0, m_by->findData(issued.details().decidedBy.value_or(StaffId{}).number)));
    m_lastServed->setSessions(sessionsOf(issued.details(), issued.calendar),
                              tr("None: it was taken back before it began"));
    m_lastServed->choose(begunBy(issued, issued.now));
    follow();
    m_reason->setFocus(Qt::OtherFocusReason);
}

Cancellation CancelForm::cancellation() const
{
    Cancellation cancellation;
    cancellation.on = m_on->date().value_or(QDate());
    cancellation.lastServed = m_lastServed->session();
    cancellation.reason = m_reason->text();
    const qint64 by = m_by->currentData().toLongLong();
    cancellation.by = by > 0 ? std::optional(StaffId{by}) : std::nullopt;
    return cancellation;
}

/// What the totals become, and what stands against it.
void CancelForm::follow()
{
    const HalfDay last = m_lastServed->session();
    CaseFacts after = m_case.facts;
    after.suspension.status = SuspensionStatus::Cancelled;
    after.suspension.servedUntil = last;
    const CaseFindings findings = findingsOf(after, m_case.calendar);
    const int kept = halfDaysServed(m_case.suspension(), last, m_case.calendar);
    const QString stays = kept == 0 ? tr("Nothing of it stays in the totals.")
                                    : tr("%1 of %2 stay in the totals: they were served.")
                                          .arg(wording::schoolDays(kept),
                                               wording::schoolDays(m_case.details().halfDays));
    m_effect->setText(
        stays + u' ' +
        tr("Then it is %1, and %2.")
            .arg(termTotalWords(findings), yearTotalWords(findings, after.halfDaysElsewhere)));
    QStringList sentences;
    const std::vector<Issue> issues =
        whyNotCancel(m_case.facts, m_case.followUp, last, m_case.calendar);
    for (const Issue& issue : issues) {
        sentences.append(sentenceFor(issue));
    }
    m_against->setText(sentences.join(u'\n'));
    m_against->setVisible(!sentences.isEmpty());
    m_letters->setEnabled(!hasProblem(issues));
}

void CancelForm::ask()
{
    const Cancellation wanted = cancellation();
    m_onField->clearIssue();
    m_reasonField->clearIssue();
    if (wanted.reason.isEmpty()) {
        m_reasonField->setIssue(tr("Say why it is cancelled: the letters have to give the reason."),
                                Severity::Problem);
        m_reason->setFocus(Qt::OtherFocusReason);
    } else if (!wanted.on.isValid() || m_on->hasUnreadableText()) {
        m_onField->setIssue(tr("Say on which day."), Severity::Problem);
        focusTarget(m_on)->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT lettersAsked(wanted);
    }
}

} // namespace freshstart
