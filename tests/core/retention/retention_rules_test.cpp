// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention_rules.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"

using namespace freshstart;
using freshstart::test::demoCalendar;

TEST_CASE("R30: a record is looked at again on the twenty-fifth birthday, or later with support",
          "[records][rules][R30]")
{
    const RuleSettings rules;
    CHECK(disposalReviewDate(QDate(2011, 2, 15), false, rules) == QDate(2036, 2, 15));
    CHECK(disposalReviewDate(QDate(2012, 2, 29), false, rules) == QDate(2037, 2, 28));
    CHECK(disposalReviewDate(QDate(2011, 2, 15), true, rules) == QDate(2042, 2, 15));
    CHECK_FALSE(disposalReviewDate(QDate(), false, rules).isValid());
    RuleSettings longer;
    longer.keepUntilAge = 30;
    CHECK(disposalReviewDate(QDate(2011, 2, 15), false, longer) == QDate(2041, 2, 15));
}

TEST_CASE("R31: a request for one's own data is answered within a month", "[records][rules][R31]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(accessRequestDue(QDate(2026, 11, 22), calendar) == QDate(2026, 12, 22));
    CHECK(accessRequestDue(QDate(2027, 1, 31), calendar) == QDate(2027, 3, 1)); // Sunday to Monday
    CHECK(accessRequestDue(QDate(2026, 11, 25), calendar) == QDate(2026, 12, 29)); // over Christmas
    CHECK(accessRequestDue(QDate(2026, 10, 23), calendar) ==
          QDate(2026, 11, 23)); // INSET: a working day
    CHECK_FALSE(accessRequestDue(QDate(), calendar).isValid());
    CHECK(extendedRequestDue(QDate(2026, 11, 2), calendar) == QDate(2027, 2, 2));
}
