// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/notice_rules.h"

#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QTime kAfternoonStart(13, 10);
const QTime kAfternoonEnd(15, 10);

/// Days of the month on which parents must keep the child out of public places.
QString publicDays(const SuspensionDetails& details)
{
    QStringList days;
    for (const QDate day : publicPlaceDates(details, kAfternoonStart, demoCalendar())) {
        days << day.toString(u"d"_s);
    }
    return days.join(u' ');
}

} // namespace

TEST_CASE("R12: the first five school days of the suspension are named",
          "[suspensions][rules][R12]")
{
    SuspensionDetails eightDays = daysFrom(QDate(2026, 11, 19), 8);
    CHECK(publicDays(eightDays) == u"19 20 24 25 26"_s);
    CHECK(publicDays(daysFrom(QDate(2026, 11, 19), 2)) == u"19 20"_s);
    eightDays.provision.start = QDate(2026, 11, 25);
    CHECK(publicDays(eightDays) == u"19 20 24"_s);
    eightDays.category = SuspensionCategory::Lunchtime;
    CHECK(publicDays(eightDays).isEmpty());
}

TEST_CASE("R12: sent home in the afternoon session, the next school day is the first",
          "[suspensions][rules][R12]")
{
    SuspensionDetails details = aSuspension(afternoonOf(QDate(2026, 11, 19)), 16);
    details.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(14, 30));
    CHECK(publicDays(details) == u"20 24 25 26 27"_s);
    details.decidedAt.reset(); // not known: no date is claimed too early
    CHECK(publicDays(details) == u"20 24 25 26 27"_s);
}

TEST_CASE("R12: an afternoon decided about before it began counts as the first day",
          "[suspensions][rules][R12]")
{
    SuspensionDetails details = aSuspension(afternoonOf(QDate(2026, 11, 19)), 16);
    details.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(11, 30));
    CHECK(publicDays(details) == u"19 20 24 25 26"_s);
    details.decidedAt = QDateTime(QDate(2026, 11, 18), QTime(16, 0));
    CHECK(publicDays(details) == u"19 20 24 25 26"_s);
}

TEST_CASE("R12: the rest of one afternoon has no date to name", "[suspensions][rules][R12]")
{
    SuspensionDetails details = aSuspension(afternoonOf(QDate(2026, 11, 19)), 1);
    details.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(14, 30));
    CHECK(publicDays(details).isEmpty());
}

TEST_CASE("Sections 100 and 103 bind state-funded schools and compulsory school age",
          "[suspensions][rules]")
{
    const QDate on(2026, 11, 19);
    const QDate born(2012, 5, 1);
    CHECK(publicPlaceDutyApplies(SchoolType::Maintained, born, on));
    CHECK(publicPlaceDutyApplies(SchoolType::Pru, born, on));
    CHECK_FALSE(publicPlaceDutyApplies(SchoolType::Independent, born, on));
    CHECK_FALSE(publicPlaceDutyApplies(SchoolType::Academy, QDate(2009, 5, 1), on));
    CHECK(publicPlaceDutyApplies(SchoolType::Academy, std::nullopt, on));
    CHECK(provisionDutyApplies(SchoolType::ApAcademy, born, on));
    CHECK_FALSE(provisionDutyApplies(SchoolType::Pru, born, on));
}

TEST_CASE("R13: education from the sixth school day of one long suspension",
          "[suspensions][rules][R13]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(daySix(daysFrom(QDate(2026, 11, 19), 8), {}, calendar) == QDate(2026, 11, 27));
    CHECK(daySix(daysFrom(QDate(2026, 10, 21), 6), {}, calendar) == QDate(2026, 11, 4));
    CHECK_FALSE(daySix(daysFrom(QDate(2026, 11, 19), 5), {}, calendar));
    // The part day is the first day.
    CHECK(daySix(aSuspension(afternoonOf(QDate(2026, 11, 19)), 11), {}, calendar) ==
          QDate(2026, 11, 27));
}

TEST_CASE("R13: suspensions back to back are counted together", "[suspensions][rules][R13]")
{
    const SchoolCalendar calendar = demoCalendar();
    const SuspensionDetails three = daysFrom(QDate(2026, 11, 5), 3);
    const SuspensionDetails four = daysFrom(QDate(2026, 11, 10), 4);
    CHECK(daySix(four, {three}, calendar) == QDate(2026, 11, 12));
    CHECK(daySix(three, {four}, calendar) == QDate(2026, 11, 12));
    CHECK(daySix(four, {three, four}, calendar) == QDate(2026, 11, 12));
}

TEST_CASE("R13: one school day between them parts two suspensions", "[suspensions][rules][R13]")
{
    const SchoolCalendar calendar = demoCalendar();
    const SuspensionDetails three = daysFrom(QDate(2026, 11, 5), 3);
    CHECK_FALSE(daySix(daysFrom(QDate(2026, 11, 11), 4), {three}, calendar));
    SuspensionDetails lunchtimes = daysFrom(QDate(2026, 11, 10), 1);
    lunchtimes.category = SuspensionCategory::Lunchtime;
    CHECK_FALSE(daySix(daysFrom(QDate(2026, 11, 11), 4), {three, lunchtimes}, calendar));
}

TEST_CASE("R13: a chain of three is joined through the middle one", "[suspensions][rules][R13]")
{
    const SchoolCalendar calendar = demoCalendar();
    const SuspensionDetails first = daysFrom(QDate(2026, 11, 19), 2);  // Thursday, Friday
    const SuspensionDetails second = daysFrom(QDate(2026, 11, 24), 2); // over the INSET day
    const SuspensionDetails third = daysFrom(QDate(2026, 11, 26), 2);
    CHECK(daySix(third, {first, second}, calendar) == QDate(2026, 11, 27));
    CHECK_FALSE(daySix(third, {first}, calendar));
}

TEST_CASE("R14: the notice is due by the end of the first afternoon", "[suspensions][rules][R14]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);
    details.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(10, 20));
    CHECK(noticeDue(details, true, kAfternoonEnd) == QDateTime(QDate(2026, 11, 19), QTime(15, 10)));
    SuspensionDetails afternoon = aSuspension(afternoonOf(QDate(2026, 11, 19)), 3);
    afternoon.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(14, 30));
    CHECK(noticeDue(afternoon, true, kAfternoonEnd) ==
          QDateTime(QDate(2026, 11, 19), QTime(15, 10)));
    // Not of compulsory age: the day of the decision.
    details.decidedAt = QDateTime(QDate(2026, 11, 18), QTime(10, 20));
    CHECK(noticeDue(details, false, kAfternoonEnd) ==
          QDateTime(QDate(2026, 11, 18), QTime(15, 10)));
    CHECK_FALSE(noticeDue(SuspensionDetails{}, true, kAfternoonEnd));
}

TEST_CASE("R14: beyond compulsory age a late decision is due at once", "[suspensions][rules][R14]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);
    details.decidedAt = QDateTime(QDate(2026, 11, 18), QTime(16, 5));
    CHECK(noticeDue(details, false, kAfternoonEnd) == details.decidedAt);
    details.decidedAt.reset(); // not known: the first day
    CHECK(noticeDue(details, false, kAfternoonEnd) ==
          QDateTime(QDate(2026, 11, 19), QTime(15, 10)));
}

TEST_CASE("R14: somebody is reminded at the decision, an hour later and when the notice is due",
          "[suspensions][rules][R14]")
{
    const auto at = [](int hour, int minute) {
        return QDateTime(QDate(2026, 11, 19), QTime(hour, minute));
    };
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);
    details.decidedAt = at(10, 20);
    CHECK(noticeReminders(details, true, kAfternoonEnd) ==
          std::vector{at(10, 20), at(11, 20), at(15, 10)});
    details.decidedAt = at(14, 30); // the hour would be past the end of the afternoon
    CHECK(noticeReminders(details, true, kAfternoonEnd) == std::vector{at(14, 30), at(15, 10)});
    details.decidedAt.reset();
    CHECK(noticeReminders(details, true, kAfternoonEnd) == std::vector{at(15, 10)});
    CHECK(noticeReminders(SuspensionDetails{}, true, kAfternoonEnd).empty());
}

TEST_CASE("R15: details of the education are due 48 hours before it", "[suspensions][rules][R15]")
{
    CHECK(provisionDetailsDue(QDateTime(QDate(2026, 11, 27), QTime(9, 0))) ==
          QDateTime(QDate(2026, 11, 25), QTime(9, 0)));
    CHECK(mayWaiveProvisionNotice(QDate(2026, 11, 26), QDate(2026, 11, 27)));
    CHECK_FALSE(mayWaiveProvisionNotice(QDate(2026, 11, 27), QDate(2026, 11, 27)));
}
