// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/tick_form.h"

#include "core/documents/step_text.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

TickForm::TickForm(const StepDone& likely, const QStringList& staff, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_step(likely.step)
    , m_today(today)
    , m_on(new DateField(today, this))
    , m_method(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_missing(smallLabel({}, this))
{
    for (int i = 0; i <= static_cast<int>(ContactMethod::Other); ++i) {
        m_method->addItem(contactMethod(static_cast<ContactMethod>(i)), i);
    }
    m_method->setCurrentIndex(static_cast<int>(likely.method));
    m_by->setEditable(true);
    m_by->addItems(staff);
    m_by->setCurrentText(likely.by);
    m_on->setDate(likely.on);
    setTone(m_missing, Tone::Alert);
    m_missing->hide();
    auto* save = smallButton(tr("Tick it off"), u"tickSaveButton"_s, this);
    auto* leave = smallButton(tr("Leave it"), u"tickLeaveButton"_s, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kHalf, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addLayout(fieldRow({new Field(tr("Done on"), m_on, u"tickDateEdit"_s, this),
                                new Field(tr("How"), m_method, u"tickMethodCombo"_s, this),
                                new Field(tr("By"), m_by, u"tickByCombo"_s, this)},
                               {3, 2, 2}));
    layout->addWidget(m_missing);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &TickForm::save);
    connect(leave, &QPushButton::clicked, this, &TickForm::givenUp);
}

QWidget* TickForm::firstField() const
{
    return m_on->edit();
}

void TickForm::save()
{
    if (!m_on->date() || m_on->hasUnreadableText() || *m_on->date() > m_today) {
        m_missing->setText(tr("Say on which day it was done; today at the latest."));
        m_missing->show();
        m_on->edit()->setFocus();
        return;
    }
    StepDone done;
    done.step = m_step;
    done.on = *m_on->date();
    done.method = static_cast<ContactMethod>(m_method->currentData().toInt());
    done.by = m_by->currentText().trimmed();
    Q_EMIT saved(done);
}

} // namespace freshstart
