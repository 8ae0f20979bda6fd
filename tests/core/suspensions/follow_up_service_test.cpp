// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/follow_up_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/storage/transaction.h"
#include "core/suspensions/suspension_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Three days from Monday 16 November 2026, issued.
struct Fixture {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 17), QTime(10, 30))};
    ChangeNotifier notifier;
    FollowUpService followUps{db.database(), clock, notifier};
    SuspensionRepository suspensions{db.database()};
    StudentId student = putStudent(db.database());
    SuspensionId id = add(SuspensionStatus::Issued);

    SuspensionId add(SuspensionStatus status)
    {
        Suspension suspension = test::aSuspension(student);
        suspension.status = status;
        return need(suspensions.add(suspension, clock.now()));
    }
    Suspension suspension() { return need(suspensions.find(id)); }
    SuspensionFollowUp followUp() { return need(followUps.find(id)); }
};

const StepDone kPhoned{Step::PhoneParents,   QDate(2026, 11, 16), QTime(10, 40),
                       ContactMethod::Phone, u"Mrs P. Quill"_s,   u"spoke to Ms Farrow"_s};

EarlyReturn backOn(HalfDay moment)
{
    return {moment, u"the inquiry cleared things up"_s};
}

} // namespace

TEST_CASE("Nothing has happened after issue until somebody says so", "[suspensions][follow_up]")
{
    Fixture f;
    SuspensionFollowUp nothing;
    nothing.suspension = f.id;
    CHECK(f.followUp() == nothing);
    CHECK(need(f.followUps.since(QDate(2026, 9, 1))).empty());
}

TEST_CASE("Who was told is ticked with when, how and by whom, and unticked again",
          "[suspensions][follow_up]")
{
    Fixture f;
    StepDone letter{Step::SendLetter,    QDate(2026, 11, 16), {},
                    ContactMethod::Post, u"Office"_s,         {}};
    need(f.followUps.tick(f.id, letter));
    need(f.followUps.tick(f.id, kPhoned));
    CHECK(f.followUp().steps == std::vector{kPhoned, letter}); // in the order of Step
    REQUIRE(f.followUp().done(Step::PhoneParents) != nullptr);
    CHECK(f.followUp().done(Step::TellBoard) == nullptr);

    letter.on = QDate(2026, 11, 17);
    letter.method = ContactMethod::ByHand;
    need(f.followUps.tick(f.id, letter)); // in place of the old one
    CHECK(f.followUp().steps == std::vector{kPhoned, letter});

    need(f.followUps.untick(f.id, Step::PhoneParents));
    need(f.followUps.untick(f.id, Step::PhoneParents)); // and once more does no harm
    CHECK(f.followUp().steps == std::vector{letter});
}

TEST_CASE("A tick without a day is refused", "[suspensions][follow_up]")
{
    Fixture f;
    const auto refused = f.followUps.tick(f.id, {Step::SetWork, {}, {}, {}, {}, {}});
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == u"on"_s);
    CHECK(rowCount(f.db.database(), u"suspension_step"_s) == 0);
}

TEST_CASE("A draft has no life after issue", "[suspensions][follow_up]")
{
    Fixture f;
    const SuspensionId draft = f.add(SuspensionStatus::Draft);
    for (const auto& refused :
         {f.followUps.tick(draft, kPhoned), f.followUps.untick(draft, Step::SetWork),
          f.followUps.saveBoard(draft, {}), f.followUps.saveProvision(draft, {}),
          f.followUps.returnEarly(draft, backOn(morningOf(QDate(2026, 11, 17))))}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotAllowed);
        CHECK(refused.error().field == u"status"_s);
    }
    CHECK(rowCount(f.db.database(), u"suspension_follow_up"_s) == 0);
    CHECK(f.followUps.tick(SuspensionId{999}, kPhoned).error().code == ErrorCode::NotFound);
}

TEST_CASE("What the board did is kept, and leaves the ticks alone", "[suspensions][follow_up]")
{
    Fixture f;
    need(f.followUps.tick(f.id, kPhoned));
    BoardCourse board{
        QDate(2026, 11, 20),         u"Ms Farrow wrote"_s, QDate(2026, 12, 8), QTime(17, 30), true,
        BoardOutcome::NotReinstated, QDate(2026, 12, 8),   u"unanimous"_s};
    need(f.followUps.saveBoard(f.id, board));
    CHECK(f.followUp().board == board);
    CHECK(f.followUp().steps == std::vector{kPhoned});
    need(f.followUps.saveBoard(f.id, {}));
    CHECK(f.followUp().board == BoardCourse{});
}

TEST_CASE("What the board cannot have done is refused, and what stood before stays",
          "[suspensions][follow_up]")
{
    Fixture f;
    BoardCourse board;
    board.representationsOn = QDate(2020, 1, 1);
    auto refused = f.followUps.saveBoard(f.id, board);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().detail == u"board_date_before_decision"_s);
    CHECK(refused.error().field == u"representations_on"_s);
    board = {};
    board.outcome = BoardOutcome::NotReinstated;
    refused = f.followUps.saveBoard(f.id, board);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"board_outcome_without_date"_s);
    CHECK(f.followUp().board == BoardCourse{});
}

TEST_CASE("Education arranged after issue is kept with the suspension", "[suspensions][follow_up]")
{
    Fixture f;
    Provision provision{u"The Lighthouse, 4 Quay Street"_s,
                        QDate(2026, 11, 24),
                        u"9.00 to 15.00"_s,
                        u"Mr Stone"_s,
                        u"Lunch is provided."_s,
                        QTime(9, 0),
                        ProvidedBy::LocalAuthority,
                        QDate(2026, 11, 17),
                        u"Ms Farrow"_s};
    need(f.followUps.saveProvision(f.id, provision));
    Suspension expected = test::aSuspension(f.student);
    expected.id = f.id;
    expected.status = SuspensionStatus::Issued;
    expected.details.provision = provision;
    CHECK(f.suspension() == expected);
}

TEST_CASE("An early return ends the suspension with the session before it",
          "[suspensions][follow_up]")
{
    Fixture f;
    const auto [back, served] = GENERATE(table<HalfDay, HalfDay>({
        {afternoonOf(QDate(2026, 11, 16)), morningOf(QDate(2026, 11, 16))}, // the first noon
        {morningOf(QDate(2026, 11, 17)), afternoonOf(QDate(2026, 11, 16))},
        {afternoonOf(QDate(2026, 11, 18)), morningOf(QDate(2026, 11, 18))}, // the last session
    }));
    need(f.followUps.returnEarly(f.id, backOn(back)));
    CHECK(f.suspension().servedUntil == served);
    CHECK(f.suspension().details.last == afternoonOf(QDate(2026, 11, 18))); // as decided
    CHECK(f.followUp().earlyReturn == backOn(back));

    need(f.followUps.returnEarly(f.id, std::nullopt)); // taken back
    CHECK_FALSE(f.suspension().servedUntil);
    CHECK_FALSE(f.followUp().earlyReturn);
}

TEST_CASE(
    "A return that is not within the suspension is no early return, and never makes it longer",
    "[suspensions][follow_up]")
{
    Fixture f;
    need(f.followUps.returnEarly(f.id, backOn(morningOf(QDate(2026, 11, 18)))));
    const auto back = GENERATE(HalfDay{}, morningOf(QDate(2026, 11, 16)),
                               afternoonOf(QDate(2026, 11, 13)), morningOf(QDate(2026, 11, 19)));
    const auto refused = f.followUps.returnEarly(f.id, backOn(back));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == u"back"_s);
    CHECK(f.suspension().servedUntil == afternoonOf(QDate(2026, 11, 17))); // as before
    CHECK(f.followUp().earlyReturn == backOn(morningOf(QDate(2026, 11, 18))));
}

TEST_CASE("From a cancelled suspension nobody returns early", "[suspensions][follow_up]")
{
    Fixture f;
    f.id = f.add(SuspensionStatus::Cancelled);
    const auto refused = f.followUps.returnEarly(f.id, backOn(morningOf(QDate(2026, 11, 17))));
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    need(f.followUps.tick(f.id, {Step::CancelParents, QDate(2026, 11, 17), {}, {}, {}, {}}));
    CHECK(f.followUp().done(Step::CancelParents) != nullptr);
}

TEST_CASE("When the second half of a change fails the first is not kept either",
          "[suspensions][follow_up]")
{
    Fixture f;
    need(f.db.database().run(u"CREATE TRIGGER refuse BEFORE INSERT ON suspension_follow_up "
                             "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    QSignalSpy told(&f.notifier, &ChangeNotifier::suspensionsChanged);
    CHECK_FALSE(f.followUps.returnEarly(f.id, backOn(morningOf(QDate(2026, 11, 17)))));
    CHECK_FALSE(f.suspension().servedUntil);
    CHECK_FALSE(f.followUps.tick(f.id, kPhoned));
    CHECK(rowCount(f.db.database(), u"suspension_step"_s) == 0);
    CHECK(told.count() == 0);
}

TEST_CASE("Word of a change goes out once, and only when it is safe in the file",
          "[suspensions][follow_up]")
{
    Fixture f;
    QSignalSpy told(&f.notifier, &ChangeNotifier::suspensionsChanged);
    bool committed = false;
    QObject::connect(&f.notifier, &ChangeNotifier::suspensionsChanged, &f.notifier, [&] {
        Transaction next(f.db.database()); // they do not nest: the change's own has ended
        committed = static_cast<bool>(next.begun());
    });
    need(f.followUps.tick(f.id, kPhoned));
    CHECK(told.count() == 1);
    CHECK(committed);
    CHECK_FALSE(f.followUps.tick(f.id, {Step::SetWork, {}, {}, {}, {}, {}}));
    CHECK(told.count() == 1);
}

TEST_CASE("What happened to the suspensions of a time is read at once, by number",
          "[suspensions][follow_up]")
{
    Fixture f;
    const SuspensionId untouched = f.add(SuspensionStatus::Issued);
    const SuspensionId ticked = f.add(SuspensionStatus::Issued);
    need(f.followUps.tick(ticked, kPhoned));
    need(f.followUps.saveBoard(f.id, {QDate(2026, 11, 20), {}, {}, {}, false, {}, {}, {}}));
    const auto all = need(f.followUps.since(QDate(2026, 11, 18)));
    REQUIRE(all.size() == 2);
    CHECK(all[0] == need(f.followUps.find(f.id)));
    CHECK(all[1] == need(f.followUps.find(ticked)));
    CHECK(need(f.followUps.since(QDate(2026, 11, 19))).empty()); // over by then
    CHECK(untouched);
}

TEST_CASE("A step of a later version is left alone", "[suspensions][follow_up]")
{
    Fixture f;
    need(f.followUps.tick(f.id, kPhoned));
    need(f.db.database().run(
        u"INSERT INTO suspension_step (suspension_id, step, done_on, method, "
        "done_by, note) VALUES (1, 'sing_a_song', '2026-11-16', 'other', '', '')"_s));
    CHECK(f.followUp().steps == std::vector{kPhoned});
    CHECK(need(f.followUps.since(QDate(2026, 9, 1))).front().steps == std::vector{kPhoned});
    CHECK(rowCount(f.db.database(), u"suspension_step"_s) == 2);
}

TEST_CASE("Steps, ways of telling and outcomes read back from their words",
          "[suspensions][follow_up]")
{
    QStringList codes;
    for (int i = 0; i < kStepCount; ++i) {
        const Step step = static_cast<Step>(i);
        codes.append(toCode(step));
        CHECK(stepFromCode(toCode(step)) == step);
    }
    CHECK(codes.removeDuplicates() == 0);
    CHECK_FALSE(stepFromCode(u"sing_a_song"_s));
    for (int i = 0; i <= static_cast<int>(ContactMethod::Other); ++i) {
        const auto method = static_cast<ContactMethod>(i);
        CHECK(contactMethodFromCode(toCode(method)) == method);
    }
    for (int i = 0; i <= static_cast<int>(BoardOutcome::Reinstated); ++i) {
        const auto outcome = static_cast<BoardOutcome>(i);
        CHECK(boardOutcomeFromCode(toCode(outcome)) == outcome);
    }
    CHECK(contactMethodFromCode(u"pigeon"_s) == ContactMethod::Other);
    CHECK(boardOutcomeFromCode({}) == BoardOutcome::Open);
}
