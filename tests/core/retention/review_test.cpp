// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/review.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2036, 2, 20);

ReviewFacts born(QDate date, qint64 number = 3)
{
    ReviewFacts facts;
    facts.student = StudentId{number};
    facts.name = u"Farrow, Kit"_s;
    facts.dateOfBirth = date;
    return facts;
}

KeepDecision decided(KeepKind kind, QDate lookAgain)
{
    return {{}, StudentId{3}, kind, u"a claim"_s, u"Mrs J. Hart"_s, QDate(2036, 2, 1), lookAgain};
}

} // namespace

TEST_CASE("A record is on the list from the birthday on, and not before", "[retention][rules][R30]")
{
    const RuleSettings rules;
    const ReviewFacts facts = born(QDate(2011, 2, 15));
    CHECK(reviewDateOf(facts, rules) == QDate(2036, 2, 15));
    CHECK(reviewList({facts}, kToday, QDate(2036, 2, 14), rules).empty());
    const auto list = reviewList({facts}, kToday, kToday, rules);
    REQUIRE(list.size() == 1);
    CHECK(list.front().reviewOn == QDate(2036, 2, 15));
    CHECK(list.front().reasons.empty());
    CHECK_FALSE(list.front().keptBefore);
    CHECK_FALSE(reviewDateOf(born({}), rules)); // nobody can tell
}

TEST_CASE("Special needs and safeguarding keep a record longer", "[retention][rules][R30]")
{
    const RuleSettings rules;
    ReviewFacts facts = born(QDate(2011, 2, 15));
    facts.specialNeeds = true;
    CHECK(reviewDateOf(facts, rules) == QDate(2042, 2, 15));
    facts.specialNeeds = false;
    facts.safeguarding = true;
    CHECK(reviewDateOf(facts, rules) == QDate(2042, 2, 15));
    CHECK(isSpecialNeeds(StatusKind::EhcPlan));
    CHECK(isSafeguarding(StatusKind::ChildProtection));
    CHECK_FALSE(isSafeguarding(StatusKind::FreeSchoolMeals));
    CHECK_FALSE(isSpecialNeeds(StatusKind::AtRisk));
}

TEST_CASE("A decision to keep it moves the review on, a legal hold as well", "[retention][rules][R30]")
{
    const RuleSettings rules;
    ReviewFacts facts = born(QDate(2011, 2, 15));
    facts.decisions = {decided(KeepKind::Review, QDate(2038, 2, 1))};
    CHECK(reviewDateOf(facts, rules) == QDate(2038, 2, 1));
    CHECK(reviewList({facts}, kToday, kToday, rules).empty());
    CHECK(keepReasonsOf(facts, kToday).empty());
    facts.decisions = {decided(KeepKind::LegalHold, QDate(2037, 2, 1))};
    CHECK(reviewDateOf(facts, rules) == QDate(2037, 2, 1));
    CHECK(keepReasonsOf(facts, kToday) == std::vector{KeepReason::LegalHold});
    facts.decisions.front().endedOn = QDate(2036, 2, 10);
    CHECK(reviewDateOf(facts, rules) == QDate(2036, 2, 15));
    CHECK(keepReasonsOf(facts, kToday).empty());
    facts.decisions.front().endedOn.reset();
    facts.decisions.front().holdsUntil = QDate(2036, 2, 19);
    CHECK(keepReasonsOf(facts, kToday).empty()); // it ran out
}

TEST_CASE("What speaks for keeping a record is said beside it, the longest waiting first",
          "[retention][rules][R30]")
{
    ReviewFacts first = born(QDate(2011, 2, 15), 3);
    first.openMeeting = true;
    first.openRequest = true;
    ReviewFacts second = born(QDate(2010, 5, 1), 4);
    const auto list = reviewList({first, second}, kToday, kToday, {});
    REQUIRE(list.size() == 2);
    CHECK(list[0].student == StudentId{4});
    CHECK(list[1].reasons == std::vector{KeepReason::OpenMeeting, KeepReason::OpenRequest});
    CHECK(toCode(KeepReason::OpenRequest) == u"open_request"_s);
}
