// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/context.h"

#include <QString>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace freshstart {

class Card;
class SupportForm;

/// Beside the list of students: one internal exclusion, support or alternative provision recorded
/// for several students at once, for all of them or for none.
class RecordForSeveral final : public QWidget
{
    Q_OBJECT

public:
    struct Student {
        StudentId id;
        QString name;
    };

    RecordForSeveral(const UiContext& context, QWidget* parent);

    /// Called again while the form is open, what was typed stays.
    void begin(std::vector<Student> students);

Q_SIGNALS:
    void stored(int students, const QString& what);
    void givenUp();

private:
    void showForm();
    void dropForm();
    template<class Value>
    void openForm(const Value& from);

    UiContext m_context;
    std::vector<Student> m_students;
    Card* m_card;
    QLabel* m_names;
    QComboBox* m_kind;
    QVBoxLayout* m_place;
    SupportForm* m_form = nullptr;
};

} // namespace freshstart
