// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_part.h"

#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/text_area.h"
#include "ui/common/time_field.h"
#include "ui/common/typing.h"
#include "ui/common/wheel_guard.h"
#include "ui/prevention/yes_no.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace freshstart {

PreventionPart::PreventionPart(const QString& title, FieldSet& fields, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(title, this))
    , m_fields(fields)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

QVBoxLayout* PreventionPart::body() const
{
    return m_card->body();
}

Field* PreventionPart::addField(const QString& label, QWidget* editor, const QString& issueName,
                                const QString& objectName)
{
    auto* field = new Field(label, editor, objectName, m_card);
    m_fields.add(issueName, field);
    if (auto* question = qobject_cast<YesNo*>(editor)) {
        question->setQuestion(label);
    }
    listenTo(editor);
    return field;
}

TextArea* PreventionPart::addText(const QString& label, const QString& issueName,
                                  const QString& objectName, int lines)
{
    auto* text = new TextArea(m_card);
    text->setLines(lines, 24);
    body()->addWidget(addField(label, text, issueName, objectName));
    return text;
}

void PreventionPart::listenTo(QWidget* editor)
{
    if (auto* time = qobject_cast<TimeField*>(editor)) {
        connect(time, &TimeField::changed, this, &PreventionPart::changed);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        onTyped(line, this, [this] { Q_EMIT changed(); });
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        connect(text, &QPlainTextEdit::textChanged, this, &PreventionPart::changed);
    } else if (auto* date = qobject_cast<DateField*>(editor)) {
        connect(date, &DateField::changed, this, &PreventionPart::changed);
    } else if (auto* question = qobject_cast<YesNo*>(editor)) {
        connect(question, &YesNo::changed, this, &PreventionPart::changed);
    } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        guardFromWheel(combo);
        connect(combo, &QComboBox::activated, this, &PreventionPart::changed);
    } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
        connect(check, &QCheckBox::toggled, this, &PreventionPart::changed);
    }
}

} // namespace freshstart
