// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/access_request_rules.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

AccessRequest aRequest()
{
    AccessRequest request;
    request.student = StudentId{3};
    request.receivedOn = QDate(2026, 11, 2);
    request.askedBy = u"Ms K. Farrow"_s;
    return request;
}

const QDate kToday(2026, 11, 24);

} // namespace

TEST_CASE("The month begins with the request, or with the proof of identity", "[retention][rules][R31]")
{
    const SchoolCalendar calendar = demoCalendar();
    AccessRequest request = aRequest();
    CHECK(dueOf(request, calendar) == QDate(2026, 12, 2));
    request.identity = IdentityCheck::Asked;
    request.identityOn = QDate(2026, 11, 3);
    CHECK_FALSE(dueOf(request, calendar));
    request.identity = IdentityCheck::Checked;
    request.identityOn = QDate(2026, 11, 9);
    CHECK(dueOf(request, calendar) == QDate(2026, 12, 9));
}

TEST_CASE("A complex request has two months more, where that was said in time",
          "[retention][rules][R31]")
{
    const SchoolCalendar calendar = demoCalendar();
    AccessRequest request = aRequest();
    request.extendedOn = QDate(2026, 11, 20);
    CHECK(dueOf(request, calendar) == QDate(2027, 2, 2));
    CHECK(codes(validate(request, calendar, kToday)) == QStringList{u"extension_without_reason"_s});
    request.extensionReason = u"Papers of four years"_s;
    CHECK(validate(request, calendar, kToday).empty());
    request.extendedOn = QDate(2026, 12, 3);
    const auto late = validate(request, calendar, QDate(2026, 12, 4));
    REQUIRE(codes(late) == QStringList{u"extension_too_late"_s});
    CHECK(late.front().parameters == QStringList{u"2026-12-02"_s});
}

TEST_CASE("A request says who asked and when", "[retention][rules][R31]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(codes(validate({}, calendar, kToday)) == QStringList{u"request_without_date"_s});
    AccessRequest request = aRequest();
    request.askedBy = u" "_s;
    request.receivedOn = kToday.addDays(1);
    CHECK(codes(validate(request, calendar, kToday)) ==
          QStringList{u"request_in_future"_s, u"request_without_name"_s});
    request = aRequest();
    request.identity = IdentityCheck::Checked;
    CHECK(codes(validate(request, calendar, kToday)) == QStringList{u"identity_without_date"_s});
    request.identityOn = QDate(2026, 11, 1);
    CHECK(codes(validate(request, calendar, kToday)) == QStringList{u"identity_before_receipt"_s});
}

TEST_CASE("An answer comes after the request and the proof, and a late one says so",
          "[retention][rules][R31]")
{
    const SchoolCalendar calendar = demoCalendar();
    AccessRequest request = aRequest();
    request.answeredOn = QDate(2026, 11, 1);
    CHECK(codes(validate(request, calendar, kToday)) == QStringList{u"answer_before_receipt"_s});
    request.answeredOn = kToday.addDays(2);
    CHECK(codes(validate(request, calendar, kToday)) == QStringList{u"answered_in_future"_s});
    request.answeredOn = QDate(2026, 12, 3);
    const auto late = validate(request, calendar, QDate(2026, 12, 4));
    CHECK(codes(late) == QStringList{u"answered_late"_s});
    CHECK_FALSE(hasProblem(late));
    request.identity = IdentityCheck::Asked;
    request.identityOn = QDate(2026, 11, 3);
    CHECK(codes(validate(request, calendar, QDate(2026, 12, 4))) ==
          QStringList{u"answered_without_identity"_s});
}
