// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_card.h"

#include "core/base/text.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

DayCard::DayCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Chosen days"), this))
    , m_days(strongLabel({}, m_card))
    , m_what(bodyLabel({}, m_card))
    , m_effects(bodyLabel({}, m_card))
    , m_name(new QLineEdit(m_card))
    , m_open(plainButton(tr("School day again"), u"openDaysButton"_s, m_card))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_what->setObjectName(u"chosenDaysLabel"_s);
    m_effects->setObjectName(u"effectsLabel"_s);
    setTone(m_effects, Tone::Warning);
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("Staff training, snow …"));
    auto* field = new Field(tr("Name, if it has one"), m_name, u"markNameEdit"_s, m_card);
    QVBoxLayout* body = m_card->body();
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    words->addWidget(m_days);
    words->addWidget(m_what);
    body->addLayout(words);
    body->addWidget(field);
    addMark(CalendarKind::Inset, tr("Mark as INSET day"), u"markInsetButton"_s, tr("I"));
    addMark(CalendarKind::Closure, tr("Mark as closed"), u"markClosureButton"_s, tr("C"));
    addMark(CalendarKind::BankHoliday, tr("Add a bank holiday"), u"markBankHolidayButton"_s, {});
    m_open->setToolTip(tr("Delete, on the calendar"));
    body->addWidget(m_open);
    body->addWidget(m_effects);
    connect(m_open, &QPushButton::clicked, this, &DayCard::openWanted);
}

void DayCard::addMark(CalendarKind kind, const QString& words, const QString& objectName,
                      const QString& key)
{
    QPushButton* button = plainButton(words, objectName, m_card);
    if (!key.isEmpty()) {
        button->setToolTip(tr("%1, on the calendar").arg(key));
    }
    m_marks.push_back(button);
    m_card->body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT markWanted(kind); });
}

void DayCard::fill(const Shown& shown)
{
    m_days->setText(shown.days);
    m_what->setText(shown.what);
    m_effects->setText(shown.effects);
    m_effects->setVisible(!shown.effects.isEmpty());
    for (QPushButton* button : m_marks) {
        button->setEnabled(shown.canMark);
    }
    m_name->setEnabled(shown.canMark);
    m_open->setEnabled(shown.canOpen);
}

QString DayCard::name() const
{
    return tidy(m_name->text());
}

void DayCard::clearName()
{
    m_name->clear();
}

} // namespace freshstart
