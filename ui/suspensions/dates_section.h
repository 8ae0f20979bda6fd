// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "ui/suspensions/form_section.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace freshstart {

class DateField;
class Field;
class HalfDayCalendar;

/// From when to when: clicked on the half-day calendar or chosen by length, and said in words while
/// it changes.
class DatesSection final : public FormSection
{
    Q_OBJECT

public:
    DatesSection(QDate today, QWidget* parent);

    void setCalendar(const SchoolCalendar& calendar, QDate today);
    [[nodiscard]] HalfDay returnMoment() const;

    void show(const SuspensionCase& suspensionCase) override;
    void apply(SuspensionCase& suspensionCase) const override;
    void setReadOnly(bool readOnly) override;

private:
    QWidget* buildCalendarSide();
    QWidget* buildWordsSide(QDate today);
    QWidget* buildLengthButtons(QWidget* parent);
    void setLength(int halfDays);
    void take(HalfDay first, HalfDay last);
    void sayInWords();
    [[nodiscard]] QString skippedDays() const;

    SchoolCalendar m_schoolDays;
    HalfDayCalendar* m_halfDays = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_span = nullptr;
    QLabel* m_back = nullptr;
    QLabel* m_skipped = nullptr;
    QCheckBox* m_exam = nullptr;
    DateField* m_examDate = nullptr;
    Field* m_examField = nullptr; ///< asked only where an exam is missed
    QWidget* m_lengths = nullptr;
    HalfDay m_first;
    HalfDay m_last;
};

} // namespace freshstart
