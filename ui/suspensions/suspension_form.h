// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/case_findings.h"
#include "core/welcome_back/welcome_back_rules.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace freshstart {

class DatesSection;
class FactsSection;
class FormSection;
class ProvisionSection;
class SupportSection;
class WelcomeBackSection;

/// What the form needs to know about the school, read once when a case is opened.
struct SuspensionFormFacts {
    School school;
    std::vector<StaffMember> staff; ///< active
    SchoolCalendar calendar;
    RuleSettings rules;
    QDate today;
    /// Meetings set for a day, without that of the case: is somebody or a room wanted twice?
    std::function<std::vector<MeetingHour>(QDate date, SuspensionId except)> othersOn = {};
    QString referringRefusal = {}; ///< why its invitation is not for whoever works here to agree

    [[nodiscard]] bool isSame(const SuspensionFormFacts& other) const;
};

/// The cards of a suspension, top to bottom as the phone call goes. Knows nothing of storage: a case
/// goes in, is changed, and comes out; the findings are worked out while typing.
class SuspensionForm final : public QWidget
{
    Q_OBJECT

public:
    SuspensionForm(const SuspensionFormFacts& facts, QWidget* parent);

    /// `all` are the student's suspensions, for the totals and the joined run.
    void show(const SuspensionCase& suspensionCase, const StudentRecord& student,
              std::vector<Suspension> all);
    [[nodiscard]] SuspensionCase value() const;
    /// The draft has been stored under this number.
    void adopt(SuspensionId id) { m_case.suspension.id = id; }
    void setReadOnly(bool readOnly);
    [[nodiscard]] HalfDay returnMoment() const;
    /// What the rules see of the case as it stands on the screen.
    [[nodiscard]] CaseFacts caseFacts() const;

    /// Everything that stands against issuing, or is doubtful. What is merely not filled in yet is
    /// marked at its field once somebody has tried to issue.
    std::vector<Issue> check();
    void markMissing() { m_markMissing = true; }
    bool focusField(const QString& name);
    bool focusFirstProblem(const std::vector<Issue>& issues);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void followProvision();
    [[nodiscard]] PlanFacts planFacts(const SuspensionCase& edited) const;
    [[nodiscard]] std::vector<Issue> findings() const;

    SuspensionFormFacts m_facts;
    SuspensionCase m_case;
    StudentRecord m_student;
    std::vector<Suspension> m_all;
    FactsSection* m_whatHappened;
    DatesSection* m_dates;
    SupportSection* m_support;
    ProvisionSection* m_provision;
    WelcomeBackSection* m_welcomeBack;
    std::vector<FormSection*> m_sections;
    bool m_following = false;
    bool m_markMissing = false;
    bool m_readOnly = false;
};

} // namespace freshstart
