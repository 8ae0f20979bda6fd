// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/letters_card.h"

#include "ui/calendar/effect_words.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

LettersCard::LettersCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Letters that now differ"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setVisible(false);
}

void LettersCard::addLetter(const LetterThatDiffers& letter)
{
    auto* row = new QWidget(m_card);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    const SuspensionId id = letter.suspension;
    auto* open = linkButton(letter.studentName, u"openLetterButton%1"_s.arg(id.number), row);
    open->setAccessibleName(tr("Open the suspension of %1").arg(letter.studentName));
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT opened(id); });
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addWidget(smallLabel(
        tr("Suspended %1").arg(spanInWords({letter.first.date, letter.last.date})), row));
    for (const LetterDifference& difference : letter.differences) {
        layout->addWidget(bodyLabel(differenceSentence(difference), row));
    }
    m_card->addRow(row);
}

void LettersCard::fill(const std::vector<LetterThatDiffers>& letters)
{
    if (letters == m_shown) {
        return;
    }
    m_shown = letters;
    m_card->clearRows();
    setVisible(!letters.empty());
    m_card->setTitle(letters.size() == 1
                         ? tr("1 letter sent out now differs")
                         : tr("Letters of %1 suspensions now differ").arg(letters.size()));
    m_card->addRow(smallLabel(tr("The letters stay as they went out. Where a family needs to "
                                 "know, open the suspension and correct it: a new letter goes out "
                                 "beside the old one."),
                              m_card));
    for (const LetterThatDiffers& letter : letters) {
        addLetter(letter);
    }
}

} // namespace freshstart
