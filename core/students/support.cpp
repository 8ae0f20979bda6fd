// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/support.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// As they stand in the tables. Never change a word: add one.

constexpr std::array kSupportKindCodes{
    std::pair{SupportKind::Mentoring, "mentoring"_L1},
    std::pair{SupportKind::InClass, "in_class"_L1},
    std::pair{SupportKind::SmallGroup, "small_group"_L1},
    std::pair{SupportKind::Counselling, "counselling"_L1},
    std::pair{SupportKind::BehaviourSupport, "behaviour_support"_L1},
    std::pair{SupportKind::Other, "other"_L1},
};

constexpr std::array kPlanKindCodes{
    std::pair{PlanKind::BehaviourSupport, "behaviour_support"_L1},
    std::pair{PlanKind::PastoralSupport, "pastoral_support"_L1},
    std::pair{PlanKind::EarlyHelp, "early_help"_L1},
    std::pair{PlanKind::PersonalEducation, "personal_education"_L1},
    std::pair{PlanKind::Other, "other"_L1},
};

constexpr std::array kAssessmentStateCodes{
    std::pair{AssessmentState::NotStarted, "not_started"_L1},
    std::pair{AssessmentState::Started, "started"_L1},
    std::pair{AssessmentState::Completed, "completed"_L1},
    std::pair{AssessmentState::Declined, "declined"_L1},
};

} // namespace

QString toCode(SupportKind kind)
{
    return codeIn(kSupportKindCodes, kind);
}

std::optional<SupportKind> supportKindFromCode(const QString& code)
{
    return knownIn(kSupportKindCodes, code);
}

QString toCode(PlanKind kind)
{
    return codeIn(kPlanKindCodes, kind);
}

std::optional<PlanKind> planKindFromCode(const QString& code)
{
    return knownIn(kPlanKindCodes, code);
}

QString toCode(AssessmentState state)
{
    return codeIn(kAssessmentStateCodes, state);
}

AssessmentState assessmentStateFromCode(const QString& code)
{
    return valueIn(kAssessmentStateCodes, code);
}

} // namespace freshstart
