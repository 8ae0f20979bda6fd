// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_aside.h"

#include "core/documents/error_text.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/review_card.h"
#include "ui/prevention/call_off_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

PreventionAside::PreventionAside(QDate today, QWidget* page, QVBoxLayout* column)
    : QObject(page)
    , m_page(page)
    , m_doubts(new Card(tr("Still open"), page))
    , m_papers(nullptr)
    , m_callOff(new CallOffCard(today, page))
    , m_review(new ReviewCard(today, page))
{
    m_papers = buildPapers();
    for (QWidget* card : {static_cast<QWidget*>(m_doubts), static_cast<QWidget*>(m_papers),
                          static_cast<QWidget*>(m_review), static_cast<QWidget*>(m_callOff),
                          static_cast<QWidget*>(buildPurpose())}) {
        column->addWidget(card);
    }
    m_doubts->hide();
    connect(m_callOff, &CallOffCard::calledOff, this, &PreventionAside::callOffAsked);
    connect(m_callOff, &CallOffCard::takenBack, this, [this] { Q_EMIT callOffAsked({}); });
    connect(m_review, &ReviewCard::reviewed, this, &PreventionAside::reviewAsked);
    connect(m_review, &ReviewCard::takenBack, this, [this] { Q_EMIT reviewAsked({}, {}); });
}

Card* PreventionAside::buildPurpose()
{
    auto* purpose = new Card(tr("What it is for"), m_page);
    const QStringList thoughts = {
        tr("To plan how to meet the student’s needs better, so that school goes well. The "
           "headteacher opens the meeting with this and decides the way forward."),
        tr("It is for professionals. Governors may have to review a decision later, so they stay "
           "out of it; parents and the young person are talked with before and after."),
        tr("First the account of what happened and what the school has done, then what each "
           "partner can offer, then the plan."),
        tr("Everybody present gets a copy of this record, of the minutes and of any reports."),
    };
    for (const QString& thought : thoughts) {
        purpose->addRow(mutedLabel(thought, purpose));
    }
    return purpose;
}

Card* PreventionAside::buildPapers()
{
    auto* card = new Card(tr("Papers"), m_page);
    const auto add = [this, card](const QString& words, const QString& name,
                                  PreventionPaper paper) {
        auto* button = linkButton(words, name, card);
        card->body()->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, paper] { Q_EMIT paperAsked(paper); });
    };
    add(tr("Invitations …"), u"invitationsButton"_s, PreventionPaper::Invitation);
    add(tr("For a diary (.ics) …"), u"calendarButton"_s, PreventionPaper::Calendar);
    add(tr("Agenda …"), u"agendaButton"_s, PreventionPaper::Agenda);
    add(tr("Minutes …"), u"minutesButton"_s, PreventionPaper::Minutes);
    add(tr("Slips for the copies …"), u"copySlipsButton"_s, PreventionPaper::CopySlips);
    return card;
}

void PreventionAside::show(const PreventionMeeting& meeting)
{
    const bool kept = static_cast<bool>(meeting.id);
    m_papers->setVisible(kept);
    m_callOff->show(meeting.details);
    m_callOff->setVisible(kept && !m_callOff->isHidden());
    const PreventionResult& result = meeting.details.result;
    m_review->show({result.reviewOn, result.reviewedOn, result.reviewNote});
    m_review->setVisible(kept && !m_review->isHidden());
}

void PreventionAside::showDoubts(const std::vector<Issue>& issues)
{
    m_doubts->clearRows();
    for (const Issue& issue : issues) {
        m_doubts->addRow(mutedLabel(sentenceFor(issue), m_doubts));
    }
    m_doubts->setVisible(!issues.empty());
}

void PreventionAside::setReadOnly()
{
    m_callOff->setEnabled(false);
    m_review->setEnabled(false);
}

bool PreventionAside::isUnsaved() const
{
    return m_callOff->isUnsaved() || m_review->isUnsaved();
}

void PreventionAside::fold()
{
    m_callOff->fold();
    m_review->fold();
}

} // namespace freshstart
