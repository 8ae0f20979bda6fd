// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/support_form.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

SupportForm::SupportForm(const UiContext& context, Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_shape(shape)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, space::kHalf, 0, space::kHalf);
    m_layout->setSpacing(space::kStep);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setWhatsThis(tr("Give up the entry"));
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SupportForm::givenUp);
}

QDate SupportForm::today() const
{
    return m_context.clock.today();
}

Field* SupportForm::newField(const QString& label, QWidget* editor, const QString& name,
                             const QString& objectName)
{
    auto* field = new Field(label, editor, objectName, this);
    m_fields.add(name, field);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        connect(line, &QLineEdit::returnPressed, this, &SupportForm::submit);
        connect(line, &QLineEdit::textChanged, this, [this] { showFindings(!m_refused); });
    }
    return field;
}

DateField* SupportForm::newDate(const QString& label, std::optional<QDate> date,
                                const QString& name, const QString& objectName)
{
    auto* edit = new DateField(today(), this);
    edit->setDate(date);
    newField(label, edit, name, objectName);
    m_dates.emplace_back(name, edit);
    connect(edit, &DateField::changed, this, [this] { showFindings(!m_refused); });
    return edit;
}

void SupportForm::addRow(std::initializer_list<QWidget*> fields, std::initializer_list<int> shares)
{
    if (m_shape == Shape::Wide) {
        m_layout->addLayout(fieldRow(fields, shares));
        return;
    }
    for (QWidget* field : fields) {
        m_layout->addWidget(field);
    }
}

void SupportForm::addButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep);
    auto* giveUp = plainButton(tr("Cancel"), u"supportCancelButton"_s, this);
    m_save = primaryButton(tr("Save"), u"supportSaveButton"_s, this);
    row->addStretch();
    row->addWidget(giveUp);
    row->addWidget(m_save);
    m_layout->addLayout(row);
    connect(giveUp, &QPushButton::clicked, this, &SupportForm::givenUp);
    connect(m_save, &QPushButton::clicked, this, &SupportForm::submit);
}

void SupportForm::setSaveText(const QString& text)
{
    m_save->setText(text);
}

void SupportForm::focusFirstField()
{
    if (auto* first = findChild<Field*>()) {
        focusTarget(first->editor())->setFocus(Qt::OtherFocusReason);
    }
}

/// A date that cannot be read must not look like none: what the rules say of it gives way.
std::vector<Issue> SupportForm::allFindings() const
{
    std::vector<Issue> issues = findings();
    for (const auto& [name, edit] : m_dates) {
        if (edit->hasUnreadableText()) {
            std::erase_if(issues, [&](const Issue& issue) { return issue.field == name; });
            issues.push_back({Severity::Problem, u"unreadable_date"_s, name, 0, {}});
        }
    }
    return issues;
}

void SupportForm::showFindings(bool doubtsOnly)
{
    std::vector<Issue> issues = allFindings();
    if (doubtsOnly) {
        std::erase_if(issues,
                      [](const Issue& issue) { return issue.severity == Severity::Problem; });
    }
    m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
}

void SupportForm::submit()
{
    const std::vector<Issue> issues = allFindings();
    m_refused = hasProblem(issues);
    if (m_refused) {
        showFindings(false);
        m_fields.focusFirst(issues);
        return;
    }
    if (const auto done = store(); !done) {
        m_context.prompter.warn(this, tr("Not saved"), sentenceFor(done.error()));
        return;
    }
    Q_EMIT stored();
}

} // namespace freshstart
