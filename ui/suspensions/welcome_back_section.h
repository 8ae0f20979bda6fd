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

class AskedByFields;
class DateField;
class PlanPart;
class ReferringFields;
class WithoutMeetingFields;

/// When the school meets: what a meeting is proposed by.
struct MeetingTimes {
    QTime morningStart;
    QTime afternoonStart;
    QTime afternoonEnd;
    SchoolCalendar calendar;
};

/// The welcome back meeting, here and now: set, to be arranged, or a return without one. The
/// proposal follows the return until somebody changes it; the return never follows the meeting.
class WelcomeBackSection final : public FormSection
{
    Q_OBJECT

public:
    WelcomeBackSection(QDate today, QWidget* parent);

    void setStaff(const std::vector<StaffMember>& staff);
    void setTimes(MeetingTimes times);
    /// Where the student has one, it can be invited (seed 000, procedure 3).
    void setReferringSchool(bool hasOne);
    /// Why whoever works here may not agree to its being invited; empty: they may.
    void setReferringRefusal(const QString& reason);
    /// For the proposals, without proposing anything.
    void setReturn(HalfDay returnMoment);
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
    QWidget* buildProposals(QWidget* parent);
    void adopt(PlanPart* part);
    void chosen(WelcomeBackArrangement arrangement);
    void takeProposal(bool dayBefore);
    [[nodiscard]] WelcomeBackPlan proposal(HalfDay returnMoment, bool dayBefore) const;
    void showPlan(const WelcomeBackPlan& plan);
    void showParts(WelcomeBackArrangement arrangement);
    [[nodiscard]] WelcomeBackPlan plan() const;
    void touched();

    QDate m_today;
    QButtonGroup* m_choices;
    QWidget* m_meeting = nullptr;
    DateField* m_date = nullptr;
    QTimeEdit* m_time = nullptr;
    QComboBox* m_lead = nullptr;
    QLineEdit* m_place = nullptr;
    QWidget* m_proposals = nullptr;
    AskedByFields* m_askedBy = nullptr;
    ReferringFields* m_referring = nullptr;
    WithoutMeetingFields* m_without = nullptr;
    MeetingTimes m_times;
    HalfDay m_return;
    std::optional<StaffId> m_head; ///< or the proprietor
    bool m_untouched = true;
    bool m_dayBefore = false; ///< which of the two proposals is followed
};

} // namespace freshstart
