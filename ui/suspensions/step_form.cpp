// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/step_form.h"

#include "core/documents/step_text.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/time_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ContactMethod usualMethod(Step step)
{
    switch (step) {
    case Step::PhoneParents:
    case Step::OfferMeeting:
        return ContactMethod::Phone;
    case Step::SendLetter:
    case Step::SendProvisionDetails:
    case Step::CancelParents:
        return ContactMethod::Post;
    case Step::SetWork:
    case Step::MarkRegister:
    case Step::CheckReturn:
    case Step::CheckCensus:
    case Step::ConsiderPrevention:
        return ContactMethod::Other;
    default:
        return ContactMethod::Email;
    }
}

StepForm::StepForm(QDate today, const QStringList& staffNames, QWidget* parent)
    : QWidget(parent)
    , m_on(new DateField(today, this))
    , m_at(new TimeField(this))
    , m_method(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    for (int i = 0; i <= static_cast<int>(ContactMethod::Other); ++i) {
        const auto method = static_cast<ContactMethod>(i);
        m_method->addItem(contactMethod(method), toCode(method));
    }
    m_on->setWithWeekday(false); // it stands beside four others
    m_by->setEditable(true);
    m_by->addItems(staffNames);
    m_onField = new Field(tr("On"), m_on, u"stepOnEdit"_s, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kHalf, 0, 0);
    layout->addLayout(fieldRow({m_onField, new Field(tr("At"), m_at, u"stepAtEdit"_s, this),
                                new Field(tr("How"), m_method, u"stepMethodCombo"_s, this),
                                new Field(tr("Who did it"), m_by, u"stepByCombo"_s, this)},
                               {5, 2, 4, 4}));
    auto* save = primaryButton(tr("Tick off"), u"stepSaveButton"_s, this);
    auto* cancel = plainButton(tr("Leave it"), u"stepCancelButton"_s, this);
    auto* last = new QHBoxLayout;
    last->setSpacing(space::kStep);
    last->addWidget(new Field(tr("Note: to whom, what was said"), m_note, u"stepNoteEdit"_s, this),
                    1);
    last->addWidget(cancel, 0, Qt::AlignBottom);
    last->addWidget(save, 0, Qt::AlignBottom);
    layout->addLayout(last);
    connect(save, &QPushButton::clicked, this, &StepForm::save);
    connect(cancel, &QPushButton::clicked, this, &StepForm::cancelled);
    connect(m_note, &QLineEdit::returnPressed, this, &StepForm::save);
}

void StepForm::show(Step step, const StepDone* done, const QDateTime& now, const QString& by)
{
    m_step = step;
    m_onField->clearIssue();
    m_on->setDate(done != nullptr ? done->on : now.date());
    m_at->setTime(done != nullptr ? done->at : QTime(now.time().hour(), now.time().minute()));
    m_method->setCurrentIndex(
        m_method->findData(toCode(done != nullptr ? done->method : usualMethod(step))));
    m_by->setEditText(done != nullptr ? done->by : by);
    m_note->setText(done != nullptr ? done->note : QString());
    m_note->setFocus(Qt::OtherFocusReason);
}

void StepForm::save()
{
    const auto on = m_on->date();
    if (!on || m_on->hasUnreadableText()) {
        m_onField->setIssue(tr("Say on which day."), Severity::Problem);
        focusTarget(m_on)->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT saved({m_step, *on, m_at->time(),
                  contactMethodFromCode(m_method->currentData().toString()),
                  m_by->currentText().trimmed(), m_note->text().trimmed()});
}

void StepForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace freshstart
