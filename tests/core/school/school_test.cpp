// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/school.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("every staff role is kept under its word", "[school]")
{
    const auto [role, code] = GENERATE(table<StaffRole, QString>({
        {StaffRole::Head, u"head"_s},
        {StaffRole::Deputy, u"deputy"_s},
        {StaffRole::SeniorLeader, u"senior_leader"_s},
        {StaffRole::HeadOfYear, u"head_of_year"_s},
        {StaffRole::Lead, u"lead"_s},
        {StaffRole::Office, u"office"_s},
        {StaffRole::Other, u"other"_s},
    }));
    CHECK(toCode(role) == code);
    CHECK(staffRoleFromCode(code) == role);
}

TEST_CASE("a role of a later version reads as another role", "[school]")
{
    CHECK(staffRoleFromCode(u"chaplain"_s) == StaffRole::Other);
}

TEST_CASE("both kinds of organisation are kept under their words", "[school]")
{
    CHECK(toCode(OrganisationKind::School) == u"school"_s);
    CHECK(toCode(OrganisationKind::LocalAuthority) == u"local_authority"_s);
    CHECK(organisationKindFromCode(u"school"_s) == OrganisationKind::School);
    CHECK(organisationKindFromCode(u"local_authority"_s) == OrganisationKind::LocalAuthority);
}
