// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/suspension_duties.h"

#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

DutyContext on(QDate date)
{
    return {demoCalendar(), date, SchoolType::Maintained, QTime(15, 10), {}};
}

SuspensionRow aDraft(QDate first)
{
    SuspensionRow row;
    row.id = SuspensionId{7};
    row.student = StudentId{3};
    row.studentUpn = u"B801200005001"_s;
    row.studentName = u"Farrow, Kit"_s;
    row.first = morningOf(first);
    row.last = afternoonOf(first);
    row.halfDays = 2;
    return row;
}

} // namespace

TEST_CASE("R14: a draft is to be issued by the end of its first afternoon", "[today][rules][R14]")
{
    const auto [today, state] = GENERATE(table<QDate, QString>({
        {QDate(2026, 11, 18), u"upcoming"_s},
        {QDate(2026, 11, 19), u"today"_s},
        {QDate(2026, 11, 20), u"overdue"_s},
    }));
    const auto duty = issueDuty(aDraft(QDate(2026, 11, 19)), on(today));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"issue_suspension"_s);
    CHECK(duty->due == QDate(2026, 11, 19));
    CHECK(duty->dueAt == QTime(15, 10));
    CHECK(toCode(duty->state) == state);
    CHECK(duty->why == DutyWhy::NoticeWithoutDelay);
    CHECK(toCode(duty->source) == u"exclusion_notice"_s);
    CHECK(duty->target == DutyTarget(SuspensionId{7}));
    CHECK(duty->studentUpn == u"B801200005001"_s);
    CHECK(duty->isLaw());
}

TEST_CASE("A draft without dates asks to be finished every day", "[today][rules]")
{
    SuspensionRow row = aDraft(QDate());
    const auto duty = issueDuty(row, on(QDate(2026, 11, 20)));
    REQUIRE(duty);
    CHECK(duty->due == QDate(2026, 11, 20));
    CHECK(duty->why == DutyWhy::DraftWithoutDates);
}

TEST_CASE("For schools outside the Regulations the notice is policy, not law", "[today][rules]")
{
    DutyContext context = on(QDate(2026, 11, 19));
    context.schoolType = SchoolType::Independent;
    const auto duty = issueDuty(aDraft(QDate(2026, 11, 19)), context);
    REQUIRE(duty);
    CHECK_FALSE(duty->isLaw());
}

TEST_CASE("What is issued, cancelled or permanent is not to be issued", "[today][rules]")
{
    SuspensionRow row = aDraft(QDate(2026, 11, 19));
    row.status = SuspensionStatus::Issued;
    CHECK_FALSE(issueDuty(row, on(QDate(2026, 11, 19))));
    row.status = SuspensionStatus::Cancelled;
    CHECK_FALSE(issueDuty(row, on(QDate(2026, 11, 19))));
    row.status = SuspensionStatus::Draft;
    row.category = SuspensionCategory::Permanent;
    CHECK_FALSE(issueDuty(row, on(QDate(2026, 11, 19))));
}
