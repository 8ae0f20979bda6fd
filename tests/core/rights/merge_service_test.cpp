// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/merge_service.h"

#include "core/documents/error_text.h"
#include "core/documents/history_text.h"
#include "core/records/attachment_service.h"
#include "core/records/draft_service.h"
#include "core/records/history_service.h"
#include "core/records/records_service.h"
#include "core/records/school_proof_service.h"
#include "core/rights/erasure_service.h"
#include "core/rights/rights_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "tests/core/rights/rights_desk.h"

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// The same child twice, each record with a suspension of its own.
struct Doubled : RightsDesk {
    StudentId twin;

    Doubled()
        : twin(add(u"Zephirine"_s, u"Quillfeather"_s))
    {
        fill(student);
        fill(twin, QDate(2026, 10, 5));
        EarlyHelpAssessment help;
        help.state = AssessmentState::Started;
        help.on = QDate(2026, 10, 1);
        need(workspace->supports().save(twin, help));
    }

    IssuedDocumentFilter papersOf(StudentId id) const
    {
        IssuedDocumentFilter filter;
        filter.student = id;
        return filter;
    }
};

} // namespace

TEST_CASE("Everything of the second record hangs on the first one, and nothing is twice",
          "[rights][merge]")
{
    Doubled desk;
    MergeService& merging = desk.workspace->merging();
    const auto pairs = need(merging.doubles());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().second.id == desk.twin);
    const MergePreview preview = need(merging.preview(desk.student, desk.twin));
    CHECK(preview.differing == IdentityFields{IdentityField::Upn, IdentityField::Forename});
    CHECK_FALSE(hasProblem(preview.issues));
    need(merging.merge(desk.student, desk.twin, {IdentityField::Forename}));

    CHECK_FALSE(desk.workspace->students().find(desk.twin));
    const StudentRecord record = need(desk.workspace->students().find(desk.student));
    CHECK(record.details.forename == u"Zephirine"_s);
    CHECK(record.details.upn == u"B801200005001"_s);
    CHECK(record.contacts.size() == 1); // word for word the same
    CHECK(record.professionals.size() == 1);
    CHECK(record.statuses.size() == 1);
    CHECK(need(desk.workspace->cases().ofStudent(desk.student)).size() == 2);
    CHECK(need(desk.workspace->welcomeBacks().rows(desk.student)).size() == 2);
    const StudentSupport support = need(desk.workspace->supports().of(desk.student));
    CHECK(support.internalExclusions.size() == 2);
    CHECK(support.plans.size() == 2);
    REQUIRE(support.earlyHelp);
    CHECK(support.earlyHelp->on == QDate(2026, 10, 1));
    CHECK(need(desk.workspace->records().list(desk.papersOf(desk.student))).size() == 2);
    CHECK(need(desk.workspace->attachments().list({desk.student})).size() == 2);
    // Found by the name that was chosen.
    CHECK(need(desk.workspace->students().rows(desk.clock.today())).size() == 2);
    CHECK_FALSE(need(desk.workspace->history().check()).broken);
    desk.workspace.reset();
    CHECK(proveSchool(desk.path));
}

TEST_CASE("What was written about the second record is in the history of the first one",
          "[rights][merge][history]")
{
    Doubled desk;
    const auto before = need(desk.workspace->history().ofStudent(desk.student)).size() +
                        need(desk.workspace->history().ofStudent(desk.twin)).size();
    need(desk.workspace->merging().merge(desk.student, desk.twin, {}));
    const auto after = need(desk.workspace->history().ofStudent(desk.student));
    CHECK(after.size() > before);
    CHECK(std::ranges::any_of(after, [](const HistoryEntry& entry) {
        return historySentence(entry, {}).contains(u"two records made one"_s);
    }));
}

TEST_CASE("A contact who is not the same stays, after those who are there", "[rights][merge]")
{
    Doubled desk;
    StudentRecord twin = need(desk.workspace->students().find(desk.twin));
    twin.contacts.front().mobilePhone = u"07700 900999"_s;
    need(desk.workspace->students().update(twin));
    need(desk.workspace->merging().merge(desk.student, desk.twin, {}));
    const auto contacts = need(desk.workspace->students().find(desk.student)).contacts;
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].mobilePhone == u"07700 900123"_s);
    CHECK(contacts[1].mobilePhone == u"07700 900999"_s);
    CHECK(contacts[1].priority > contacts[0].priority);
}

TEST_CASE("Taken apart again, both are as they were", "[rights][merge]")
{
    Doubled desk;
    const StudentRecord first = need(desk.workspace->students().find(desk.student));
    const StudentRecord second = need(desk.workspace->students().find(desk.twin));
    const StudentSupport support = need(desk.workspace->supports().of(desk.twin));
    const auto papers = need(desk.workspace->records().list(desk.papersOf(desk.twin)));
    const MergeId id = need(
        desk.workspace->merging().merge(desk.student, desk.twin, {IdentityField::Forename}));
    const auto records = need(desk.workspace->merging().of(desk.student));
    REQUIRE(records.size() == 1);
    CHECK(records.front().canBeTakenApart);
    CHECK(records.front().goneName == u"Zephirine Quillfeather"_s);
    need(desk.workspace->merging().takeApart(id));
    CHECK(need(desk.workspace->students().find(desk.student)) == first);
    CHECK(need(desk.workspace->students().find(desk.twin)) == second);
    CHECK(need(desk.workspace->supports().of(desk.twin)) == support);
    CHECK(need(desk.workspace->records().list(desk.papersOf(desk.twin))) == papers);
    CHECK(need(desk.workspace->cases().ofStudent(desk.twin)).size() == 1);
    CHECK(need(desk.workspace->attachments().list({desk.twin})).size() == 1);
    CHECK(need(desk.workspace->merging().of(desk.student)).empty());
    desk.workspace.reset();
    CHECK(proveSchool(desk.path));
}

TEST_CASE("Once something was changed they cannot be taken apart any more", "[rights][merge]")
{
    Doubled desk;
    const MergeId id = need(desk.workspace->merging().merge(desk.student, desk.twin, {}));
    StudentRecord record = need(desk.workspace->students().find(desk.student));
    record.details.form = u"9H"_s;
    need(desk.workspace->students().update(record));
    CHECK_FALSE(need(desk.workspace->merging().of(desk.student)).front().canBeTakenApart);
    const auto done = desk.workspace->merging().takeApart(id);
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == u"merge_changed_since"_s);
    CHECK_FALSE(sentenceFor(done.error()).isEmpty());
    CHECK_FALSE(desk.workspace->students().find(desk.twin));
}

TEST_CASE("What stands against it is refused and changes nothing", "[rights][merge]")
{
    Doubled desk;
    desk.fill(desk.twin, QDate(2026, 11, 17));
    const auto done = desk.workspace->merging().merge(desk.student, desk.twin, {});
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == u"merge_suspensions_overlap"_s);
    CHECK(desk.workspace->students().find(desk.twin));
    CHECK(need(desk.workspace->cases().ofStudent(desk.student)).size() == 1);
    CHECK_FALSE(desk.workspace->merging().merge(desk.student, desk.student, {}));
}

TEST_CASE("With a student deleted, what both records held is gone", "[rights][merge][erasure]")
{
    Doubled desk;
    need(desk.workspace->erasing().erase(desk.other, u"Rosa Ellery"_s));
    need(desk.workspace->merging().merge(desk.student, desk.twin, {}));
    need(desk.workspace->erasing().erase(desk.student, u"Zephyrine Quillfeather"_s));
    const QByteArray left = desk.bytes();
    for (const char* trace : {"Zephirine", "zephirine", "Zephyrine", "Quillfeather", "aquarium"}) {
        CAPTURE(trace);
        CHECK_FALSE(left.contains(trace));
    }
    CHECK_FALSE(need(desk.workspace->history().check()).broken);
}
