// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/theme.h"
#include "ui/common/this_pc.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kSeen = u"help/tour_seen"_s;

} // namespace

Tour::Tour(QWidget* parent)
    : QDialog(parent)
    , m_cards(new QStackedWidget(this))
    , m_place(mutedLabel({}, this))
    , m_back(plainButton(tr("Back"), u"tourBackButton"_s, this))
    , m_next(primaryButton(tr("Next"), u"tourNextButton"_s, this))
{
    setWindowTitle(tr("Welcome to Fresh Start"));
    addCard(tr("One entry, and everything follows"),
            tr("Record a suspension once, while the head stands at the desk. The totals of term and "
               "year, the return, the letters and everybody who must be told follow from it."));
    addCard(tr("Today says what needs a person"),
            tr("Overdue first, each line with the rule behind it: law, policy or good practice. Tick "
               "it off when it is done. Nothing is forgotten because somebody was away."));
    addCard(tr("The way back is a fresh start"),
            tr("A welcome back meeting is prepared, held and recorded on one page, as the protocol has "
               "it. It is never part of the sanction, and the return never waits for it."));
    addCard(tr("Help before it is late"),
            tr("The program shows for whom an exclusion prevention meeting is suggested, and why. The "
               "head decides; invitations, agenda, minutes and Appendix A come from one page."));
    addCard(tr("It all stays with you"),
            tr("One file on your own computer or server. Nothing is sent anywhere. A backup is made "
               "every day, and a password can protect it. Ctrl+K finds everything; F1 explains the "
               "page that you see."));
    auto* close = plainButton(tr("Skip the tour"), u"tourCloseButton"_s, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(m_place);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kCard);
    layout->setSpacing(space::kPage);
    layout->addWidget(m_cards, 1);
    layout->addLayout(buttons);
    setMinimumWidth(lettersWide(*this, letters::kDialog + letters::kList));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_back, &QPushButton::clicked, this, [this] { go(card() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(card() + 1); });
    go(0);
}

int Tour::cardCount() const
{
    return m_cards->count();
}

int Tour::card() const
{
    return m_cards->currentIndex();
}

void Tour::addCard(const QString& title, const QString& words)
{
    auto* box = new QWidget(m_cards);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(titleLabel(title, box));
    layout->addWidget(bodyLabel(words, box));
    layout->addStretch(1);
    m_cards->addWidget(box);
}

void Tour::go(int card)
{
    if (card >= cardCount()) {
        accept();
        return;
    }
    m_cards->setCurrentIndex(card);
    m_place->setText(tr("%1 of %2").arg(card + 1).arg(cardCount()));
    m_back->setEnabled(card > 0);
    m_next->setText(card + 1 < cardCount() ? tr("Next") : tr("Begin"));
    m_next->setDefault(true);
    m_next->setFocus(Qt::OtherFocusReason);
    // Read out with the focus: what is on the card now.
    QString words;
    for (const QLabel* label : m_cards->currentWidget()->findChildren<QLabel*>()) {
        words += label->text() + u' ';
    }
    m_next->setAccessibleDescription(words.trimmed());
}

bool wasTourSeen()
{
    return QSettings(fileOfThisPc(), QSettings::IniFormat).value(kSeen, false).toBool();
}

void noteTourSeen()
{
    QSettings(fileOfThisPc(), QSettings::IniFormat).setValue(kSeen, true);
}

} // namespace freshstart
