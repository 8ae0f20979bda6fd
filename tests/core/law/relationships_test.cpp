// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/relationships.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("Contacts have the DfE's sixteen relationship codes", "[law]")
{
    CHECK(contactRelationshipCodes().size() == 16);
    CHECK(isParentOrCarer(u"PAM"_s));
    CHECK(isParentOrCarer(u"CAR"_s));
    CHECK_FALSE(isParentOrCarer(u"SWR"_s));
    CHECK_FALSE(isParentOrCarer(QString()));
}
