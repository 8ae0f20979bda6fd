// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/folded_card.h"

#include "core/documents/error_text.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/role_guard.h"
#include "ui/common/text_area.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

FoldedCard::FoldedCard(const QString& title, const QString& stem, QWidget* parent)
    : QWidget(parent)
    , m_body(nullptr)
    , m_words(nullptr)
    , m_actions(new QVBoxLayout)
    , m_open(nullptr)
    , m_save(nullptr)
    , m_leave(nullptr)
    , m_form(nullptr)
    , m_formLayout(new QVBoxLayout)
    , m_complaint(nullptr)
{
    auto* card = new Card(title, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_words = bodyLabel({}, card);
    m_words->setObjectName(stem + u"Words"_s);
    m_open = linkButton({}, stem + u"OpenButton"_s, card);
    m_actions->setSpacing(0);
    m_actions->addWidget(m_open, 0, Qt::AlignLeft);
    m_form = new QWidget(card);
    auto* inside = new QVBoxLayout(m_form);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::kStep + space::kHalf);
    m_formLayout->setSpacing(space::kStep + space::kHalf);
    inside->addLayout(m_formLayout);
    m_complaint = smallLabel({}, m_form);
    m_complaint->setObjectName(stem + u"Complaint"_s);
    setTone(m_complaint, Tone::Alert);
    m_complaint->hide();
    inside->addWidget(m_complaint);
    m_save = plainButton(tr("Save"), stem + u"SaveButton"_s, m_form);
    m_leave = plainButton(tr("Leave it"), stem + u"LeaveButton"_s, m_form);
    m_leave->setAccessibleName(tr("Leave it: %1").arg(title));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kStep);
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    inside->addLayout(buttons);
    m_body = card->body();
    m_body->addWidget(m_words);
    m_body->addLayout(m_actions);
    m_body->addWidget(m_form);
    connect(m_open, &QPushButton::clicked, this, &FoldedCard::unfold);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_leave, &QPushButton::clicked, this, &FoldedCard::fold);
    m_form->hide();
    m_open->hide();
}

bool FoldedCard::isUnfolded() const
{
    return !m_form->isHidden();
}

bool FoldedCard::isUnsaved() const
{
    return isUnfolded() && typedInto(*m_form) != m_untouched;
}

void FoldedCard::fold()
{
    m_form->hide();
    m_open->setVisible(!m_open->text().isEmpty());
}

void FoldedCard::unfold()
{
    m_fields.show({}, [](const Issue& issue) { return sentenceFor(issue); });
    complain({});
    fill();
    m_untouched = typedInto(*m_form);
    m_open->hide();
    m_form->show();
    if (QLayoutItem* first = m_formLayout->itemAt(0)) {
        if (const auto* field = qobject_cast<Field*>(first->widget())) {
            focusTarget(field->editor())->setFocus(Qt::OtherFocusReason);
        }
    }
}

void FoldedCard::setWords(const QString& words, Tone tone)
{
    m_words->setText(words);
    setTone(m_words, tone);
    m_words->setVisible(!words.isEmpty());
}

void FoldedCard::setOpenText(const QString& text, const QString& about)
{
    m_open->setText(text);
    m_open->setAccessibleName(about.isEmpty() ? QString() : tr("%1: %2").arg(text, about));
    m_open->setVisible(!text.isEmpty() && !isUnfolded());
}

void FoldedCard::setOpenRefusal(const QString& reason)
{
    refuse(*m_open, reason);
}

void FoldedCard::setSaveText(const QString& text)
{
    m_save->setText(text);
}

Field* FoldedCard::addField(const QString& label, QWidget* editor, const QString& issueName,
                            const QString& objectName)
{
    auto* field = new Field(label, editor, objectName, m_form);
    m_fields.add(issueName, field);
    m_formLayout->addWidget(field);
    keepButtonsLast(*editor);
    return field;
}

/// Tab comes to the buttons after what was added last.
void FoldedCard::keepButtonsLast(QWidget& editor)
{
    QWidget* last = focusTarget(&editor);
    const auto inside = editor.findChildren<QWidget*>();
    for (QWidget* part : inside) {
        // The list that a choice drops down is a window of its own.
        if ((part->focusPolicy() & Qt::TabFocus) != 0 && part->window() == window()) {
            last = part;
        }
    }
    setTabOrder(last, m_save);
    setTabOrder(m_save, m_leave);
}

TextArea* FoldedCard::addText(const QString& label, const QString& issueName,
                              const QString& objectName, int lines)
{
    auto* text = new TextArea(m_form);
    text->setLines(lines, 10);
    addField(label, text, issueName, objectName);
    return text;
}

DateField* FoldedCard::addDate(const QString& label, QDate today, const QString& issueName,
                               const QString& objectName)
{
    auto* date = new DateField(today, m_form);
    addField(label, date, issueName, objectName);
    return date;
}

void FoldedCard::addAction(QPushButton* button)
{
    m_actions->addWidget(button, 0, Qt::AlignLeft);
}

void FoldedCard::addBelowWords(QWidget* widget)
{
    m_body->insertWidget(1, widget);
}

bool FoldedCard::accept(const std::vector<Issue>& issues)
{
    const auto others =
        m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
    complain(others.empty() ? QString() : sentenceFor(others.front()));
    if (complainAboutUnreadable(*m_form)) {
        return false;
    }
    m_fields.focusFirst(issues);
    return !hasProblem(issues);
}

void FoldedCard::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

} // namespace freshstart
