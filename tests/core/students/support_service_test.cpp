// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/support_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/refusal.h"
#include "tests/support/support_samples.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

#include <array>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 0))};
    ChangeNotifier notifier;
    SupportService supports{db.database(), clock, notifier};
    QSignalSpy changes{&notifier, &ChangeNotifier::studentsChanged};
    StudentId dylan = putStudent(db.database());
    StudentId maya = putStudent(db.database(), u"Maya"_s, u"Okoro"_s);
};

} // namespace

TEST_CASE("Lists hear of each thing that was tried, after it is stored", "[students][support]")
{
    Office office;
    need(office.supports.save(office.dylan, anInternalExclusion()));
    need(office.supports.save(office.dylan, aMentor()));
    need(office.supports.save(office.dylan, aPlacement()));
    need(office.supports.save(office.dylan, aBehaviourPlan()));
    need(office.supports.save(office.dylan, aStartedAssessment()));
    CHECK(office.changes.count() == 5);
    const StudentSupport all = need(office.supports.of(office.dylan));
    CHECK(all.earlyHelp == aStartedAssessment());
    need(office.supports.remove(office.dylan, all.internalExclusions.at(0).id));
    need(office.supports.remove(office.dylan, all.additional.at(0).id));
    need(office.supports.remove(office.dylan, all.placements.at(0).id));
    need(office.supports.remove(office.dylan, all.plans.at(0).id));
    CHECK(office.changes.count() == 9);
    CHECK(need(office.supports.of(office.dylan)) ==
          StudentSupport{{}, {}, {}, {}, aStartedAssessment()});
}

TEST_CASE("What cannot be right is refused by name, and nothing is stored", "[students][support]")
{
    Office office;
    InternalExclusion withoutReason = anInternalExclusion();
    withoutReason.reason.clear();
    const Error refused = refusal(office.supports.save(office.dylan, withoutReason));
    CHECK(refused.code == ErrorCode::Invalid);
    CHECK(refused.field == u"reason"_s);
    CHECK(refused.detail == u"reason_missing"_s);
    AlternativePlacement nowhere = aPlacement();
    nowhere.provider.clear();
    CHECK(refusal(office.supports.save(office.dylan, nowhere)).detail == u"provider_missing"_s);
    CHECK(need(office.supports.of(office.dylan)) == StudentSupport{});
    CHECK(office.changes.count() == 0);
}

TEST_CASE("A student who is not here gets no support", "[students][support]")
{
    Office office;
    const Error nobody = refusal(office.supports.save(StudentId{99}, aStartedAssessment()));
    CHECK(nobody.code == ErrorCode::NotFound);
    CHECK(nobody.field == u"student"_s);
    CHECK(refusal(office.supports.remove(office.dylan, SupportId{7})).code == ErrorCode::NotFound);
    CHECK(office.changes.count() == 0);
}

TEST_CASE("The same is recorded for several students in one go", "[students][support]")
{
    Office office;
    const std::array both{office.dylan, office.maya};
    need(office.supports.addForAll(both, anInternalExclusion()));
    need(office.supports.addForAll(both, aMentor()));
    need(office.supports.addForAll(both, aPlacement()));
    CHECK(office.changes.count() == 3);
    for (const StudentId student : both) {
        const StudentSupport all = need(office.supports.of(student));
        CHECK(all.internalExclusions.size() == 1);
        CHECK(all.additional.size() == 1);
        CHECK(all.placements.size() == 1);
    }
    CHECK(need(office.supports.of(office.dylan)).additional[0].id !=
          need(office.supports.of(office.maya)).additional[0].id);
}

TEST_CASE("Where one of several students is gone, nothing is recorded for any",
          "[students][support]")
{
    Office office;
    const std::array withStranger{office.dylan, StudentId{99}, office.maya};
    CHECK(refusal(office.supports.addForAll(withStranger, aMentor())).code == ErrorCode::NotFound);
    CHECK(need(office.supports.of(office.dylan)) == StudentSupport{});
    CHECK(need(office.supports.of(office.maya)) == StudentSupport{});
    InternalExclusion without = anInternalExclusion();
    without.on = {};
    CHECK(refusal(office.supports.addForAll(std::array{office.dylan, office.maya}, without))
              .detail == u"date_missing"_s);
    CHECK(office.changes.count() == 0);
}
