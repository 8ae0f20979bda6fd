// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/school_form.h"

#include "core/documents/error_text.h"
#include "core/school/school_rules.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/address_field.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freshstart {

Result<void> SchoolForm::load()
{
    auto stored = context().workspace.school().load();
    if (!stored) {
        return stored.error();
    }
    m_stored = std::move(*stored);
    m_loading = true;
    showSchool(m_stored);
    m_loading = false;
    m_shown = typed();
    check();
    return {};
}

void SchoolForm::proposeSchool(const School& school)
{
    m_loading = true;
    showSchool(school);
    m_loading = false;
    m_shown = typed();
    check();
}

bool SchoolForm::isChanged() const
{
    return tidied(typed()) != tidied(m_stored);
}

bool SchoolForm::isTouched() const
{
    return typed() != m_shown;
}

Result<void> SchoolForm::save()
{
    complainAboutMissing();
    SchoolService& service = context().workspace.school();
    const auto stored = service.load();
    if (!stored) {
        return stored.error();
    }
    const School school = typedInto(*stored);
    if (auto done = service.save(school); !done) {
        m_fields.focusFirst(validate(school));
        return done;
    }
    return load();
}

std::optional<QString> SchoolForm::problem() const
{
    const std::vector<Issue> issues = validate(typed());
    for (const Issue& issue : issues) {
        if (issue.severity == Severity::Problem && m_fields.focusFirst({issue})) {
            return sentenceFor(issue);
        }
    }
    return std::nullopt;
}

void SchoolForm::complainAboutMissing()
{
    m_complains = true;
    check();
}

School SchoolForm::typedInto(School school) const
{
    for (const auto& [edit, member] : m_lines) {
        school.*member = edit->text();
    }
    for (const auto& [field, member] : m_addresses) {
        school.*member = field->address();
    }
    return school;
}

void SchoolForm::showSchool(const School& school)
{
    for (const auto& [edit, member] : m_lines) {
        showText(edit, school.*member);
    }
    for (const auto& [field, member] : m_addresses) {
        field->setAddress(school.*member);
    }
}

Field* SchoolForm::line(const QString& label, QString School::*member, const QString& objectName,
                        const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    auto* field = new Field(label, edit, objectName, parent);
    m_lines.emplace_back(edit, member);
    if (!name.isEmpty()) {
        m_fields.add(name, field);
    }
    connect(edit, &QLineEdit::textChanged, this, &SchoolForm::touched);
    return field;
}

AddressField* SchoolForm::address(const QString& label, PostalAddress School::*member,
                                  const QString& what, const QString& name, QWidget* parent)
{
    auto* field = new AddressField(label, what, parent);
    m_addresses.emplace_back(field, member);
    if (!name.isEmpty()) {
        m_fields.add(name, field->linesField());
    }
    connect(field, &AddressField::changed, this, &SchoolForm::touched);
    return field;
}

void SchoolForm::touched()
{
    if (!m_loading) {
        check();
        Q_EMIT changed();
    }
}

void SchoolForm::check()
{
    std::vector<Issue> issues = validate(typed());
    if (!m_complains) {
        std::erase_if(issues, [](const Issue& i) { return i.code.startsWith("missing_"_L1); });
    }
    // What belongs to the other section is said there.
    m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
}

} // namespace freshstart
