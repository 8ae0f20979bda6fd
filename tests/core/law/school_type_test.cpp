// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/school_type.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("The Exclusion Regulations bind state-funded schools only", "[law]")
{
    const auto [code, bound] = GENERATE(table<QString, bool>({
        {u"maintained"_s, true},
        {u"academy"_s, true},
        {u"ap_academy"_s, true},
        {u"pru"_s, true},
        {u"independent"_s, false},
        {u"unregistered_ap"_s, false},
    }));
    const auto type = schoolTypeFromCode(code);
    REQUIRE(type);
    CHECK(toCode(*type) == code);
    CHECK(exclusionRegulationsApply(*type) == bound);
    CHECK_FALSE(schoolTypeFromCode(u"college"_s));
}
