// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "ui/common/context.h"
#include "ui/common/field.h"

#include <QDate>
#include <QWidget>

#include <initializer_list>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace freshstart {

class DateField;

/// A small form for one thing that is tried; says under each field what is missing. What it is
/// about and where it is kept, the forms derived from it know (support_forms.h).
class SupportForm : public QWidget
{
    Q_OBJECT

public:
    /// Narrow: fields one below the other, for the column beside a list.
    enum class Shape { Wide, Narrow };

    SupportForm(const UiContext& context, Shape shape, QWidget* parent);

    void setSaveText(const QString& text);
    void focusFirstField();
    /// What the button does: looks, keeps and says so, or shows what is in the way.
    void submit();

Q_SIGNALS:
    void stored();
    void givenUp();

protected:
    [[nodiscard]] virtual std::vector<Issue> findings() const = 0;
    [[nodiscard]] virtual Result<void> store() const = 0;

    [[nodiscard]] QDate today() const;
    /// `name` is the field's in the findings, `objectName` the editor's.
    Field* newField(const QString& label, QWidget* editor, const QString& name,
                    const QString& objectName);
    DateField* newDate(const QString& label, std::optional<QDate> date, const QString& name,
                       const QString& objectName);
    [[nodiscard]] Field* fieldOf(const QString& name) const { return m_fields.field(name); }
    void addRow(std::initializer_list<QWidget*> fields, std::initializer_list<int> shares = {});
    /// Below the last row, once all fields are there.
    void addButtons();

private:
    [[nodiscard]] std::vector<Issue> allFindings() const;
    void showFindings(bool doubtsOnly);

    UiContext m_context;
    Shape m_shape;
    FieldSet m_fields;
    std::vector<std::pair<QString, DateField*>> m_dates;
    QVBoxLayout* m_layout;
    QPushButton* m_save = nullptr;
    bool m_refused = false; ///< then the marks follow what is typed
};

} // namespace freshstart
