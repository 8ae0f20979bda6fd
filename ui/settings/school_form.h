// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "ui/common/field.h"
#include "ui/settings/section.h"

#include <utility>
#include <vector>

class QLineEdit;

namespace freshstart {

class AddressField;

/// What the two sections about the school itself have in common: fields of a School, checked by its
/// rules, saved into whatever else is stored of it by then.
class SchoolForm : public Section
{
    Q_OBJECT

public:
    using Section::Section;

    Result<void> load() override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] bool isTouched() const override;
    Result<void> save() override;
    void complainAboutMissing() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] const FieldSet& fields() const { return m_fields; }

protected:
    /// What is shown, put into this School.
    [[nodiscard]] virtual School typedInto(School school) const;
    virtual void showSchool(const School& school);

    /// A line of text bound to its value; `name` as issues call it, empty: none does.
    Field* line(const QString& label, QString School::*member, const QString& objectName,
                const QString& name, QWidget* parent);
    AddressField* address(const QString& label, PostalAddress School::*member, const QString& what,
                          const QString& name, QWidget* parent);
    void addField(const QString& name, Field* field) { m_fields.add(name, field); }
    /// Shows this as a proposal: changed, but not by a person.
    void proposeSchool(const School& school);
    [[nodiscard]] School typed() const { return typedInto(m_stored); }
    /// Call when a person changed something.
    void touched();
    void check();

private:
    School m_stored;
    School m_shown; ///< as load() or propose() left it
    bool m_loading = false;
    bool m_complains = false;
    FieldSet m_fields;
    std::vector<std::pair<QLineEdit*, QString School::*>> m_lines;
    std::vector<std::pair<AddressField*, PostalAddress School::*>> m_addresses;
};

} // namespace freshstart
