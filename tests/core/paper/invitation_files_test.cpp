// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/invitation_files.h"

#include "core/base/clock.h"
#include "core/exchange/meeting_calendar_service.h"
#include "core/prevention/prevention_service.h"
#include "core/records/attachment_service.h"
#include "core/records/document_source.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/workspace.h"
#include "tests/core/documents/prevention_samples.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/outside_reader.h"
#include "tests/support/scans.h"

#include <QJsonArray>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 9), QTime(10, 0));

/// A school in memory with a meeting to come.
struct Office {
    FixedClock clock{kNow};
    std::unique_ptr<Workspace> workspace = test::need(Workspace::openMemory(clock));
    StaffId head;
    StudentId student;
    PreventionId meeting;

    Office()
    {
        StaffMember hart;
        hart.name = u"Mrs J. Hart"_s;
        hart.role = StaffRole::Head;
        head = test::need(workspace->school().addStaff(hart));
        student = test::need(workspace->students().add(test::preventionContext().student));
        meeting = test::need(workspace->preventions().save(
            {{}, test::aPreventionMeeting(student, head)},
            test::need(workspace->school().staff(SchoolService::Staff::All))));
    }
    [[nodiscard]] PreventionContext context() const
    {
        return test::need(workspace->documents().prevention(
            test::need(workspace->preventions().find(meeting))));
    }
};

} // namespace

TEST_CASE("Each who is invited gets a draft with the letter and the meeting for the diary",
          "[paper][prevention][exchange]")
{
    const PreventionContext context = test::preventionContext();
    const auto files = test::need(invitationFiles(context, "BEGIN:VCALENDAR\r\n", kNow));
    REQUIRE(files.size() == context.meeting.attendees.size() - 1);
    CHECK(files.front().person == 1);
    CHECK(files.front().name == u"Mr T. Li"_s);
    CHECK(files.front().hasAddress);
    CHECK(files.front().pdf.startsWith("%PDF"));
    if (const auto read = test::readOutside(u"email_reader"_s, files.front().email)) {
        CHECK(read->value(u"unsent"_s).toString() == u"1"_s);
        const QJsonArray attached = read->value(u"attachments"_s).toArray();
        REQUIRE(attached.size() == 2);
        CHECK(attached[0][u"type"_s].toString() == u"application/pdf"_s);
        CHECK(attached[1][u"name"_s].toString() == u"meeting.ics"_s);
        const QString subject = read->value(u"subject"_s).toString();
        CHECK(subject.contains(u"A.O."_s)); // no full name in what passes many hands
        CHECK(!subject.contains(u"Osei"_s));
        CHECK(!read->value(u"body"_s).toString().contains(u"Osei"_s));
    }
}

TEST_CASE("Somebody without an address gets a draft to fill in, a broken address is refused",
          "[paper][prevention][exchange]")
{
    PreventionContext context = test::preventionContext();
    context.meeting.attendees[1].email.clear();
    CHECK(!test::need(invitationFiles(context, {}, kNow)).front().hasAddress);
    context.meeting.attendees[2].email = u"nobody at all"_s;
    const auto refused = invitationFiles(context, {}, kNow);
    REQUIRE(!refused);
    CHECK(refused.error().detail == u"email_address_unusable"_s);
}

TEST_CASE("The papers of a meeting know what was tried before it, not the meeting itself",
          "[records][prevention]")
{
    Office office;
    test::need(office.workspace->supports().save(
        office.student, InternalExclusion{{}, QDate(2026, 11, 2), 2, u"Left the lesson."_s}));
    test::need(office.workspace->supports().save(
        office.student, InternalExclusion{{}, QDate(2026, 11, 18), 2, u"Too late."_s}));
    Attachment report;
    report.subject = {office.student, {}, {}, office.meeting};
    report.kind = AttachmentKind::Report;
    report.title = u"Report of the social worker"_s;
    report.fileName = u"report.pdf"_s;
    report.content = test::aPdf();
    test::need(office.workspace->attachments().add(report));
    const PreventionContext context = office.context();
    CHECK(context.chairName == u"Mrs J. Hart"_s);
    CHECK(context.chairTitle == u"Headteacher"_s);
    REQUIRE(context.chronology.entries.size() == 1);
    CHECK(context.chronology.entries.front().id == u"internal-exclusion-1"_s);
    REQUIRE(context.reports.size() == 1);
    CHECK(context.reports.front().title == u"Report of the social worker"_s);
    CHECK(context.support.internalExclusions.size() == 2);
}

TEST_CASE("The meeting for the diary goes along", "[paper][prevention][exchange]")
{
    Office office;
    const QByteArray calendar =
        test::need(office.workspace->meetingCalendars().forPrevention(office.meeting));
    CHECK(calendar.contains("DTSTART;TZID=Europe/London:20261117T140000"));
    CHECK(test::need(invitationFiles(office.context(), calendar, kNow)).size() == 1);
}
