// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasure_service.h"

#include "core/base/change_notifier.h"
#include "core/documents/error_text.h"
#include "core/records/backup_service.h"
#include "core/records/draft_service.h"
#include "core/records/history_service.h"
#include "core/records/school_proof_service.h"
#include "core/retention/access_request.h"
#include "core/rights/rights_service.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/welcome_back/case_service.h"
#include "tests/core/rights/rights_desk.h"

#include <QFile>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kName = u"Zephyrine Quillfeather"_s;

/// Every word of the student’s that nobody else has.
const QList<QByteArray> kTraces{"Zephyrine", "zephyrine",   "Quillfeather",  "quillfeather",
                                "Ottoline",  "Thistledown", "Marchbanks",    "900123",
                                "aquarium",  "greenhouse",  "B801200005001", "Aquarium"};

} // namespace

TEST_CASE("Nothing of a deleted student is left in the file, not even between its rows",
          "[rights][erasure]")
{
    RightsDesk desk;
    desk.fill(desk.student);
    // The other student keeps what is hers; of her nothing names Zephyrine.
    StudentRecord rosa = need(desk.workspace->students().find(desk.other));
    rosa.contacts.clear();
    rosa.professionals.clear();
    rosa.details.address = {};
    need(desk.workspace->students().update(rosa));
    // A change leaves an old text in the history and, for a while, in free pages.
    StudentRecord record = need(desk.workspace->students().find(desk.student));
    record.details.middleNames = u"Aquariumia"_s;
    need(desk.workspace->students().update(record));
    const QByteArray before = desk.bytes();
    for (const QByteArray& trace : kTraces) {
        CAPTURE(trace);
        REQUIRE(before.contains(trace));
    }
    desk.workspace->history().setWho(u"Mrs J. Hart"_s);
    need(desk.workspace->erasing().erase(desk.student, kName));
    const QByteArray after = desk.bytes();
    for (const QByteArray& trace : kTraces) {
        CAPTURE(trace);
        // What was in Rosa's history of the same street is hers.
        const bool isShared = trace == "Ottoline" || trace == "Thistledown" ||
                              trace == "Marchbanks" || trace == "900123";
        CHECK((isShared || !after.contains(trace)));
    }
    CHECK(after.contains("Rosa"));
    CHECK_FALSE(need(desk.workspace->history().check()).broken);
    desk.workspace.reset();
    CHECK(proveSchool(desk.path));
}

TEST_CASE("What two students shared goes with the last of them", "[rights][erasure]")
{
    RightsDesk desk;
    desk.fill(desk.student);
    need(desk.workspace->erasing().erase(desk.student, kName));
    need(desk.workspace->erasing().erase(desk.other, u"rosa ellery"_s));
    const QByteArray after = desk.bytes();
    for (const QByteArray& trace : kTraces) {
        CAPTURE(trace);
        CHECK_FALSE(after.contains(trace));
    }
    CHECK_FALSE(after.contains("Ellery"));
}

TEST_CASE("The history keeps that a student was deleted and when, not who and not what",
          "[rights][erasure][history]")
{
    RightsDesk desk;
    desk.fill(desk.student);
    need(desk.workspace->history().note(HistoryAct::Printed,
                                        {SubjectKind::Student, desk.student.number},
                                        u"Zephyrine’s day sheet"_s));
    desk.workspace->history().setWho(u"Mrs J. Hart"_s);
    need(desk.workspace->erasing().erase(desk.student, kName));
    const auto entries = need(desk.workspace->history().ofStudent(desk.student));
    REQUIRE(entries.size() > 4);
    CHECK(entries.front().act == HistoryAct::Erased);
    CHECK(entries.front().who == u"Mrs J. Hart"_s);
    CHECK(entries.front().changes.empty());
    for (const HistoryEntry& entry : entries) {
        CHECK((entry.act == HistoryAct::Erased || entry.isErased));
        CHECK(entry.reason.isEmpty());
    }
    CHECK_FALSE(need(desk.workspace->history().check()).broken);
}

TEST_CASE("A part that went before, with what it hung on, is erased as well", "[rights][erasure]")
{
    RightsDesk desk;
    SuspensionCase draft;
    draft.suspension.details.student = desk.student;
    draft.suspension.details.whatHappened = u"the aquarium"_s;
    draft.welcomeBack.place = u"beside the aquarium"_s;
    const SuspensionId id = need(desk.workspace->cases().saveDraft(draft));
    need(desk.workspace->cases().removeDraft(id));
    REQUIRE(desk.bytes().contains("aquarium"));
    need(desk.workspace->erasing().erase(desk.student, kName));
    CHECK_FALSE(desk.bytes().contains("aquarium"));
}

TEST_CASE("Another student’s record is left as it is, and what it says of this one is pointed out",
          "[rights][erasure]")
{
    RightsDesk desk;
    desk.fill(desk.student);
    InternalExclusion inside;
    inside.on = QDate(2026, 10, 1);
    inside.reason = u"Quarrelled with Zephyrine Quillfeather"_s;
    need(desk.workspace->supports().save(desk.other, inside));
    const auto plan = need(desk.workspace->erasing().plan(desk.student));
    REQUIRE(plan.named.size() == 1);
    CHECK(plan.named.front().student == desk.other);
    CHECK(plan.named.front().name == u"Rosa Ellery"_s);
    CHECK(plan.named.front().table == u"internal_exclusion"_s);
    CHECK(plan.named.front().wholeName);
    CHECK(plan.rows.at(u"suspension"_s) == 1);
    CHECK(plan.rows.at(u"attachment"_s) == 1);
    const StudentRecord rosa = need(desk.workspace->students().find(desk.other));
    need(desk.workspace->erasing().erase(desk.student, kName));
    CHECK(need(desk.workspace->students().find(desk.other)) == rosa);
    CHECK(need(desk.workspace->supports().of(desk.other)).internalExclusions.size() == 1);
    CHECK(need(desk.workspace->drafts().list()).empty());
}

TEST_CASE("A wrong name, a legal hold, an open request or the wrong person: nothing is deleted",
          "[rights][erasure]")
{
    RightsDesk desk;
    ErasureService& erasing = desk.workspace->erasing();
    const auto refused = [&](const QString& name, const QString& code) {
        const auto done = erasing.erase(desk.student, name);
        REQUIRE_FALSE(done);
        CHECK(done.error().detail == code);
        CHECK_FALSE(sentenceFor(done.error()).isEmpty());
        CHECK(desk.workspace->students().find(desk.student));
    };
    refused(u"Zephyrine"_s, u"erasure_not_confirmed"_s);
    for (const StaffMember& member : need(desk.workspace->school().staff())) {
        desk.workspace->signIn().signIn(member.id, Proof::None);
        if (!member.isHeadOrProprietor()) {
            const auto done = erasing.erase(desk.student, kName);
            REQUIRE_FALSE(done);
            CHECK(done.error().code == ErrorCode::NotAllowed);
            CHECK(done.error().field == u"role"_s);
            CHECK(desk.workspace->students().find(desk.student));
        }
    }
    desk.workspace->signIn().signOut();
    KeepDecision hold;
    hold.student = desk.student;
    hold.kind = KeepKind::LegalHold;
    hold.reason = u"a claim"_s;
    hold.decidedBy = u"Mrs J. Hart"_s;
    hold.lookAgainOn = QDate(2027, 11, 1);
    const KeepDecisionId id = need(desk.workspace->rights().keep(hold));
    refused(kName, u"erasure_legal_hold"_s);
    need(desk.workspace->rights().endHold(id, u"settled"_s));
    AccessRequest request;
    request.student = desk.student;
    request.receivedOn = QDate(2026, 11, 20);
    request.askedBy = u"Ms K. Farrow"_s;
    request.id = need(desk.workspace->rights().save(request));
    refused(kName, u"erasure_open_request"_s);
    request.answeredOn = QDate(2026, 11, 23);
    need(desk.workspace->rights().save(request));
    need(erasing.erase(desk.student, kName));
    CHECK_FALSE(desk.workspace->students().find(desk.student));
}

TEST_CASE("Backups that still hold the record are listed, and can be removed", "[rights][erasure]")
{
    RightsDesk desk;
    const Backup backup = need(desk.workspace->backups().backUp(BackupReason::Day));
    const auto plan = need(desk.workspace->erasing().plan(desk.student));
    REQUIRE(plan.backups.size() == 1);
    CHECK(plan.backups.front().backup.path == backup.path);
    const auto strange = desk.workspace->erasing().removeBackup(desk.path);
    REQUIRE_FALSE(strange);
    CHECK(QFile::exists(desk.path));
    need(desk.workspace->erasing().removeBackup(backup.path));
    CHECK_FALSE(QFile::exists(backup.path));
}

TEST_CASE("The number of a deleted student is never given to another", "[rights][erasure]")
{
    RightsDesk desk;
    need(desk.workspace->erasing().erase(desk.other, u"Rosa Ellery"_s));
    const StudentId next = desk.add(u"Piers"_s, u"Ashdown"_s);
    CHECK(next.number > desk.other.number);
    CHECK(need(desk.workspace->history().ofStudent(next)).size() == 1);
}
