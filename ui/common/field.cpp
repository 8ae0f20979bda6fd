// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field.h"

#include "ui/common/labels.h"
#include "ui/common/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

QWidget* focusTarget(QWidget* editor)
{
    return editor->focusProxy() != nullptr ? editor->focusProxy() : editor;
}

Field::Field(const QString& label, QWidget* editor, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(smallLabel({}, this))
    , m_hint(smallLabel({}, this))
    , m_issue(smallLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_issue);
    layout->addWidget(m_hint);
    layout->addStretch();
    m_hint->hide();
    m_issue->hide();
    m_label->setBuddy(editor);
    guardFromWheel(editor);
    m_label->setWordWrap(false);
    editor->setObjectName(objectName);
    if (QWidget* target = focusTarget(editor); target != editor) {
        target->setObjectName(objectName + u"Line"_s);
    }
    setLabel(label);
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    QString spoken = label;
    spoken.remove(u'&');
    m_editor->setAccessibleName(spoken);
    focusTarget(m_editor)->setAccessibleName(spoken);
    if (const auto* combo = qobject_cast<QComboBox*>(m_editor);
        combo != nullptr && combo->isEditable()) {
        combo->lineEdit()->setAccessibleName(spoken);
    }
    if (qobject_cast<const QAbstractSpinBox*>(m_editor) != nullptr) {
        if (auto* line = m_editor->findChild<QLineEdit*>()) {
            line->setAccessibleName(spoken); // that is where the focus stands
        }
    }
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void Field::setIssue(const QString& sentence, Severity severity)
{
    m_issue->setText(sentence);
    setTone(m_issue, severity == Severity::Problem ? Tone::Alert : Tone::Warning);
    m_issue->setVisible(!sentence.isEmpty());
    QWidget* target = focusTarget(m_editor);
    const bool invalid = severity == Severity::Problem && !sentence.isEmpty();
    if (target->property("invalid").toBool() != invalid) {
        target->setProperty("invalid", invalid);
        restyle(target);
    }
    describe();
}

void Field::clearIssue()
{
    setIssue({}, Severity::Doubt);
}

QString Field::issueText() const
{
    return m_issue->text();
}

void Field::describe()
{
    const QStringList words = {m_issue->text(), m_hint->text()};
    focusTarget(m_editor)->setAccessibleDescription(words.join(u' ').trimmed());
}

void FieldSet::add(const QString& name, Field* field)
{
    m_fields.insert(name, field);
}

std::vector<Issue> FieldSet::show(const std::vector<Issue>& issues, const Wording& wording)
{
    for (Field* field : std::as_const(m_fields)) {
        field->clearIssue();
    }
    std::vector<Issue> others;
    for (const Issue& issue : issues) {
        Field* owner = field(issue.field);
        if (owner == nullptr) {
            others.push_back(issue);
        } else if (owner->issueText().isEmpty() || issue.severity == Severity::Problem) {
            owner->setIssue(wording(issue), issue.severity);
        }
    }
    return others;
}

bool FieldSet::focusFirst(const std::vector<Issue>& issues) const
{
    for (const Issue& issue : issues) {
        if (Field* owner = field(issue.field);
            owner != nullptr && issue.severity == Severity::Problem) {
            focusTarget(owner->editor())->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

QHBoxLayout* fieldRow(std::initializer_list<QWidget*> fields, std::initializer_list<int> stretch)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kCard);
    auto share = stretch.begin();
    for (QWidget* field : fields) {
        row->addWidget(field, share != stretch.end() ? *share++ : 1);
    }
    return row;
}

} // namespace freshstart
