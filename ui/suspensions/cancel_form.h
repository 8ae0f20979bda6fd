// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/issued_case.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace freshstart {

class DateField;
class Field;
class SessionChoice;
class TextArea;

/// Cancelling a suspension (R19): why, what had been served by then, what that does to the totals
/// and what stands against it. The letters are looked at before anything happens.
class CancelForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CancelForm(QDate today, QWidget* parent);

    void start(const IssuedCase& issued);
    [[nodiscard]] Cancellation cancellation() const;

Q_SIGNALS:
    void lettersAsked(const Cancellation& cancellation);
    void closed();

private:
    void follow();
    void ask();

    IssuedCase m_case;
    DateField* m_on;
    SessionChoice* m_lastServed;
    QComboBox* m_by;
    TextArea* m_reason;
    Field* m_onField = nullptr;
    Field* m_reasonField = nullptr;
    QLabel* m_effect;
    QLabel* m_against;
    QPushButton* m_letters;
};

/// The last session of the suspension that has begun by then; invalid: none.
HalfDay begunBy(const IssuedCase& issued, const QDateTime& moment);

} // namespace freshstart
