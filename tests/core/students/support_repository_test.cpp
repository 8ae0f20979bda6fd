// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/support_repository.h"

#include "core/storage/query.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/refusal.h"
#include "tests/support/support_samples.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Shelf {
    TestDatabase db{TestDatabase::Kind::File};
    SupportRepository supports{db.database()};
    StudentId dylan = putStudent(db.database());
    StudentId maya = putStudent(db.database(), u"Maya"_s, u"Okoro"_s);

    void saveOneOfEach(StudentId student)
    {
        need(supports.save(student, anInternalExclusion()));
        need(supports.save(student, aMentor()));
        need(supports.save(student, aPlacement()));
        need(supports.save(student, aBehaviourPlan()));
        need(supports.save(student, aStartedAssessment()));
    }
};

template<class T>
T withoutId(T one)
{
    one.id = {};
    return one;
}

} // namespace

TEST_CASE("Everything tried for a student comes back from the file exactly as entered",
          "[students][support]")
{
    Shelf shelf;
    shelf.saveOneOfEach(shelf.dylan);
    shelf.db.reopen();
    const StudentSupport all = need(SupportRepository(shelf.db.database()).of(shelf.dylan));
    REQUIRE(all.internalExclusions.size() == 1);
    CHECK(withoutId(all.internalExclusions[0]) == anInternalExclusion());
    REQUIRE(all.additional.size() == 1);
    CHECK(withoutId(all.additional[0]) == aMentor());
    REQUIRE(all.placements.size() == 1);
    CHECK(withoutId(all.placements[0]) == aPlacement());
    REQUIRE(all.plans.size() == 1);
    CHECK(withoutId(all.plans[0]) == aBehaviourPlan());
    CHECK(all.earlyHelp == aStartedAssessment());
}

TEST_CASE("Each list of what was tried begins with the earliest day", "[students][support]")
{
    Shelf shelf;
    need(shelf.supports.save(shelf.dylan, anInternalExclusion(QDate(2026, 11, 5))));
    need(shelf.supports.save(shelf.dylan, anInternalExclusion(QDate(2026, 9, 24))));
    need(shelf.supports.save(shelf.dylan, aBehaviourPlan(QDate(2026, 10, 5))));
    need(shelf.supports.save(shelf.dylan, aBehaviourPlan(QDate(2025, 10, 6))));
    const StudentSupport all = need(shelf.supports.of(shelf.dylan));
    CHECK(all.internalExclusions[0].on == QDate(2026, 9, 24));
    CHECK(all.internalExclusions[1].on == QDate(2026, 11, 5));
    CHECK(all.plans[0].agreedOn == QDate(2025, 10, 6));
}

TEST_CASE("Another wording takes the place of the one that was there", "[students][support]")
{
    Shelf shelf;
    shelf.saveOneOfEach(shelf.dylan);
    StudentSupport all = need(shelf.supports.of(shelf.dylan));
    all.internalExclusions[0].halfDays = 1;
    all.additional[0].kind = SupportKind::Counselling;
    all.additional[0].last = QDate(2026, 11, 27);
    all.placements[0].forBehaviour = false;
    all.plans[0].senSupport = false;
    all.plans[0].endedOn = QDate(2026, 11, 30);
    all.earlyHelp = EarlyHelpAssessment{AssessmentState::Completed, QDate(2026, 11, 20), {}};
    need(shelf.supports.save(shelf.dylan, all.internalExclusions[0]));
    need(shelf.supports.save(shelf.dylan, all.additional[0]));
    need(shelf.supports.save(shelf.dylan, all.placements[0]));
    need(shelf.supports.save(shelf.dylan, all.plans[0]));
    need(shelf.supports.save(shelf.dylan, *all.earlyHelp));
    CHECK(need(shelf.supports.of(shelf.dylan)) == all);
}

TEST_CASE("A record of another student can neither be changed nor removed", "[students][support]")
{
    Shelf shelf;
    shelf.saveOneOfEach(shelf.dylan);
    const StudentSupport all = need(shelf.supports.of(shelf.dylan));
    const auto& plan = all.plans[0];
    CHECK(refusal(shelf.supports.save(shelf.maya, plan)).code == ErrorCode::NotFound);
    CHECK(refusal(shelf.supports.remove(shelf.maya, plan.id)).code == ErrorCode::NotFound);
    CHECK(refusal(shelf.supports.remove(shelf.dylan, SupportPlanId{99})).code ==
          ErrorCode::NotFound);
    CHECK(refusal(shelf.supports.save(StudentId{99}, aMentor())).field == u"student"_s);
    CHECK(refusal(shelf.supports.of(StudentId{99})).code == ErrorCode::NotFound);
    CHECK(need(shelf.supports.of(shelf.dylan)) == all);
}

TEST_CASE("What is removed is gone, and the rest stays", "[students][support]")
{
    Shelf shelf;
    shelf.saveOneOfEach(shelf.dylan);
    const StudentSupport all = need(shelf.supports.of(shelf.dylan));
    need(shelf.supports.remove(shelf.dylan, all.internalExclusions[0].id));
    need(shelf.supports.remove(shelf.dylan, all.additional[0].id));
    need(shelf.supports.remove(shelf.dylan, all.placements[0].id));
    StudentSupport left = need(shelf.supports.of(shelf.dylan));
    CHECK(left == StudentSupport{{}, {}, {}, all.plans, all.earlyHelp});
    need(shelf.supports.remove(shelf.dylan, all.plans[0].id));
    left = need(shelf.supports.of(shelf.dylan));
    CHECK(left == StudentSupport{{}, {}, {}, {}, all.earlyHelp});
}

TEST_CASE("All students with support are read at once, each with their own",
          "[students][support]")
{
    Shelf shelf;
    putStudent(shelf.db.database(), u"Ivo"_s, u"Lane"_s);
    shelf.saveOneOfEach(shelf.dylan);
    need(shelf.supports.save(shelf.maya, anInternalExclusion(QDate(2026, 11, 12))));
    const QHash<StudentId, StudentSupport> all = need(shelf.supports.all());
    CHECK(all.size() == 2);
    CHECK(all.value(shelf.dylan) == need(shelf.supports.of(shelf.dylan)));
    CHECK(all.value(shelf.maya) == need(shelf.supports.of(shelf.maya)));
    CHECK(all.value(shelf.maya).internalExclusions.size() == 1);
}

TEST_CASE("What was tried goes with the student", "[students][support]")
{
    Shelf shelf;
    shelf.saveOneOfEach(shelf.dylan);
    Query remove(shelf.db.database(), u"DELETE FROM student WHERE id = :id"_s);
    need(remove.bind("id"_L1, shelf.dylan).exec());
    for (const QString& table :
         {u"internal_exclusion"_s, u"additional_support"_s, u"alternative_provision"_s,
          u"support_plan"_s, u"early_help_assessment"_s}) {
        CHECK(rowCount(shelf.db.database(), table) == 0);
    }
}
