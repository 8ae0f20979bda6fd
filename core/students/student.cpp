// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student.h"

#include "core/base/code_table.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kRoleCodes{
    std::pair{ProfessionalRole::SocialWorker, "social_worker"_L1},
    std::pair{ProfessionalRole::VirtualSchoolHead, "virtual_school_head"_L1},
    std::pair{ProfessionalRole::SenOfficer, "sen_officer"_L1},
    std::pair{ProfessionalRole::YouthJusticeOfficer, "youth_justice_officer"_L1},
    std::pair{ProfessionalRole::EducationalPsychologist, "educational_psychologist"_L1},
    std::pair{ProfessionalRole::Camhs, "camhs"_L1},
    std::pair{ProfessionalRole::DesignatedTeacher, "designated_teacher"_L1},
    std::pair{ProfessionalRole::LocalAuthorityExclusionsOfficer,
              "local_authority_exclusions_officer"_L1},
    std::pair{ProfessionalRole::Other, "other"_L1},
};

constexpr std::array kStatusCodes{
    std::pair{StatusKind::LookedAfter, "looked_after"_L1},
    std::pair{StatusKind::PreviouslyLookedAfter, "previously_looked_after"_L1},
    std::pair{StatusKind::EhcPlan, "ehc_plan"_L1},
    std::pair{StatusKind::SenSupport, "sen_support"_L1},
    std::pair{StatusKind::Disability, "disability"_L1},
    std::pair{StatusKind::EarlyHelp, "early_help"_L1},
    std::pair{StatusKind::ChildInNeed, "child_in_need"_L1},
    std::pair{StatusKind::ChildProtection, "child_protection"_L1},
    std::pair{StatusKind::YouthJusticeOrder, "youth_justice_order"_L1},
    std::pair{StatusKind::YoungCarer, "young_carer"_L1},
    std::pair{StatusKind::FreeSchoolMeals, "free_school_meals"_L1},
    std::pair{StatusKind::AtRisk, "at_risk"_L1},
    std::pair{StatusKind::SeriousIncident, "serious_incident"_L1},
};

} // namespace

int StudentRecord::halfDaysElsewhere(int schoolYear) const
{
    int sum = 0;
    for (const DaysElsewhere& days : daysElsewhere) {
        sum += days.schoolYear == schoolYear ? days.halfDays : 0;
    }
    return sum;
}

bool StudentRecord::has(StatusKind kind, QDate on) const
{
    return std::ranges::any_of(statuses, [kind, on](const StatusPeriod& status) {
        return status.kind == kind && status.holdsOn(on);
    });
}

QString toCode(ProfessionalRole role)
{
    return codeIn(kRoleCodes, role);
}

std::optional<ProfessionalRole> professionalRoleFromCode(const QString& code)
{
    return knownIn(kRoleCodes, code);
}

QString toCode(StatusKind kind)
{
    return codeIn(kStatusCodes, kind);
}

std::optional<StatusKind> statusKindFromCode(const QString& code)
{
    return knownIn(kStatusCodes, code);
}

} // namespace freshstart
