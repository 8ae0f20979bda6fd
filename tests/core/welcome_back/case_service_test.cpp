// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/case_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/welcome_back/welcome_back_service.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(10, 30))};
    ChangeNotifier notifier;
    CaseService cases{db.database(), clock, notifier};
    StudentId student = putStudent(db.database());

    SuspensionCase aCase() { return {aSuspension(student), aMeetingPlan(QDate(2026, 11, 19))}; }
};

} // namespace

TEST_CASE("A suspension and its meeting are saved together", "[welcome_back][service]")
{
    Fixture f;
    QSignalSpy told(&f.notifier, &ChangeNotifier::suspensionsChanged);
    SuspensionCase entered = f.aCase();
    entered.suspension.id = need(f.cases.saveDraft(entered));
    CHECK(need(f.cases.find(entered.suspension.id)) == entered);
    CHECK(told.count() == 1);

    entered.welcomeBack.place = u"Library"_s;
    entered.suspension.details.whatHappened = u"Something else."_s;
    CHECK(need(f.cases.saveDraft(entered)) == entered.suspension.id);
    CHECK(need(f.cases.find(entered.suspension.id)) == entered);
    CHECK(rowCount(f.db.database(), u"suspension"_s) == 1);
    CHECK(rowCount(f.db.database(), u"welcome_back"_s) == 1);
}

TEST_CASE("An overlapping suspension is refused, the other one is named, and nothing is kept",
          "[welcome_back][service]")
{
    Fixture f;
    need(f.cases.saveDraft(f.aCase()));
    SuspensionCase second = f.aCase();
    second.suspension.details.first = {QDate(2026, 11, 18), Session::Pm};
    second.suspension.details.last = {QDate(2026, 11, 19), Session::Pm};
    second.suspension.details.halfDays = 3;

    const auto refused = f.cases.saveDraft(second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::SuspensionOverlaps);
    CHECK(refused.error().parameters == QStringList{u"2026-11-16"_s, u"2026-11-18"_s});
    CHECK(rowCount(f.db.database(), u"suspension"_s) == 1);
    CHECK(rowCount(f.db.database(), u"welcome_back"_s) == 1);

    SECTION("the next half-day is free")
    {
        second.suspension.details.first = {QDate(2026, 11, 19), Session::Am};
        CHECK(f.cases.saveDraft(second));
    }
    SECTION("another student is not in the way")
    {
        second.suspension.details.student = putStudent(f.db.database(), u"Amira"_s, u"Osei"_s);
        CHECK(f.cases.saveDraft(second));
    }
}

TEST_CASE("A draft can be deleted with its plan; an issued suspension cannot", "[welcome_back][service]")
{
    Fixture f;
    const auto draft = need(f.cases.saveDraft(f.aCase()));
    need(f.cases.removeDraft(draft));
    CHECK(rowCount(f.db.database(), u"welcome_back"_s) == 0);

    const auto taken = need(f.cases.takeOver({f.aCase().suspension.details}));
    REQUIRE(taken.size() == 1);
    CHECK(f.cases.removeDraft(taken.front()).error().code == ErrorCode::NotADraft);
    SuspensionCase issued = need(f.cases.find(taken.front()));
    CHECK(f.cases.saveDraft(issued).error().code == ErrorCode::NotADraft);
    issued.suspension.status = SuspensionStatus::Draft; // the screen has not noticed yet
    CHECK(f.cases.saveDraft(issued).error().code == ErrorCode::NotADraft);
}

TEST_CASE("History is taken over whole or not at all", "[welcome_back][service]")
{
    Fixture f;
    SuspensionDetails good = f.aCase().suspension.details;
    SuspensionDetails bad = good;
    bad.student = StudentId{999}; // nobody: the foreign key refuses
    CHECK_FALSE(f.cases.takeOver({good, bad}));
    CHECK(rowCount(f.db.database(), u"suspension"_s) == 0);
}

TEST_CASE("Moving the meeting never moves the suspension", "[welcome_back][service]")
{
    Fixture f;
    WelcomeBackService meetings(f.db.database(), f.clock, f.notifier);
    const auto id = need(f.cases.saveDraft(f.aCase()));
    const Suspension before = need(f.cases.find(id)).suspension;
    WelcomeBackPlan later = aMeetingPlan(QDate(2026, 11, 27));
    need(meetings.arrange(id, later));
    CHECK(need(f.cases.find(id)).suspension == before);
    CHECK(need(f.cases.find(id)).welcomeBack == later);
}

TEST_CASE("A record without the day it was held is refused", "[welcome_back][service]")
{
    Fixture f;
    f.clock.set(QDateTime(QDate(2026, 11, 19), QTime(10, 30)));
    WelcomeBackService meetings(f.db.database(), f.clock, f.notifier);
    const auto suspension = need(f.cases.saveDraft(f.aCase()));
    const auto id = need(meetings.ofSuspension(suspension)).value();
    WelcomeBackRecord record = aMeetingRecord(QDate(2026, 11, 19));
    record.heldOn = {};
    CHECK(meetings.saveRecord(id, record).error().field == u"held_on"_s);
    CHECK_FALSE(need(meetings.find(id)).record);
    record.heldOn = QDate(2026, 11, 19);
    need(meetings.saveRecord(id, record));
    need(meetings.markUploaded(id, QDate(2026, 11, 20), u"Office"_s));
    CHECK(need(meetings.find(id)).uploadedOn == QDate(2026, 11, 20));
}
