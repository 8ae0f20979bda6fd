// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/form_section.h"

#include "core/documents/error_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace freshstart {

FormSection::FormSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_card(new Card(title, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

Field* FormSection::addField(const QString& label, QWidget* editor, const QString& name,
                             const QString& objectName)
{
    auto* field = new Field(label, editor, objectName, m_card);
    adoptField(name, field);
    return field;
}

void FormSection::adoptField(const QString& name, Field* field)
{
    m_fields.add(name, field);
    m_names.append(name);
}

void FormSection::showIssues(const std::vector<Issue>& issues)
{
    std::vector<Issue> own;
    for (const Issue& issue : issues) {
        if (m_names.contains(issue.field)) {
            own.push_back(issue);
        }
    }
    m_fields.show(own, [](const Issue& issue) { return sentenceFor(issue); });
}

bool FormSection::focusField(const QString& name)
{
    Field* field = m_fields.field(name);
    if (field == nullptr || !field->isVisibleTo(this)) {
        return false;
    }
    focusTarget(field->editor())->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FormSection::focusFirstProblem(const std::vector<Issue>& issues)
{
    return std::ranges::any_of(m_names, [&](const QString& name) {
        const bool isProblem = std::ranges::any_of(issues, [&](const Issue& issue) {
            return issue.field == name && issue.severity == Severity::Problem;
        });
        return isProblem && focusField(name);
    });
}

} // namespace freshstart
