// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/conversation_part.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/prevention/account_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// What the record says goes below what somebody has written already.
void append(TextArea& area, const QString& words)
{
    if (words.isEmpty() || area.text().contains(words)) {
        return;
    }
    area.setText(area.text().isEmpty() ? words : area.text() + u"\n\n"_s + words);
}

} // namespace

ConversationPart::ConversationPart(FieldSet& fields, QWidget* parent)
    : PreventionPart(tr("In the meeting"), fields, parent)
    , m_purpose(new QCheckBox(tr("The head has reminded everybody of the purpose"), card()))
    , m_fromRecord(linkButton(tr("Fill from the record"), u"fillFromRecordButton"_s, card()))
{
    m_purpose->setObjectName(u"purposeSaidCheck"_s);
    listenTo(m_purpose);
    body()->addWidget(m_purpose);
    body()->addWidget(
        smallLabel(tr("“We are here to plan how to meet the student’s needs more effectively, so "
                      "that they achieve success in their education.”"),
                   card()));
    m_fromRecord->setToolTip(tr("Puts what has been recorded into the two accounts, below what is "
                                "written there"));
    m_fromRecord->hide();
    body()->addWidget(m_fromRecord, 0, Qt::AlignLeft);
    m_account = addText(tr("Account of the problems"), u"account"_s, u"accountEdit"_s, 4);
    m_response = addText(tr("What the school has done about them"), u"school_response"_s,
                         u"schoolResponseEdit"_s, 4);
    m_partners =
        addText(tr("What the partners say"), u"partner_responses"_s, u"partnerResponsesEdit"_s, 3);
    m_resources =
        addText(tr("Resources and support offered"), u"resources_offered"_s, u"resourcesEdit"_s, 3);
    m_minutes = addText(tr("Minutes, where they are kept here"), u"minutes"_s, u"minutesEdit"_s, 4);
    connect(m_fromRecord, &QPushButton::clicked, this, &ConversationPart::fillFromRecord);
}

void ConversationPart::fill(const PreventionDetails& details)
{
    m_purpose->setChecked(details.talk.purposeSaid);
    m_account->setText(details.talk.account);
    m_response->setText(details.talk.schoolResponse);
    m_partners->setText(details.talk.partnerResponses);
    m_resources->setText(details.talk.resourcesOffered);
    m_minutes->setText(details.talk.minutes);
}

void ConversationPart::read(PreventionDetails& details) const
{
    details.talk = {m_purpose->isChecked(), m_account->text(),   m_response->text(),
                    m_partners->text(),     m_resources->text(), m_minutes->text()};
}

void ConversationPart::know(const CallFacts& facts, QDate on)
{
    m_facts = facts;
    m_on = on;
    m_fromRecord->setVisible(!accountFromRecord(facts, on).isEmpty() ||
                             !responseFromRecord(facts, on).isEmpty());
}

void ConversationPart::fillFromRecord()
{
    append(*m_account, accountFromRecord(*m_facts, m_on));
    append(*m_response, responseFromRecord(*m_facts, m_on));
    m_account->setFocus(Qt::OtherFocusReason);
}

} // namespace freshstart
