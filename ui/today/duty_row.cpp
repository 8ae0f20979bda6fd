// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/duty_row.h"

#include "core/documents/duty_text.h"
#include "core/documents/step_text.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"
#include "ui/today/duty_words.h"
#include "ui/today/tick_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

DutyRow::DutyRow(const Duty& duty, DutyRowSetting setting, QWidget* parent)
    : QWidget(parent)
    , m_duty(duty)
    , m_setting(std::move(setting))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    layout->addLayout(buildWords(), 1);
    if (m_setting.showActor) {
        auto* actor = smallLabel(dutyActor(duty), this);
        actor->setFixedWidth(lettersWide(*actor, 12));
        layout->addWidget(actor);
    }
    layout->addWidget(buildWhen(), 0, Qt::AlignVCenter);
    layout->addLayout(buildButtons());
}

QVBoxLayout* DutyRow::buildWords()
{
    m_words = new QVBoxLayout;
    m_words->setSpacing(space::kHair);
    m_words->addStretch(1);
    m_words->addWidget(strongLabel(dutyTitle(m_duty), this));
    m_words->addWidget(smallLabel(dutyReason(m_duty), this));
    m_words->addLayout(buildLinks());
    m_words->addStretch(1);
    return m_words;
}

QHBoxLayout* DutyRow::buildLinks()
{
    auto* links = new QHBoxLayout;
    links->setSpacing(space::kCard);
    auto* source =
        linkButton(tr("Source: %1").arg(basisWord(m_duty.basis)), u"sourceButton"_s, this);
    source->setProperty("textSize", u"small"_s);
    source->setCheckable(true);
    source->setAccessibleName(tr("Source, %1: %2").arg(basisWord(m_duty.basis), dutyTitle(m_duty)));
    connect(source, &QPushButton::toggled, this, &DutyRow::showSource);
    links->addWidget(source);
    if (m_duty.step) {
        m_details = linkButton(tr("Say when and who …"), u"tickDetailsButton"_s, this);
        m_details->setProperty("textSize", u"small"_s);
        m_details->setAccessibleName(tr("Done, with day and name: %1").arg(dutyTitle(m_duty)));
        connect(m_details, &QPushButton::clicked, this, &DutyRow::showForm);
        links->addWidget(m_details);
    }
    links->addStretch(1);
    return links;
}

/// One width for all, so that the columns stand straight; wider where the words need it.
QWidget* DutyRow::buildWhen()
{
    auto* when = new QWidget(this);
    auto* right = new QVBoxLayout(when);
    right->setContentsMargins(0, 0, 0, 0);
    right->addStrut(lettersWide(*when, 18));
    right->addWidget(new Pill(whenWords(m_duty), toneOf(m_duty.state), when), 0,
                     Qt::AlignRight | Qt::AlignVCenter);
    return when;
}

QVBoxLayout* DutyRow::buildButtons()
{
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::kHalf);
    buttons->addStretch(1);
    const auto add = [&](QPushButton* button) {
        button->setMinimumWidth(lettersWide(*button, 15));
        button->setAccessibleName(tr("%1: %2").arg(button->text(), dutyTitle(m_duty)));
        buttons->addWidget(button);
    };
    if (m_duty.step) {
        auto* done = smallButton(tr("Done"), u"doneButton"_s, this);
        done->setToolTip(tr("Done today. What was done can be undone at the top of the page."));
        connect(done, &QPushButton::clicked, this,
                [this] { Q_EMIT ticked(m_duty, m_setting.likely); });
        add(done);
    }
    auto* open = smallButton(dutyButton(m_duty), u"dutyButton"_s, this);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_duty); });
    add(open);
    buttons->addStretch(1);
    return buttons;
}

void DutyRow::showSource(bool shown)
{
    if (m_source == nullptr) {
        m_source = new QWidget(this);
        auto* layout = new QVBoxLayout(m_source);
        layout->setContentsMargins(0, space::kHalf, 0, 0);
        layout->setSpacing(space::kHair);
        QLabel* name = bodyLabel(dutySource(m_duty), m_source);
        name->setObjectName(u"sourceName"_s);
        QLabel* asks = smallLabel(dutyExplanation(m_duty), m_source);
        asks->setObjectName(u"sourceWords"_s);
        for (QLabel* label : {name, asks}) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
            layout->addWidget(label);
        }
        m_words->insertWidget(m_words->count() - 1, m_source);
    }
    m_source->setVisible(shown);
}

void DutyRow::showForm()
{
    if (m_form != nullptr) {
        closeForm();
        return;
    }
    m_form = new TickForm(m_setting.likely, m_setting.staff, m_setting.today, this);
    m_words->insertWidget(m_words->count() - 1, m_form);
    connect(m_form, &TickForm::saved, this,
            [this](const StepDone& done) { Q_EMIT ticked(m_duty, done); });
    connect(m_form, &TickForm::givenUp, this, &DutyRow::closeForm);
    m_form->firstField()->setFocus();
}

void DutyRow::closeForm()
{
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_details->setFocus();
}

} // namespace freshstart
