// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QHash>
#include <QString>
#include <QWidget>

#include <functional>
#include <initializer_list>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace freshstart {

/// A label above an editor, with a hint and, when there is one, an issue below. Buddies, accessible
/// names and descriptions follow by themselves.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// `objectName` goes to the editor: purpose + kind, "familyNameEdit".
    Field(const QString& label, QWidget* editor, const QString& objectName, QWidget* parent);

    void setLabel(const QString& label);
    void setHint(const QString& hint);
    void setIssue(const QString& sentence, Severity severity);
    void clearIssue();
    [[nodiscard]] QString issueText() const;
    [[nodiscard]] QWidget* editor() const { return m_editor; }

private:
    void describe();

    QWidget* m_editor;
    QLabel* m_label;
    QLabel* m_hint;
    QLabel* m_issue;
};

/// Fields of one form by the names that issues use; shows each issue under its field.
class FieldSet
{
public:
    using Wording = std::function<QString(const Issue&)>;

    void add(const QString& name, Field* field);
    [[nodiscard]] Field* field(const QString& name) const { return m_fields.value(name); }
    /// Shows these and clears all others. Returns those that belong to no field.
    std::vector<Issue> show(const std::vector<Issue>& issues, const Wording& wording);
    /// Leads to the first field with a problem. False: there is none.
    bool focusFirst(const std::vector<Issue>& issues) const;

private:
    QHash<QString, Field*> m_fields;
};

/// Fields side by side; `stretch` as many numbers as fields, or none for equal shares.
QHBoxLayout* fieldRow(std::initializer_list<QWidget*> fields,
                      std::initializer_list<int> stretch = {});

/// The widget a person's focus stands in: the editor, or the line inside it.
QWidget* focusTarget(QWidget* editor);

} // namespace freshstart
