// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/welcome_back/welcome_back.h"
#include "ui/common/card.h"
#include "ui/common/field.h"

#include <QWidget>

#include <vector>

namespace freshstart {

/// One card of the suspension form. It shows its part of the case, writes it back, and shows the
/// findings that belong to its fields.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    FormSection(const QString& title, QWidget* parent);

    virtual void show(const SuspensionCase& suspensionCase) = 0;
    virtual void apply(SuspensionCase& suspensionCase) const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Shows the findings of its own fields; the others are for other sections.
    void showIssues(const std::vector<Issue>& issues);
    /// Leads to the field of the finding, if it is one of its own.
    bool focusField(const QString& name);
    /// Leads to the first of its fields, from top to bottom, that has a problem.
    bool focusFirstProblem(const std::vector<Issue>& issues);

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] Card* card() const { return m_card; }
    /// A labelled field whose findings carry `name`.
    Field* addField(const QString& label, QWidget* editor, const QString& name,
                    const QString& objectName);
    /// A field that was made elsewhere and stands in this card.
    void adoptField(const QString& name, Field* field);

private:
    Card* m_card;
    FieldSet m_fields;
    QStringList m_names;
};

} // namespace freshstart
