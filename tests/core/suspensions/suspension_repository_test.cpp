// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/suspension_repository.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 16), QTime(10, 30));

} // namespace

TEST_CASE("A suspension comes back from the file as it was put in", "[suspensions][storage]")
{
    TestDatabase db;
    SuspensionRepository repository(db.database());
    Suspension suspension = aSuspension(putStudent(db.database()));
    suspension.details.decidedBy = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    suspension.details.examMissed = true;
    suspension.details.first.session = Session::Pm;

    suspension.id = need(repository.add(suspension, kNow));
    CHECK(need(repository.find(suspension.id)) == suspension);

    suspension.details.reasonCodes = {u"BU"_s};
    suspension.details.decidedBy.reset();
    suspension.details.provision = {};
    need(repository.update(suspension, kNow));
    CHECK(need(repository.find(suspension.id)) == suspension);
}

TEST_CASE("A draft without dates can be kept", "[suspensions][storage]")
{
    TestDatabase db;
    SuspensionRepository repository(db.database());
    Suspension draft;
    draft.details.student = putStudent(db.database());
    draft.id = need(repository.add(draft, kNow));
    CHECK_FALSE(need(repository.find(draft.id)).details.first.isValid());
    need(repository.removeDraft(draft.id));
    CHECK(repository.find(draft.id).error().code == ErrorCode::NotFound);
}

TEST_CASE("What has been issued is not removed like a draft", "[suspensions][storage]")
{
    TestDatabase db;
    SuspensionRepository repository(db.database());
    Suspension issued = aSuspension(putStudent(db.database()));
    issued.status = SuspensionStatus::Issued;
    issued.id = need(repository.add(issued, kNow));
    CHECK(repository.removeDraft(issued.id).error().code == ErrorCode::NotADraft);
}

TEST_CASE("The list shows the latest first and can be narrowed", "[suspensions][storage]")
{
    TestDatabase db;
    SuspensionRepository repository(db.database());
    const StudentId dylan = putStudent(db.database());
    const StudentId amira = putStudent(db.database(), u"Amira"_s, u"Osei"_s);
    const auto september = need(repository.add(
        aSuspension(dylan, {QDate(2026, 9, 14), Session::Am}, {QDate(2026, 9, 15), Session::Pm}, 4),
        kNow));
    const auto november = need(repository.add(aSuspension(dylan), kNow));
    const auto other = need(repository.add(
        aSuspension(amira, {QDate(2026, 10, 5), Session::Pm}, {QDate(2026, 10, 5), Session::Pm}, 1),
        kNow));

    const auto ids = [&](const SuspensionFilter& filter) {
        std::vector<SuspensionId> found;
        for (const SuspensionRow& row : need(repository.rows(filter))) {
            found.push_back(row.id);
        }
        return found;
    };
    CHECK(ids({}) == std::vector{november, other, september});
    CHECK(ids({dylan, {}, {}}) == std::vector{november, september});
    CHECK(ids({{}, QDate(2026, 9, 15), QDate(2026, 10, 5)}) == std::vector{other, september});
    CHECK(ids({{}, QDate(2026, 11, 19), {}}).empty());

    const auto row = need(repository.rows({amira, {}, {}})).front();
    CHECK(row.studentName == u"Osei, Amira"_s);
    CHECK(row.reasonCodes == QStringList{u"PP"_s, u"VA"_s});
    CHECK(row.first == HalfDay{QDate(2026, 10, 5), Session::Pm});
    CHECK(row.halfDays == 1);
}

TEST_CASE("A student with suspensions cannot vanish from under them", "[suspensions][storage]")
{
    TestDatabase db;
    SuspensionRepository repository(db.database());
    const StudentId student = putStudent(db.database());
    need(repository.add(aSuspension(student), kNow));
    CHECK_FALSE(db.database().run(u"DELETE FROM student"_s));
}

TEST_CASE("Codes of categories, states and sessions read back", "[suspensions]")
{
    CHECK(suspensionCategoryFromCode(u"FIXD"_s) == SuspensionCategory::Suspension);
    CHECK(suspensionCategoryFromCode(u"SUSP"_s) == SuspensionCategory::Suspension);
    CHECK(suspensionCategoryFromCode(u"LNCH"_s) == SuspensionCategory::Lunchtime);
    CHECK(suspensionCategoryFromCode(u"PERM"_s) == SuspensionCategory::Permanent);
    CHECK_FALSE(suspensionCategoryFromCode(u"ODD"_s));
    for (const auto status :
         {SuspensionStatus::Draft, SuspensionStatus::Issued, SuspensionStatus::Cancelled}) {
        CHECK(suspensionStatusFromCode(toCode(status)) == status);
    }
    CHECK(sessionFromCode(toCode(Session::Pm)) == Session::Pm);
    CHECK(sessionFromCode(toCode(Session::Am)) == Session::Am);
}
