// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/letter_difference_service.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/records/document_source.h"
#include "core/records/letter_facts.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A school with its calendar and one student; today is Thursday 19 November 2026.
struct Fixture {
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(9, 0))};
    std::unique_ptr<Workspace> workspace = need(Workspace::openMemory(clock));
    StudentId student;

    Fixture()
    {
        std::vector<CalendarEntry> year;
        const SchoolCalendar sample = demoCalendar();
        for (const CalendarEntry& entry : sample.entries()) {
            if (QDate(2026, 8, 1) <= entry.first && entry.first <= QDate(2027, 7, 31)) {
                year.push_back(entry);
            }
        }
        need(workspace->calendar().replaceYear(2026, year));
        StudentRecord record;
        record.details.surname = u"Farrow"_s;
        record.details.forename = u"Dylan"_s;
        record.details.dateOfBirth = QDate(2012, 10, 3);
        student = need(workspace->students().add(record));
    }

    std::vector<IssuedDocument> lettersOf(SuspensionId id)
    {
        const auto letter = need(workspace->documents().letter(need(workspace->cases().find(id))));
        std::vector<IssuedDocument> kept;
        for (const Document& document : suspensionLetters(letter)) {
            kept.push_back(asIssued(document, "%PDF-", student));
            kept.back().suspension = id;
            kept.back().facts = letterFacts(letter);
        }
        return kept;
    }

    SuspensionId issue(QDate first, int days)
    {
        SuspensionCase one;
        one.suspension.details = daysFrom(first, days);
        one.suspension.details.student = student;
        const SuspensionId id = need(workspace->cases().saveDraft(one));
        need(workspace->records().issueSuspension(id, lettersOf(id)));
        return id;
    }

    void close(QDate day)
    {
        need(workspace->calendar().add({CalendarKind::Closure, u"Snow"_s, day, day}));
    }

    [[nodiscard]] const LetterDifferenceService& service() const
    {
        return workspace->letterDifferences();
    }
};

} // namespace

TEST_CASE("A closure entered afterwards names the letters that now differ, and touches none",
          "[records][letters][service]")
{
    Fixture f;
    const SuspensionId early = f.issue({2026, 10, 5}, 2);
    const SuspensionId moved = f.issue({2026, 11, 16}, 2); // back on Wednesday 18
    CHECK(need(f.service().lettersThatDiffer({2026, 8, 1})).empty());
    const auto before = need(f.workspace->records().list({}));

    f.close({2026, 11, 18}); // yesterday, snow
    const auto differing = need(f.service().lettersThatDiffer({2026, 8, 1}));
    REQUIRE(differing.size() == 1);
    CHECK(differing.front().suspension == moved);
    CHECK(differing.front().studentName == u"Farrow, Dylan"_s);
    REQUIRE(differing.front().differences.size() == 1);
    CHECK(differenceSentence(differing.front().differences.front()) ==
          u"The return moves from Wednesday 18 to Thursday 19 November."_s);
    CHECK(need(f.service().of(early)).empty());
    CHECK(need(f.service().of(moved)) == differing.front().differences);
    CHECK(need(f.workspace->records().list({})) == before); // nothing issued is touched
    CHECK(need(f.service().of(SuspensionId{})).empty());
    CHECK(need(f.service().lettersThatDiffer({2026, 12, 1})).empty());
}

TEST_CASE("A change can be looked at before it is made", "[records][letters][service]")
{
    Fixture f;
    const SuspensionId id = f.issue({2026, 11, 16}, 3);
    std::vector<CalendarEntry> entries = need(f.workspace->calendar().load()).entries();
    entries.push_back({CalendarKind::Inset, u"INSET day"_s, {2026, 11, 19}, {2026, 11, 19}});
    const auto would =
        need(f.service().lettersThatDiffer({2026, 8, 1}, SchoolCalendar(std::move(entries))));
    REQUIRE(would.size() == 1);
    CHECK(would.front().suspension == id);
    CHECK(need(f.service().lettersThatDiffer({2026, 8, 1})).empty());
}

TEST_CASE("A corrected letter says what the calendar says, and is off the list",
          "[records][letters][service]")
{
    Fixture f;
    const SuspensionId id = f.issue({2026, 11, 16}, 3);
    f.close({2026, 11, 19});
    REQUIRE(need(f.service().of(id)).size() == 1);
    need(f.workspace->records().correctSuspension(need(f.workspace->cases().find(id)), u"Snow"_s,
                                                  f.lettersOf(id)));
    CHECK(need(f.service().of(id)).empty());
}

TEST_CASE("History without letters and drafts are not compared", "[records][letters][service]")
{
    Fixture f;
    SuspensionDetails old = daysFrom({2026, 11, 16}, 3);
    old.student = f.student;
    need(f.workspace->cases().takeOver({old}));
    SuspensionCase draft;
    draft.suspension.details = daysFrom({2026, 11, 24}, 2);
    draft.suspension.details.student = f.student;
    need(f.workspace->cases().saveDraft(draft));
    f.close({2026, 11, 19});
    f.close({2026, 11, 24});
    CHECK(need(f.service().lettersThatDiffer({2026, 8, 1})).empty());
}
