// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/follow_up.h"

#include <QDateTime>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace freshstart {

class DateField;
class Field;
class TimeField;

/// When, how and by whom a step was done. Filled in as far as it can be guessed, so that Enter is
/// mostly enough.
class StepForm final : public QWidget
{
    Q_OBJECT

public:
    StepForm(QDate today, const QStringList& staffNames, QWidget* parent);

    /// A step to be ticked off now, or one that is looked at again.
    void show(Step step, const StepDone* done, const QDateTime& now, const QString& by);

Q_SIGNALS:
    void saved(const StepDone& done);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();

    Step m_step = Step::SendLetter;
    DateField* m_on;
    TimeField* m_at;
    QComboBox* m_method;
    QComboBox* m_by;
    QLineEdit* m_note;
    Field* m_onField = nullptr;
};

/// How a step is usually taken.
ContactMethod usualMethod(Step step);

} // namespace freshstart
