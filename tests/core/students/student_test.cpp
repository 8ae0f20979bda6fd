// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("A status counts on its first and last day and no further", "[students]")
{
    StudentRecord student;
    student.statuses = {{StatusKind::LookedAfter, QDate(2026, 9, 1), QDate(2026, 12, 18), {}}};
    CHECK_FALSE(student.has(StatusKind::LookedAfter, QDate(2026, 8, 31)));
    CHECK(student.has(StatusKind::LookedAfter, QDate(2026, 9, 1)));
    CHECK(student.has(StatusKind::LookedAfter, QDate(2026, 12, 18)));
    CHECK_FALSE(student.has(StatusKind::LookedAfter, QDate(2026, 12, 19)));
    CHECK_FALSE(student.has(StatusKind::EhcPlan, QDate(2026, 10, 1)));
}

TEST_CASE("A status without an end still holds", "[students]")
{
    StudentRecord student;
    student.statuses = {{StatusKind::EhcPlan, {}, {}, {}}};
    CHECK(student.has(StatusKind::EhcPlan, QDate(2000, 1, 1)));
    CHECK(student.has(StatusKind::EhcPlan, QDate(2040, 1, 1)));
}

TEST_CASE("Every status and every professional's role is stored as a word and read back",
          "[students]")
{
    for (int i = 0; i <= static_cast<int>(StatusKind::SeriousIncident); ++i) {
        const auto kind = static_cast<StatusKind>(i);
        CHECK_FALSE(toCode(kind).isEmpty());
        CHECK(statusKindFromCode(toCode(kind)) == kind);
    }
    for (int i = 0; i <= static_cast<int>(ProfessionalRole::Other); ++i) {
        const auto role = static_cast<ProfessionalRole>(i);
        CHECK_FALSE(toCode(role).isEmpty());
        CHECK(professionalRoleFromCode(toCode(role)) == role);
    }
    CHECK(toCode(StatusKind::LookedAfter) == u"looked_after"_s);
    CHECK_FALSE(statusKindFromCode(u"something_new"_s));
    CHECK_FALSE(professionalRoleFromCode({}));
}
