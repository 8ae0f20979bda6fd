// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/documents/document_text.h"
#include "core/documents/follow_up_letters.h"
#include "core/documents/suspension_notices.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A school with its calendar and a student placed by an authority; Thursday 5 November 2026.
struct Office {
    FixedClock clock{QDateTime(QDate(2026, 11, 5), QTime(9, 0))};
    std::unique_ptr<Workspace> workspace = need(Workspace::openMemory(clock));
    StudentId student;

    Office()
    {
        std::vector<CalendarEntry> year = demoCalendar().entries();
        std::erase_if(year, [](const CalendarEntry& e) { return schoolYearOf(e.first) != 2026; });
        need(workspace->calendar().replaceYear(2026, year));
        Organisation authority;
        authority.kind = OrganisationKind::LocalAuthority;
        authority.name = u"Dudley Council"_s;
        StudentRecord record;
        record.details.surname = u"Farrow"_s;
        record.details.forename = u"Dylan"_s;
        record.details.dateOfBirth = QDate(2012, 10, 3);
        record.details.placingAuthority = need(workspace->school().addOrganisation(authority));
        student = need(workspace->students().add(record));
    }

    SuspensionCase draft(QDate first, int days, std::optional<SuspensionId> follows = {})
    {
        SuspensionCase one;
        one.suspension.details = daysFrom(first, days);
        one.suspension.details.student = student;
        one.suspension.details.follows = follows;
        return need(workspace->cases().find(need(workspace->cases().saveDraft(one))));
    }

    SuspensionId issue(const SuspensionCase& one)
    {
        std::vector<IssuedDocument> kept;
        for (const Document& letter : suspensionLetters(need(workspace->documents().letter(one)))) {
            kept.push_back(asIssued(letter, "%PDF-", student));
            kept.back().suspension = one.suspension.id;
        }
        need(workspace->records().issueSuspension(one.suspension.id, kept));
        return one.suspension.id;
    }
};

} // namespace

TEST_CASE("A corrected letter says which letter it replaces", "[records][letters]")
{
    Office office;
    SuspensionCase one = office.draft({2026, 11, 5}, 3);
    CHECK_FALSE(need(office.workspace->documents().letter(one)).replacesLetterOf);
    one = need(office.workspace->cases().find(office.issue(one)));
    office.clock.set(QDateTime(QDate(2026, 11, 6), QTime(9, 0)));
    one.suspension.details.whatHappened = u"As it really was."_s;
    const LetterContext context = need(office.workspace->documents().correction(one));
    CHECK(context.replacesLetterOf == QDate(2026, 11, 5));
    CHECK(toPlainText(suspensionLetters(context).front())
              .contains(u"This letter replaces the one of Thursday 5 November 2026"_s));
}

TEST_CASE("A letter that follows straight on names the one before and counts the days of both",
          "[records][letters]")
{
    Office office;
    const SuspensionId first = office.issue(office.draft({2026, 11, 5}, 3));
    const SuspensionCase second = office.draft({2026, 11, 10}, 4, first);
    const QString text =
        toPlainText(suspensionLetters(need(office.workspace->documents().letter(second))).front());
    CHECK(text.contains(u"It does not make the suspension from Thursday 5 November 2026 to the end "
                        "of Monday 9 November 2026 any longer"_s));
    CHECK(text.contains(u"7 school days in a row"_s));
    CHECK(text.contains(u"come to 7 school days, which is more than 5 school days"_s));
    CHECK(text.contains(u"From Thursday 12 November 2026, the sixth school day in a row"_s));
}

TEST_CASE("The placing authority gets its notice with the letter, and hears of the cancelling",
          "[records][letters]")
{
    Office office;
    const SuspensionCase one = office.draft({2026, 11, 5}, 3);
    const LetterContext context = need(office.workspace->documents().letter(one));
    const auto notices = suspensionNotices(context);
    REQUIRE(!notices.empty());
    CHECK(notices.back().kind == u"notice-placing-authority"_s);
    CHECK(toPlainText(notices.back()).contains(u"Dudley Council"_s));
    CHECK(toPlainText(notices.back()).contains(u"Copy of the letter to"_s));
    const auto papers = cancellationLetters(
        context, Cancellation{QDate(2026, 11, 6), afternoonOf({2026, 11, 5}), u"Mistaken."_s, {}});
    CHECK(papers.front().kind == u"suspension-cancelled"_s);
    CHECK(papers.back().kind == u"notice-cancelled-placing-authority"_s);
}
