// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_repository.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 16), QTime(10, 30));

} // namespace

TEST_CASE("A prevention meeting comes back with everyone in signing order", "[prevention][storage]")
{
    TestDatabase db;
    PreventionRepository repository(db.database());
    const auto chair = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    PreventionMeeting meeting{{}, aPreventionMeeting(putStudent(db.database()), chair)};
    meeting.id = need(repository.add(meeting.details, kNow));
    CHECK(need(repository.find(meeting.id)) == meeting);

    std::ranges::reverse(meeting.details.attendees);
    meeting.details.attendingSchool.reset(); // not answered yet
    meeting.details.attendancePermille.reset();
    meeting.details.held = true;
    need(repository.update(meeting, kNow));
    CHECK(need(repository.find(meeting.id)) == meeting);

    const auto rows = need(repository.rows(meeting.details.student));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].studentName == u"Farrow, Dylan"_s);
    CHECK(rows[0].held);
    CHECK(repository.find(PreventionId{99}).error().code == ErrorCode::NotFound);
}

TEST_CASE("Every role in a prevention meeting reads back from its code", "[prevention]")
{
    for (int i = 0; i <= static_cast<int>(PreventionRole::OtherProfessional); ++i) {
        const auto role = static_cast<PreventionRole>(i);
        CHECK_FALSE(toCode(role).isEmpty());
        CHECK(preventionRoleFromCode(toCode(role)) == role);
    }
}
