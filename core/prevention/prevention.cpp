// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const std::array<std::pair<PreventionRole, QLatin1StringView>, 12>& roleCodes()
{
    using enum PreventionRole;
    static const std::array<std::pair<PreventionRole, QLatin1StringView>, 12> codes = {{
        {Head, "head"_L1},
        {DeputyForHead, "deputy_for_head"_L1},
        {LeadStaff, "lead_staff"_L1},
        {ExclusionsOfficer, "exclusions_officer"_L1},
        {VirtualSchoolHead, "virtual_school_head"_L1},
        {SocialWorker, "social_worker"_L1},
        {DesignatedTeacher, "designated_teacher"_L1},
        {SenOfficer, "sen_officer"_L1},
        {YouthJusticeOfficer, "youth_justice_officer"_L1},
        {Psychology, "psychology"_L1},
        {MinuteTaker, "minute_taker"_L1},
        {OtherProfessional, "other_professional"_L1},
    }};
    return codes;
}

} // namespace

QString toCode(PreventionRole role)
{
    return codeIn(roleCodes(), role);
}

PreventionRole preventionRoleFromCode(const QString& code)
{
    return knownIn(roleCodes(), code).value_or(PreventionRole::OtherProfessional);
}

} // namespace freshstart
