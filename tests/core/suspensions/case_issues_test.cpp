// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/case_issues.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Issue> issues(const CaseFacts& facts)
{
    return caseIssues(facts, demoCalendar());
}

QString codes(const CaseFacts& facts)
{
    QStringList all;
    for (const Issue& issue : issues(facts)) {
        all << issue.code;
    }
    return all.join(u' ');
}

} // namespace

TEST_CASE("An ordinary suspension has nothing against it in the whole case", "[suspensions][rules]")
{
    CHECK(issues(aCase(daysFrom(QDate(2026, 11, 19), 3))).empty());
    CHECK(issues(aCase({})).empty());
}

TEST_CASE("R7: the limit of the year is a problem where it is law, the warning a setting",
          "[suspensions][rules][R7]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 1));
    facts.halfDaysElsewhere = 88;
    CHECK(codes(facts) == u"year_limit_near"_s); // 44.0 + 1.0
    CHECK_FALSE(hasProblem(issues(facts)));
    facts.halfDaysElsewhere = 89;
    REQUIRE(codes(facts) == u"year_limit_exceeded"_s); // 44.5 + 1.0
    CHECK(hasProblem(issues(facts)));
    facts.schoolType = SchoolType::UnregisteredAp;
    CHECK_FALSE(hasProblem(issues(facts)));
    facts.halfDaysElsewhere = 60;
    CHECK(issues(facts).empty());
    facts.rules.yearWarningHalfDays = 62;
    CHECK(codes(facts) == u"year_limit_near"_s);
}

TEST_CASE("R15: the 48 hours are given up only for education before day six",
          "[suspensions][rules][R15]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 8));
    Provision& provision = facts.suspension.details.provision;
    provision.start = QDate(2026, 11, 26); // the fifth day
    provision.waivedOn = QDate(2026, 11, 25);
    CHECK(codes(facts).isEmpty());
    provision.start = QDate(2026, 11, 27);
    REQUIRE(codes(facts) == u"waiver_not_allowed"_s);
    CHECK(issues(facts).front().parameters == QStringList{u"2026-11-27"_s});
    CHECK(hasProblem(issues(facts)));
    facts.schoolType = SchoolType::Independent;
    CHECK_FALSE(hasProblem(issues(facts)));
}

TEST_CASE("R13: education that comes too late and a long row of E are doubted",
          "[suspensions][rules][R13][R27]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 8));
    CHECK(codes(facts) == u"register_many_e"_s);
    facts.suspension.details.provision.start = QDate(2026, 11, 30); // the seventh day
    CHECK(codes(facts) == u"provision_after_day_six register_many_e"_s);
    CHECK_FALSE(hasProblem(issues(facts)));
}

TEST_CASE("R13: only Year 11 has its exams behind it", "[suspensions][rules][R13]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 3));
    facts.suspension.details.examsOver = true;
    CHECK(codes(facts) == u"exams_over_not_year_11"_s);
    facts.student.yearGroup = u"11"_s;
    CHECK(issues(facts).empty());
}

TEST_CASE("R18: a further suspension is held against the one it follows",
          "[suspensions][rules][R18]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 10), 2));
    facts.others = {anIssued(1, daysFrom(QDate(2026, 11, 5), 3))};
    facts.suspension.details.follows = SuspensionId{1};
    CHECK(codes(facts) == u"follow_on_same_reasons"_s);
    facts.suspension.details.whatHappened = u"Threatened a driver on the way home."_s;
    CHECK(issues(facts).empty());
    facts.suspension.details.follows = SuspensionId{99}; // no longer there
    CHECK(issues(facts).empty());
}
