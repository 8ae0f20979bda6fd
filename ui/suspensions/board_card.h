// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/issued_case.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class Card;
class DateField;
class TimeField;

/// What the family said and what the governing board does about it, with the day by which (R10).
class BoardCard final : public QWidget
{
    Q_OBJECT

public:
    BoardCard(QDate today, QWidget* parent);

    void show(const IssuedCase& issued);
    [[nodiscard]] BoardCourse course() const;
    /// Something is typed that has not been saved.
    [[nodiscard]] bool isTouched() const { return course() != m_saved; }

Q_SIGNALS:
    void saved(const BoardCourse& course);
    /// The day on which the board was told is ticked with the others.
    void tellBoardAsked();

private:
    void buildFields(QDate today);
    void buildDecision(QDate today);
    void put(const BoardCourse& course);
    void sayDuty(const IssuedCase& issued);
    void enable();

    Card* m_card;
    QLabel* m_duty;
    QPushButton* m_told;
    DateField* m_representationsOn = nullptr;
    QLineEdit* m_representationsNote = nullptr;
    DateField* m_meetingOn = nullptr;
    TimeField* m_meetingAt = nullptr;
    QCheckBox* m_started = nullptr;
    QComboBox* m_outcome = nullptr;
    DateField* m_decidedOn = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_save = nullptr;
    BoardCourse m_saved;
};

} // namespace freshstart
