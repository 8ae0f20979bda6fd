// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/rights_duties.h"

#include "core/documents/duty_text.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

DutyContext on(QDate date)
{
    return {demoCalendar(), date, SchoolType::Maintained, QTime(15, 10), {}};
}

OpenRequest asked()
{
    OpenRequest open;
    open.request.student = StudentId{3};
    open.request.receivedOn = QDate(2026, 11, 2);
    open.request.askedBy = u"Ms K. Farrow"_s;
    open.studentName = u"Farrow, Kit"_s;
    return open;
}

} // namespace

TEST_CASE("A request is due a month after it came, and overdue after that", "[today][rules][R31]")
{
    CHECK_FALSE(accessRequestDuty(asked(), on(QDate(2026, 11, 1))));
    const auto duty = accessRequestDuty(asked(), on(QDate(2026, 11, 2)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"answer_access_request"_s);
    CHECK(toCode(topicOf(*duty)) == u"records"_s);
    CHECK(duty->due == QDate(2026, 12, 2));
    CHECK(duty->state == DutyState::Upcoming);
    CHECK(dutyReason(*duty).contains(u"Ms K. Farrow asked on"_s));
    CHECK(accessRequestDuty(asked(), on(QDate(2026, 12, 3)))->state == DutyState::Overdue);
    OpenRequest closed = asked();
    closed.request.withdrawnOn = QDate(2026, 11, 3);
    CHECK_FALSE(accessRequestDuty(closed, on(QDate(2026, 11, 4))));
}

TEST_CASE("While proof of identity is waited for somebody looks after it", "[today][rules][R31]")
{
    OpenRequest open = asked();
    open.request.identity = IdentityCheck::Asked;
    open.request.identityOn = QDate(2026, 11, 3);
    const auto duty = accessRequestDuty(open, on(QDate(2026, 12, 10)));
    REQUIRE(duty);
    CHECK(duty->state == DutyState::Today);
    CHECK(dutySubject(*duty) == u"Check who asks for the student’s data"_s);
    CHECK(dutyReason(*duty).contains(u"proof of identity"_s));
}

TEST_CASE("All records whose time has come are one duty", "[today][rules][R30]")
{
    CHECK_FALSE(reviewRecordsDuty({}, on(QDate(2026, 11, 24))));
    ReviewItem first;
    first.student = StudentId{3};
    first.reviewOn = QDate(2026, 11, 1);
    ReviewItem second = first;
    second.reviewOn = QDate(2026, 11, 24);
    const auto duty = reviewRecordsDuty({first, second}, on(QDate(2026, 11, 24)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"review_records"_s);
    CHECK(duty->due == QDate(2026, 11, 1));
    CHECK(duty->count == 2);
    CHECK(dutyReason(*duty).contains(u"the records of 2 students"_s));
    CHECK(dutyReason(*reviewRecordsDuty({first}, on(QDate(2026, 11, 24))))
              .contains(u"the record of one student"_s));
    CHECK(dutySource(*duty).contains(u"UK GDPR"_s));
    CHECK(dutyExplanation(*duty).contains(u"Nothing is ever deleted by itself"_s));
}
