// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/school/school.h"
#include "ui/suspensions/form_section.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace freshstart {

class DateField;
class TextArea;

/// The welcome back meeting, here and now: set, to be arranged, or a return without one. The
/// proposal follows the return until somebody changes it; the return never follows the meeting.
class WelcomeBackSection final : public FormSection
{
    Q_OBJECT

public:
    WelcomeBackSection(QDate today, QWidget* parent);

    void setStaff(const std::vector<StaffMember>& staff, std::optional<StaffId> head);
    void setSessionTimes(QTime morningStart, QTime afternoonStart);
    /// The return has moved: an untouched proposal moves with it.
    void proposeFor(HalfDay returnMoment);
    /// Whether what is shown is what would be proposed for this return: then it follows it.
    void followIfProposed(HalfDay returnMoment);

    void show(const SuspensionCase& suspensionCase) override;
    void apply(SuspensionCase& suspensionCase) const override;
    void setReadOnly(bool readOnly) override;

private:
    void buildChoices();
    QWidget* buildMeeting(QDate today);
    QWidget* buildWithout(QDate today);
    void showPlan(const WelcomeBackPlan& plan);
    [[nodiscard]] WelcomeBackPlan plan() const;
    void touched();

    QButtonGroup* m_choices;
    QWidget* m_meeting = nullptr;
    DateField* m_date = nullptr;
    QTimeEdit* m_time = nullptr;
    QComboBox* m_lead = nullptr;
    QLineEdit* m_place = nullptr;
    QWidget* m_without = nullptr;
    QComboBox* m_reason = nullptr;
    TextArea* m_note = nullptr;
    DateField* m_intervention = nullptr;
    QTime m_morningStart;
    QTime m_afternoonStart;
    std::optional<StaffId> m_head;
    bool m_untouched = true;
};

} // namespace freshstart
