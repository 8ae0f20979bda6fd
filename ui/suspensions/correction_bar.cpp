// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/correction_bar.h"

#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

CorrectionBar::CorrectionBar(QWidget* parent)
    : QWidget(parent)
    , m_why(new QLineEdit(this))
{
    auto* card = new Card(tr("Correct a mistake"), this);
    m_field = new Field(tr("What is corrected, and why"), m_why, u"correctionWhyEdit"_s, card);
    auto* leave = plainButton(tr("Leave it as it was"), u"leaveCorrectionButton"_s, card);
    auto* letters =
        primaryButton(tr("Preview the replacement letters"), u"correctionLettersButton"_s, card);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(letters);
    card->body()->addWidget(smallLabel(
        tr("Change below what was wrong. The new letters say that they replace the old ones; both "
           "are kept. A suspension cannot be made longer this way."),
        card));
    card->body()->addWidget(m_field);
    card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(letters, &QPushButton::clicked, this, &CorrectionBar::lettersAsked);
    connect(leave, &QPushButton::clicked, this, &CorrectionBar::closed);
}

void CorrectionBar::start()
{
    m_why->clear();
    m_field->clearIssue();
    m_why->setFocus(Qt::OtherFocusReason);
}

QString CorrectionBar::why()
{
    const QString words = m_why->text().trimmed();
    m_field->clearIssue();
    if (words.isEmpty()) {
        m_field->setIssue(tr("Say what is corrected; it is kept with the suspension."),
                          Severity::Problem);
        m_why->setFocus(Qt::OtherFocusReason);
    }
    return words;
}

} // namespace freshstart
