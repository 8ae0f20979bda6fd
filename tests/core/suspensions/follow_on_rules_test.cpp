// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/follow_on_rules.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString codesOf(const std::vector<Issue>& issues)
{
    QStringList codes;
    for (const Issue& issue : issues) {
        codes << issue.code;
    }
    return codes.join(u' ');
}

Suspension threeDays()
{
    Suspension three = anIssued(4, daysFrom(QDate(2026, 11, 5), 3)); // to Monday 9 November
    three.details.decidedAt = QDateTime(QDate(2026, 11, 5), QTime(10, 0));
    return three;
}

} // namespace

TEST_CASE("R18: a further suspension begins with the next session and has to say its own reasons",
          "[suspensions][rules][R18]")
{
    const SuspensionDetails next = followOn(threeDays(), demoCalendar());
    CHECK(next.student == StudentId{1});
    CHECK(next.follows == SuspensionId{4});
    CHECK(next.first == morningOf(QDate(2026, 11, 10)));
    CHECK_FALSE(next.last.isValid());
    CHECK(next.halfDays == 0);
    CHECK(next.reasonCodes.isEmpty());
    CHECK(next.whatHappened.isEmpty());
    CHECK_FALSE(next.decidedAt);
    CHECK_FALSE(next.decidedBy);
}

TEST_CASE("R18: it begins where the first one really ended", "[suspensions][rules][R18]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(followOn(endedAfter(threeDays(), morningOf(QDate(2026, 11, 6))), calendar).first ==
          afternoonOf(QDate(2026, 11, 6)));
    const Suspension friday = anIssued(1, daysFrom(QDate(2026, 11, 19), 2)); // then INSET
    CHECK(followOn(friday, calendar).first == morningOf(QDate(2026, 11, 24)));
}

TEST_CASE("R18: education that is running goes on into the further suspension",
          "[suspensions][rules][R18]")
{
    Suspension first = anIssued(4, daysFrom(QDate(2026, 11, 5), 7));
    first.details.provision.place = u"The Hub"_s;
    first.details.provision.start = QDate(2026, 11, 12);
    first.details.provision.waivedOn = QDate(2026, 11, 9);
    const SuspensionDetails next = followOn(first, demoCalendar());
    CHECK(next.provision.place == u"The Hub"_s);
    CHECK_FALSE(next.provision.waivedOn);
    first.details.provision.place.clear(); // not arranged yet: nothing to carry over
    CHECK(followOn(first, demoCalendar()).provision == Provision{});
}

TEST_CASE("R18: the same account of what happened makes an extension of it",
          "[suspensions][rules][R18]")
{
    const SchoolCalendar calendar = demoCalendar();
    SuspensionDetails next = followOn(threeDays(), calendar);
    next.whatHappened = u"Swore at two members of staff on the phone."_s;
    CHECK(followOnIssues(next, threeDays(), calendar).empty());
    next.whatHappened = threeDays().details.whatHappened.toUpper() + u" \n"_s;
    CHECK(codesOf(followOnIssues(next, threeDays(), calendar)) == u"follow_on_same_reasons"_s);
    CHECK(hasProblem(followOnIssues(next, threeDays(), calendar)));
    next.whatHappened.clear(); // missing is another finding
    next.decidedAt = threeDays().details.decidedAt;
    CHECK(codesOf(followOnIssues(next, threeDays(), calendar)) == u"follow_on_same_decision"_s);
    next.follows.reset();
    CHECK(followOnIssues(next, threeDays(), calendar).empty());
}

TEST_CASE("R18: a school day in between is doubted", "[suspensions][rules][R18]")
{
    const SchoolCalendar calendar = demoCalendar();
    SuspensionDetails next = followOn(threeDays(), calendar);
    next.first = morningOf(QDate(2026, 11, 11));
    const auto issues = followOnIssues(next, threeDays(), calendar);
    REQUIRE(codesOf(issues) == u"follow_on_gap"_s);
    CHECK(issues.front().parameters == QStringList{u"2026-11-10"_s});
    CHECK_FALSE(hasProblem(issues));
}

TEST_CASE("R18: an issued suspension is not made longer", "[suspensions][rules][R18]")
{
    const Suspension three = threeDays();
    CHECK(codesOf(extensionIssues(three, daysFrom(QDate(2026, 11, 5), 4))) ==
          u"extension_refused"_s);
    CHECK(extensionIssues(three, daysFrom(QDate(2026, 11, 5), 2)).empty());
    Suspension draft = three;
    draft.status = SuspensionStatus::Draft;
    CHECK(extensionIssues(draft, daysFrom(QDate(2026, 11, 5), 4)).empty());
}
