// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "ui/suspensions/form_section.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace freshstart {

class HalfDayCalendar;

/// From when to when: clicked on the half-day calendar or chosen by length, and said in words while
/// it changes.
class DatesSection final : public FormSection
{
    Q_OBJECT

public:
    explicit DatesSection(QWidget* parent);

    void setCalendar(const SchoolCalendar& calendar, QDate today);
    [[nodiscard]] HalfDay returnMoment() const;

    void show(const SuspensionCase& suspensionCase) override;
    void apply(SuspensionCase& suspensionCase) const override;
    void setReadOnly(bool readOnly) override;

private:
    QWidget* buildCalendarSide();
    QWidget* buildWordsSide();
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
    QWidget* m_lengths = nullptr;
    HalfDay m_first;
    HalfDay m_last;
};

} // namespace freshstart
