// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/school.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// As they stand in the tables. Never change a word: add one.
constexpr std::array kRoles{
    std::pair{StaffRole::Head, "head"_L1},
    std::pair{StaffRole::Proprietor, "proprietor"_L1},
    std::pair{StaffRole::Deputy, "deputy"_L1},
    std::pair{StaffRole::SeniorLeader, "senior_leader"_L1},
    std::pair{StaffRole::HeadOfYear, "head_of_year"_L1},
    std::pair{StaffRole::Lead, "lead"_L1},
    std::pair{StaffRole::Office, "office"_L1},
    std::pair{StaffRole::Other, "other"_L1},
};

} // namespace

QString toCode(StaffRole role)
{
    return codeIn(kRoles, role);
}

StaffRole staffRoleFromCode(const QString& code)
{
    return knownIn(kRoles, code).value_or(StaffRole::Other);
}

QString toCode(OrganisationKind kind)
{
    return kind == OrganisationKind::LocalAuthority ? u"local_authority"_s : u"school"_s;
}

OrganisationKind organisationKindFromCode(const QString& code)
{
    return code == "local_authority"_L1 ? OrganisationKind::LocalAuthority
                                        : OrganisationKind::School;
}

} // namespace freshstart
