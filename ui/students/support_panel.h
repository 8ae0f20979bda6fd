// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/students/support.h"
#include "ui/common/context.h"
#include "ui/common/support_words.h"

#include <QWidget>

class QPushButton;

namespace freshstart {

class Card;
class SupportForm;

/// On a student's page: what the school has tried before, the plans and the Early Help Assessment;
/// each is added, changed and taken out in place.
class SupportPanel final : public QWidget
{
    Q_OBJECT

public:
    SupportPanel(const UiContext& context, StudentId student, QWidget* parent);

private:
    void fill();
    void addButtons();
    void addAssessment(const std::optional<EarlyHelpAssessment>& assessment);
    template<class Value>
    void addLines(const QString& heading, const std::vector<Value>& values);
    struct Buttons {
        QPushButton* change;
        QPushButton* remove;
    };
    Buttons addLine(const SupportLine& line, QWidget* box, const QString& changeName);
    template<class Value>
    void open(const Value& value, QWidget* place, QPushButton* opener);
    template<class Value>
    void remove(const Value& value);
    void closeForm();
    void showError(const Error& error);

    UiContext m_context;
    StudentId m_student;
    Card* m_card;
    QWidget* m_newPlace = nullptr; ///< where the form for a new one stands
    SupportForm* m_form = nullptr; ///< one at a time
    QPushButton* m_opener = nullptr;
    bool m_focusAfter = false; ///< when the rows are filled anew
};

} // namespace freshstart
