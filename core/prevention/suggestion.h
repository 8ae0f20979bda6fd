// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/prevention/prevention.h"
#include "core/school/rule_settings.h"
#include "core/students/student.h"
#include "core/students/support.h"
#include "core/suspensions/totals.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

/// What the rules about an exclusion prevention meeting ask of a student.
struct PreventionFacts {
    std::vector<CountedSuspension> suspensions; ///< those of the student; drafts do no harm
    int halfDaysElsewhere = 0;                  ///< at other schools in the school year
    StudentSupport support = {};                ///< what the school has tried
    bool markedAtRisk = false;                  ///< of permanent exclusion
    bool seriousOneOff = false;                 ///< StatusKind::SeriousIncident
    bool lookedAfter = false;
    bool hasSocialWorker = false; ///< by status: looked after, in need or under a protection plan
    bool hasEhcPlan = false;
    bool hasYouthJusticeOrder = false;
    bool hasDisability = false;
    // What should be there before the meeting; none: not known, and then not called missing.
    std::optional<bool> hasEarlyHelpAssessment = {};
    std::optional<bool> hasCurrentPlan = {};   ///< behaviour, pastoral support or Early Help plan
    std::optional<bool> hasEducationPlan = {}; ///< PEP of a looked-after child

    bool operator==(const PreventionFacts&) const = default;
};

/// As far as the student's record and what the school has tried know it, on a date. An assessment
/// that was started, completed or declined by the family counts as begun; where nobody has said, an
/// Early Help status, and what goes further, stands for it.
PreventionFacts preventionFacts(const StudentRecord& student,
                                const std::vector<Suspension>& suspensions,
                                const StudentSupport& support, QDate on);

/// Why a meeting is suggested (Exclusion Prevention Meetings policy 3.2; statutory.md 12.1).
enum class PreventionReason {
    TwoOrMoreSuspensions, ///< RuleSettings::suspensionsForPrevention within the window
    InternalExclusions,   ///< a series of them in the term (R8)
    FrequentSupport,      ///< additional support often, for many hours, or over a long time
    AlternativeProvision, ///< because of behaviour, on the day or within the window
    YearTotal,            ///< days of suspension in the school year; our choice
    SeriousOneOff,        ///< marked by hand (StatusKind::SeriousIncident)
    MarkedAtRisk
};

/// What the policy wants to be ready (statutory.md 12.3).
enum class PreventionPrerequisite {
    EarlyHelpAssessment,
    CurrentPlan,        ///< not asked of a serious one-off
    EducationPlan,
    EducationPlanReview ///< there is a plan, but nobody has looked at it in this term
};

struct PreventionSuggestion {
    std::vector<PreventionReason> reasons; ///< in the order of the enum
    int suspensions = 0;                   ///< those within the window
    int yearHalfDays = 0;                  ///< R7, on the date
    std::optional<QDate> lastSuspension = {}; ///< first day of the latest that has begun
    int internalExclusions = 0;               ///< in the term
    int supports = 0;                         ///< additional ones within the window
    int supportMinutesWeek = 0;               ///< of those that go on, together
    int supportWeeks = 0;                     ///< of the longest within the window
    std::vector<PreventionRole> invitees;  ///< kinds of people, by the student's status (12.2)
    std::vector<PreventionPrerequisite> missing;

    [[nodiscard]] bool isSuggested() const { return !reasons.empty(); }
    bool operator==(const PreventionSuggestion&) const = default;
};

/// R23, on a date: what begins after it does not count. A suspension that was cancelled is not
/// counted as one; the days of it that were served are in the total. Invitees and what is missing
/// are worked out whether or not there is a reason: a meeting can be called without one.
PreventionSuggestion preventionSuggestion(const PreventionFacts& facts, QDate on,
                                          const RuleSettings& rules,
                                          const SchoolCalendar& calendar);

// lower_snake_case words; other programs rely on them.
QString toCode(PreventionReason reason);
std::optional<PreventionReason> preventionReasonFromCode(const QString& code);
QString toCode(PreventionPrerequisite prerequisite);

} // namespace freshstart
