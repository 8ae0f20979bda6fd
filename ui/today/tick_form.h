// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/follow_up.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace freshstart {

class DateField;

/// When, how and by whom a step was taken: filled with what is likely, ready to be saved.
class TickForm final : public QWidget
{
    Q_OBJECT

public:
    TickForm(const StepDone& likely, const QStringList& staff, QDate today, QWidget* parent);

    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void saved(const freshstart::StepDone& done);
    void givenUp();

private:
    void save();

    Step m_step;
    QDate m_today;
    DateField* m_on;
    QComboBox* m_method;
    QComboBox* m_by;
    QLabel* m_missing;
};

} // namespace freshstart
