// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_service.h"

#include "core/base/clock.h"
#include "core/prevention/prevention_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Monday 16 November 2026; nothing entered but a student and a head.
struct Fixture {
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(9, 0))};
    std::unique_ptr<Workspace> workspace = need(Workspace::openMemory(clock));
    StudentId student;
    StaffId head;

    Fixture()
    {
        StudentRecord record;
        record.details.forename = u"Dylan"_s;
        record.details.surname = u"Farrow"_s;
        student = need(workspace->students().add(record));
        StaffMember member;
        member.name = u"Mrs J. Hart"_s;
        member.role = StaffRole::Head;
        head = need(workspace->school().addStaff(member));
    }
    void issueSuspension()
    {
        SuspensionCase entered{aSuspension(student), aMeetingPlan(QDate(2026, 11, 19))};
        entered.welcomeBack.lead = head;
        const auto id = need(workspace->cases().saveDraft(entered));
        IssuedDocument letter;
        letter.kind = u"suspension-letter"_s;
        letter.student = student;
        letter.suspension = id;
        letter.pdf = "%PDF";
        need(workspace->records().issueSuspension(id, {letter}));
    }
};

} // namespace

TEST_CASE("An empty school has nothing to do", "[today][service]")
{
    Fixture f;
    const TodayView view = need(f.workspace->today().on(f.clock.today()));
    CHECK(view.duties.empty());
    CHECK(view.out.empty());
    CHECK(view.welcomeBacks.empty());
}

TEST_CASE("Today knows who is out, who comes back and which meetings are near", "[today][service]")
{
    Fixture f;
    f.issueSuspension();
    const auto chair = f.head;
    PreventionMeeting meeting{{}, aPreventionMeeting(f.student, chair)};
    need(f.workspace->preventions().save(meeting, need(f.workspace->school().staff())));

    const TodayView monday = need(f.workspace->today().on(QDate(2026, 11, 16)));
    REQUIRE(monday.out.size() == 1);
    CHECK(monday.out.front().studentName == u"Farrow, Dylan"_s);
    CHECK(monday.out.front().days == 3);
    REQUIRE(monday.returning.size() == 1);
    CHECK(monday.returning.front().back.date == QDate(2026, 11, 19));
    REQUIRE(monday.welcomeBacks.size() == 1);
    CHECK(monday.welcomeBacks.front().leadName == u"Mrs J. Hart"_s);
    CHECK(monday.preventions.size() == 1);

    const TodayView friday = need(f.workspace->today().on(QDate(2026, 11, 20)));
    CHECK(friday.out.empty());
    CHECK(friday.welcomeBacks.empty()); // it is past: now its record is due
    const bool recordDue = std::ranges::any_of(friday.duties, [](const Duty& duty) {
        return duty.kind == DutyKind::RecordWelcomeBack;
    });
    CHECK(recordDue);
}
