// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meeting_calendar_service.h"

#include "core/documents/error_text.h"
#include "core/prevention/prevention_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 19);

struct Fixture {
    FixedClock clock;
    std::unique_ptr<Workspace> school = need(Workspace::openMemory(clock));
    StudentId student;
    StaffId head;
    SuspensionId suspension;

    explicit Fixture(const QDateTime& begun = QDateTime(QDate(2026, 11, 16), QTime(10, 30)))
        : clock(begun)
    {
        StudentRecord record;
        record.details.forename = u"Dylan"_s;
        record.details.surname = u"Farrow"_s;
        record.details.yearGroup = u"8"_s;
        student = need(school->students().add(record));
        StaffMember hart;
        hart.name = u"Mrs J. Hart"_s;
        hart.role = StaffRole::Head;
        head = need(school->school().addStaff(hart));
        WelcomeBackPlan plan = aMeetingPlan(kDay);
        plan.lead = head;
        suspension = need(school->cases().saveDraft({aSuspension(student), plan}));
    }
    [[nodiscard]] WelcomeBackId meeting() const
    {
        return need(school->welcomeBacks().ofSuspension(suspension)).value();
    }
    [[nodiscard]] QByteArray file() const
    {
        return need(school->meetingCalendars().forWelcomeBack(meeting()));
    }
};

QByteArray lineOf(const QByteArray& file, const QByteArray& name)
{
    const qsizetype from = file.indexOf("\r\n" + name) + 2;
    return from < 2 ? QByteArray() : file.mid(from, file.indexOf('\r', from) - from);
}

} // namespace

TEST_CASE("A welcome back meeting goes into the diary without the student's name",
          "[exchange][calendar_file]")
{
    const Fixture f;
    const QByteArray file = f.file();
    CHECK(lineOf(file, "SUMMARY") == "SUMMARY:Welcome back meeting – D.F.\\, Year 8");
    CHECK(lineOf(file, "DTSTART;") == "DTSTART;TZID=Europe/London:20261119T083000");
    CHECK(lineOf(file, "LOCATION") == "LOCATION:Room 4");
    CHECK(lineOf(file, "DESCRIPTION") == "DESCRIPTION:Led by Mrs J. Hart.");
    CHECK_FALSE(file.contains("Dylan"));
    CHECK_FALSE(file.contains("Farrow"));
    CHECK_FALSE(file.contains("ORGANIZER")); // nobody's address is known
}

TEST_CASE("Who leads is the organiser, or the school where only its address is known",
          "[exchange][calendar_file]")
{
    const Fixture f;
    School school = need(f.school->school().load());
    school.name = u"Meadow Vale Academy"_s;
    school.email = u"office@meadowvale.example"_s;
    need(f.school->school().save(school));
    CHECK(lineOf(f.file(), "ORGANIZER")
          == "ORGANIZER;CN=Meadow Vale Academy:mailto:office@meadowvale.example");
    StaffMember hart = need(f.school->school().findStaff(f.head));
    hart.email = u"j.hart@meadowvale.example"_s;
    need(f.school->school().updateStaff(hart));
    CHECK(lineOf(f.file(), "ORGANIZER")
          == "ORGANIZER;CN=Mrs J. Hart:mailto:j.hart@meadowvale.example");
}

TEST_CASE("A meeting that moves is the same meeting in the diary", "[exchange][calendar_file]")
{
    Fixture f;
    const QByteArray before = f.file();
    WelcomeBackPlan plan = aMeetingPlan(kDay.addDays(1));
    plan.lead = f.head;
    need(f.school->welcomeBacks().arrange(f.suspension, plan));
    f.clock.set(f.clock.now().addSecs(3600));
    const QByteArray after = f.file();
    CHECK(lineOf(after, "UID") == lineOf(before, "UID"));
    CHECK(lineOf(after, "UID").startsWith("UID:welcome-back-1@"));
    CHECK(lineOf(after, "SEQUENCE") != lineOf(before, "SEQUENCE"));
    CHECK(lineOf(after, "DTSTART;").endsWith("20261120T083000"));

}

TEST_CASE("Schools whose files were begun at different moments have meetings of their own",
          "[exchange][calendar_file]")
{
    const Fixture one;
    const Fixture same;
    const Fixture other{QDateTime(QDate(2026, 11, 16), QTime(10, 31))};
    CHECK(lineOf(one.file(), "UID") == lineOf(same.file(), "UID"));
    CHECK(lineOf(one.file(), "UID") != lineOf(other.file(), "UID"));
}

TEST_CASE("Without a day there is nothing for the diary, and a sentence says so",
          "[exchange][calendar_file]")
{
    const Fixture f;
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::ToBeArranged;
    need(f.school->welcomeBacks().arrange(f.suspension, plan));
    const auto file = f.school->meetingCalendars().forWelcomeBack(f.meeting());
    REQUIRE_FALSE(file);
    CHECK(sentenceFor(file.error()).startsWith(u"No day is set for this meeting yet."_s));
}

TEST_CASE("A prevention meeting goes into the diary with its chair", "[exchange][calendar_file]")
{
    const Fixture f;
    PreventionMeeting meeting{{}, aPreventionMeeting(f.student, f.head)};
    const auto staff = need(f.school->school().staff());
    const PreventionId id = need(f.school->preventions().save(meeting, staff));
    const QByteArray file = need(f.school->meetingCalendars().forPrevention(id));
    CHECK(lineOf(file, "SUMMARY") == "SUMMARY:Exclusion prevention meeting – D.F.\\, Year 8");
    CHECK(lineOf(file, "UID").startsWith("UID:prevention-1@"));
    CHECK(lineOf(file, "DESCRIPTION") == "DESCRIPTION:Led by Mrs J. Hart.");
    CHECK(f.school->meetingCalendars().forPrevention(PreventionId{9}).error().code
          == ErrorCode::NotFound);
}
