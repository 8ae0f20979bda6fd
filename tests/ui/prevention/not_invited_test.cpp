// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/not_invited.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("Governors, parents and young people are told apart from professionals",
          "[ui][prevention]")
{
    const auto [role, refused] = GENERATE(table<QString, bool>({
        {u"Governor"_s, true},
        {u"Chair of governors"_s, true},
        {u"Parent governor"_s, true},
        {u"mother"_s, true},
        {u"Parent/carer"_s, true},
        {u"Student"_s, true},
        {u"The young person"_s, true},
        {u"Parent support adviser"_s, false},
        {u"Foster carer"_s, false},
        {u"Young people’s worker"_s, false},
        {u"Educational psychologist"_s, false},
        {u"Headteacher"_s, false},
        {u""_s, false},
    }));
    CAPTURE(role);
    CHECK(isNotInvited(role) == refused);
}
