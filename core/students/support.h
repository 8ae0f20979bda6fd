// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

/// A student kept out of lessons inside the school (seed 003 3.2). It is no suspension and counts
/// towards none of their limits.
struct InternalExclusion {
    InternalExclusionId id; ///< 0: not stored yet
    QDate on;               ///< the first day
    int halfDays = 2;
    QString reason;
    QString lead = {}; ///< who looked after it

    bool operator==(const InternalExclusion&) const = default;
};

enum class SupportKind { Mentoring, InClass, SmallGroup, Counselling, BehaviourSupport, Other };

/// More than every student gets (seed 003 3.2).
struct AdditionalSupport {
    SupportId id;
    SupportKind kind = SupportKind::Mentoring;
    std::optional<int> minutesWeek = {};
    QDate first;
    std::optional<QDate> last = {}; ///< none: it goes on
    QString lead = {};
    QString note = {};

    bool operator==(const AdditionalSupport&) const = default;
};

/// Education somewhere else, arranged by the school.
struct AlternativePlacement {
    PlacementId id;
    QString provider;
    QDate first;
    std::optional<QDate> last = {}; ///< none: it goes on
    bool forBehaviour = true;
    QString note = {};

    bool operator==(const AlternativePlacement&) const = default;
};

enum class PlanKind { BehaviourSupport, PastoralSupport, EarlyHelp, PersonalEducation, Other };

/// A plan the school has for a student (seed 003 4.3); a Personal Education Plan is reviewed every
/// term (7.2).
struct SupportPlan {
    SupportPlanId id;
    PlanKind kind = PlanKind::BehaviourSupport;
    QDate agreedOn;
    std::optional<QDate> reviewedOn = {};
    std::optional<QDate> reviewDue = {};
    std::optional<QDate> endedOn = {};
    bool senSupport = true; ///< recorded as SEN support (seed 003 4.3)
    QString summary = {};

    [[nodiscard]] bool holdsOn(QDate date) const
    {
        return agreedOn <= date && (!endedOn || date <= *endedOn);
    }
    /// When it was last made or looked at.
    [[nodiscard]] QDate latest() const { return reviewedOn.value_or(agreedOn); }
    bool operator==(const SupportPlan&) const = default;
};

enum class AssessmentState { NotStarted, Started, Completed, Declined };

/// Early Help Assessment, asked of every student at risk (seed 003 3.1).
struct EarlyHelpAssessment {
    AssessmentState state = AssessmentState::NotStarted;
    std::optional<QDate> on = {}; ///< when it came to that
    QString note = {};

    bool operator==(const EarlyHelpAssessment&) const = default;
};

/// What a school has tried for one student; each list by date, the earliest first.
struct StudentSupport {
    std::vector<InternalExclusion> internalExclusions = {};
    std::vector<AdditionalSupport> additional = {};
    std::vector<AlternativePlacement> placements = {};
    std::vector<SupportPlan> plans = {};
    std::optional<EarlyHelpAssessment> earlyHelp = {}; ///< none: nobody has said yet

    bool operator==(const StudentSupport&) const = default;
};

QString toCode(SupportKind kind); ///< "mentoring" "in_class" "small_group" "counselling" …
std::optional<SupportKind> supportKindFromCode(const QString& code);
QString toCode(PlanKind kind); ///< "behaviour_support" "pastoral_support" "early_help" …
std::optional<PlanKind> planKindFromCode(const QString& code);
QString toCode(AssessmentState state); ///< "not_started" "started" "completed" "declined"
AssessmentState assessmentStateFromCode(const QString& code);

} // namespace freshstart
