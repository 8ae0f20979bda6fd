// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>

#include <initializer_list>

class QWidget;

namespace freshstart {

class Field;

/// A date or a time in there that cannot be read: it is marked with what to type, and the focus is
/// led to it. False: all can be read. What is typed is never left out in silence.
bool complainAboutUnreadable(QWidget& form);

/// The field a text area or another editor stands in; none for one that stands in no field.
Field* fieldOf(const QWidget* editor);

/// All that is typed and chosen in there, to see whether it has changed.
QString typedInto(const QWidget& form);

/// Takes a row out of a form: at once for the eye and for who asks by name, in a moment for the
/// button inside that asked for it.
void takeOut(QWidget* row);

/// What was added to a form later is reached by Tab where it stands: in this order, before `last`,
/// which has been there from the start.
void keepInTabOrder(const QList<QWidget*>& inOrder, QWidget* last);

/// A choice between a few values, each by its words.
template<class Value, class Words>
QComboBox* choiceOf(std::initializer_list<Value> values, Words words, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    for (const Value value : values) {
        combo->addItem(words(value), static_cast<int>(value));
    }
    return combo;
}

template<class Value>
void choose(QComboBox* combo, Value value)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

template<class Value>
Value chosen(const QComboBox* combo)
{
    return static_cast<Value>(combo->currentData().toInt());
}

} // namespace freshstart
