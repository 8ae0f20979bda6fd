// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "ui/common/field.h"

#include <QWidget>

class QVBoxLayout;

namespace freshstart {

class Card;
class DateField;
class TextArea;
class YesNo;
struct CallFacts;

/// One card of the form about a prevention meeting: takes its share of the details and gives it
/// back. What it does not show is left alone.
class PreventionPart : public QWidget
{
    Q_OBJECT

public:
    virtual void fill(const PreventionDetails& details) = 0;
    virtual void read(PreventionDetails& details) const = 0;
    /// What is known about the student; `on`: the day of the meeting, or today.
    virtual void know(const CallFacts&, QDate) {}

Q_SIGNALS:
    void changed();
    void studentAsked(); ///< something is entered on the page of the student

protected:
    PreventionPart(const QString& title, FieldSet& fields, QWidget* parent);

    [[nodiscard]] Card* card() const { return m_card; }
    [[nodiscard]] QVBoxLayout* body() const;
    /// A field by the name that issues use; typing into it is told.
    Field* addField(const QString& label, QWidget* editor, const QString& issueName,
                    const QString& objectName);
    /// The same for several lines, in a row of its own.
    TextArea* addText(const QString& label, const QString& issueName, const QString& objectName,
                      int lines);
    void listenTo(QWidget* editor);

private:
    Card* m_card;
    FieldSet& m_fields;
};

} // namespace freshstart
