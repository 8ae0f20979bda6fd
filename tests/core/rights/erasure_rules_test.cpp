// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasure_rules.h"

#include "tests/support/catch.h"

#include <QJsonObject>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

Backup madeOn(QDate date)
{
    return {u"/b/%1"_s.arg(date.toString(Qt::ISODate)), QDateTime(date, QTime(8, 0)),
            BackupReason::Day, 10};
}

} // namespace

TEST_CASE("A legal hold and an open request stand in the way of deletion", "[rights][rules]")
{
    ErasurePlan plan;
    CHECK_FALSE(erasureRefusal(plan));
    plan.reasons = {KeepReason::SpecialNeeds, KeepReason::OpenMeeting};
    CHECK_FALSE(erasureRefusal(plan)); // for somebody to weigh, not for the program
    plan.reasons.push_back(KeepReason::OpenRequest);
    REQUIRE(erasureRefusal(plan));
    CHECK(erasureRefusal(plan)->detail == u"erasure_open_request"_s);
    plan.holds = {{{}, {}, KeepKind::LegalHold, u"a claim"_s, u"Mrs J. Hart"_s, QDate(2026, 1, 1),
                   QDate(2027, 1, 1)}};
    REQUIRE(erasureRefusal(plan));
    CHECK(erasureRefusal(plan)->detail == u"erasure_legal_hold"_s);
    CHECK(erasureRefusal(plan)->parameters == QStringList{u"a claim"_s, u"2027-01-01"_s});
}

TEST_CASE("Only the student’s own name confirms it", "[rights][rules]")
{
    ErasurePlan plan;
    plan.student.details.forename = u"Zoë"_s;
    plan.student.details.surname = u"O'Brien-Łukasz"_s;
    CHECK(isConfirmed(plan, u"Zoë O'Brien-Łukasz"_s));
    CHECK(isConfirmed(plan, u" zoe  obrien lukasz"_s));
    CHECK_FALSE(isConfirmed(plan, u"Zoë"_s));
    CHECK_FALSE(isConfirmed(plan, {}));
    CHECK_FALSE(isConfirmed({}, {}));
}

TEST_CASE("It is said when each backup goes by itself, and which one stays", "[rights][rules]")
{
    const QDate today(2026, 11, 24);
    const std::vector<Backup> all{madeOn(today), madeOn(today.addDays(-1)),
                                  madeOn(QDate(2026, 10, 14)),
                                  madeOn(QDate(2026, 10, 13)), madeOn(QDate(2026, 7, 31))};
    const auto lives = livesOf(all, today);
    REQUIRE(lives.size() == all.size());
    CHECK(lives[1].backup == all[1]);
    CHECK(lives[1].goneOn);
    CHECK(*lives[1].goneOn <= today.addDays(8));
    CHECK_FALSE(lives[2].goneOn); // the last of its week, and then of its quarter
    CHECK(lives[3].goneOn);       // of the same week, a day before
    CHECK_FALSE(lives[4].goneOn); // the last of its quarter
}

TEST_CASE("Codes, dates and numbers are not words of a person", "[rights][rules]")
{
    const QJsonObject row{{u"what_happened"_s, u"Rosa was pushed"_s}, {u"first_date"_s, u"2026-11-16"_s},
                          {u"half_days"_s, 6}, {u"decided_by"_s, u"Hart"_s}};
    CHECK(wordsOf(u"suspension"_s, row) == QStringList{u"Hart"_s, u"Rosa was pushed"_s});
}
