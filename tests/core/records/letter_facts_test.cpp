// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/letter_facts.h"

#include "core/documents/suspension_letter.h"
#include "core/records/kept_case.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

#include <QJsonDocument>

#include <algorithm>
#include <random>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// The letter of this date about a suspension in the sample school year.
LetterContext letterOf(const SuspensionDetails& details, QDate letterDate)
{
    LetterContext context;
    context.school.type = SchoolType::Maintained;
    context.calendar = demoCalendar();
    context.suspension = details;
    context.letterDate = letterDate;
    context.student.details.dateOfBirth = QDate(2012, 10, 3);
    Suspension suspension;
    suspension.details = details;
    context.facts = caseFacts(context.school, {}, context.student, suspension, {});
    return context;
}

SchoolCalendar closedOn(QDate first, QDate last)
{
    std::vector<CalendarEntry> entries = demoCalendar().entries();
    entries.push_back({CalendarKind::Closure, u"snow"_s, first, last});
    return SchoolCalendar(std::move(entries));
}

SchoolCalendar closedOn(QDate day)
{
    return closedOn(day, day);
}

const LetterDifference* find(const std::vector<LetterDifference>& all, LetterFact fact)
{
    const auto found = std::ranges::find(all, fact, &LetterDifference::fact);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("A snow closure on the day of the return moves the return", "[records][letters]")
{
    const QString facts = letterFacts(letterOf(daysFrom({2026, 11, 16}, 3), {2026, 11, 16}));
    CHECK(letterDifferences(facts, demoCalendar()).empty());
    const auto all = letterDifferences(facts, closedOn({2026, 11, 19}));
    REQUIRE(all.size() == 1);
    CHECK(all.front() == LetterDifference{LetterFact::Return,
                                          {u"2026-11-19"_s, u"AM"_s},
                                          {u"2026-11-20"_s, u"AM"_s}});
}

TEST_CASE("A snow closure within the suspension moves its public place dates and the sixth day",
          "[records][letters]")
{
    // Thursday 19 to Monday 30 November, seven school days; the 23rd is an INSET day.
    const QString facts = letterFacts(letterOf(daysFrom({2026, 11, 19}, 7), {2026, 11, 19}));
    const auto all = letterDifferences(facts, closedOn({2026, 11, 24}));
    REQUIRE(find(all, LetterFact::Length));
    CHECK(find(all, LetterFact::Length)->was == QStringList{u"14"_s});
    CHECK(find(all, LetterFact::Length)->now == QStringList{u"12"_s});
    REQUIRE(find(all, LetterFact::ClosedDays));
    CHECK(find(all, LetterFact::ClosedDays)->now == QStringList{u"2026-11-23"_s, u"2026-11-24"_s});
    REQUIRE(find(all, LetterFact::PublicPlaceDates));
    CHECK(find(all, LetterFact::PublicPlaceDates)->was ==
          QStringList{u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-24"_s, u"2026-11-25"_s,
                      u"2026-11-26"_s});
    CHECK(find(all, LetterFact::PublicPlaceDates)->now ==
          QStringList{u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-25"_s, u"2026-11-26"_s,
                      u"2026-11-27"_s});
    REQUIRE(find(all, LetterFact::DaySix));
    CHECK(find(all, LetterFact::DaySix)->was == QStringList{u"2026-11-27"_s});
    CHECK(find(all, LetterFact::DaySix)->now == QStringList{u"2026-11-30"_s});
    REQUIRE(find(all, LetterFact::ProvisionDetails));
    CHECK(find(all, LetterFact::Return) == nullptr); // Tuesday 1 December as before
}

TEST_CASE("A snow closure moves the last day of the board where it must meet", "[records][letters]")
{
    SuspensionDetails details = daysFrom({2026, 11, 17}, 1);
    details.examMissed = true;
    const QString facts = letterFacts(letterOf(details, {2026, 11, 18}));
    const auto all = letterDifferences(facts, closedOn({2026, 12, 1}));
    REQUIRE(all.size() == 1);
    CHECK(all.front() ==
          LetterDifference{LetterFact::BoardLimit, {u"2026-12-10"_s}, {u"2026-12-11"_s}});
    CHECK(isSaidInLetter(all.front().fact));
    CHECK_FALSE(isSaidInLetter(LetterFact::ProvisionDetails));
}

TEST_CASE("A closure can join two suspensions, and then there is a sixth day", "[records][letters]")
{
    LetterContext context = letterOf(daysFrom({2026, 11, 11}, 3), {2026, 11, 11}); // to Friday 13
    Suspension before;
    before.id = SuspensionId{7};
    before.status = SuspensionStatus::Issued;
    before.details = daysFrom({2026, 11, 5}, 3); // to Monday 9
    context.facts.others = {before};
    const QString facts = letterFacts(context);
    const auto all = letterDifferences(facts, closedOn({2026, 11, 10})); // the day between
    REQUIRE(find(all, LetterFact::DaySix));
    CHECK(find(all, LetterFact::DaySix)->was.isEmpty());
    CHECK(find(all, LetterFact::DaySix)->now == QStringList{u"2026-11-13"_s});
}

TEST_CASE("A closed day of the welcome back meeting is noticed", "[records][letters]")
{
    LetterContext context = letterOf(daysFrom({2026, 11, 16}, 3), {2026, 11, 16});
    context.welcomeBack.arrangement = WelcomeBackArrangement::MeetingSet;
    context.welcomeBack.date = QDate(2026, 11, 20);
    const auto all = letterDifferences(letterFacts(context), closedOn({2026, 11, 20}));
    REQUIRE(all.size() == 1);
    CHECK(all.front() == LetterDifference{LetterFact::MeetingClosed, {}, {u"2026-11-20"_s}});
}

TEST_CASE("A change of the calendar before or after changes no letter", "[records][letters]")
{
    const QString facts = letterFacts(letterOf(daysFrom({2026, 11, 16}, 3), {2026, 11, 16}));
    const QDate day = GENERATE(QDate(2026, 11, 13), QDate(2026, 11, 20), QDate(2026, 10, 5),
                               QDate(2027, 3, 1), QDate(2026, 11, 21));
    CHECK(letterDifferences(facts, closedOn(day)).empty());
}

TEST_CASE("Two suspensions of one term differ by no more than the calendar", "[records][letters]")
{
    // The first was issued before; together they come to 5.5 days in the term.
    LetterContext context = letterOf(daysFrom({2026, 11, 16}, 3), {2026, 11, 16});
    Suspension before;
    before.id = SuspensionId{9}; // taken over from elsewhere after this one was entered
    before.status = SuspensionStatus::Issued;
    before.issuedAt = QDateTime(QDate(2026, 10, 5), QTime(9, 0), Qt::UTC);
    before.details = aSuspension(morningOf({2026, 10, 5}), 5);
    context.facts.suspension.id = SuspensionId{4};
    context.facts.others = {before};
    const QString facts = letterFacts(context);
    const auto all = letterDifferences(facts, closedOn({2026, 11, 19}));
    REQUIRE(all.size() == 1);
    CHECK(all.front().fact == LetterFact::Return);
    CHECK(letterDifferences(facts, closedOn({2026, 10, 20})).empty());
}

TEST_CASE("What is no calendar's doing makes no letter differ", "[records][letters]")
{
    CHECK(letterDifferences({}, demoCalendar()).empty());
    CHECK(letterDifferences(u"{}"_s, demoCalendar()).empty());
    CHECK(letterDifferences(u"not JSON"_s, demoCalendar()).empty());
}

TEST_CASE("What a letter was worked out from is read back as it was kept", "[records][letters]")
{
    LetterContext context = letterOf(aSuspension(afternoonOf({2026, 11, 19}), 13), {2026, 11, 19});
    context.suspension.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(11, 20));
    context.suspension.examMissed = true;
    context.suspension.examDate = QDate(2026, 11, 25);
    context.suspension.provision.place = u"known"_s;
    context.suspension.provision.start = QDate(2026, 11, 27);
    context.suspension.provision.startTime = QTime(9, 30);
    KeptCase kept{context.facts, {2026, 11, 19}, QDate(2026, 12, 1)};
    kept.facts.suspension.details = context.suspension;
    Suspension cancelled;
    cancelled.status = SuspensionStatus::Cancelled;
    cancelled.details = daysFrom({2026, 11, 5}, 3);
    cancelled.servedUntil = HalfDay{};
    Suspension shortened = cancelled;
    shortened.status = SuspensionStatus::Issued;
    shortened.servedUntil = morningOf({2026, 11, 6});
    shortened.id = SuspensionId{12};
    shortened.issuedAt = QDateTime(QDate(2026, 11, 5), QTime(9, 10, 11, 12), Qt::UTC);
    kept.facts.others = {cancelled, shortened};
    kept.facts.halfDaysElsewhere = 5;
    kept.facts.rules.ownTermDates = true;
    const KeptCase back = keptCaseFromJson(toJson(kept));
    CHECK(toJson(back) == toJson(kept));
    CHECK(findingsOf(back.facts, demoCalendar()).publicPlaceDates ==
          findingsOf(kept.facts, demoCalendar()).publicPlaceDates);
    CHECK(back.facts.others.front().servedUntil == HalfDay{});
    CHECK(back.facts.others.back().servedUntil == shortened.servedUntil);
    CHECK(back.facts.others.back().issuedAt == shortened.issuedAt);
    const QByteArray text = QJsonDocument(toJson(kept)).toJson();
    CHECK_FALSE(text.contains("Shouted")); // what happened stays in the letter
}

TEST_CASE("Ten thousand closures: a letter differs only if one falls where it looked",
          "[records][letters][property]")
{
    std::mt19937 random(20261122); // NOLINT: the same numbers each time
    const auto number = [&random](int from, int to) {
        return std::uniform_int_distribution<int>(from, to)(random);
    };
    const SchoolCalendar calendar = demoCalendar();
    for (int i = 0; i < 10'000; ++i) {
        const QDate start = calendar.schoolDayOnOrAfter(QDate(2026, 9, 2).addDays(number(0, 300)));
        const SuspensionDetails details = aSuspension(morningOf(start), number(1, 16));
        const LetterContext letter = letterOf(details, start);
        const QDate closure = QDate(2026, 9, 2).addDays(number(0, 320));
        const auto all = letterDifferences(letterFacts(letter), closedOn(closure));
        const QDate back = findingsOf(letter.facts, calendar).back.date;
        const bool touches = calendar.isSchoolDay(closure) && start <= closure && closure <= back;
        INFO(start.toString(Qt::ISODate).toStdString()
             << ' ' << details.halfDays << " half-days, closed "
             << closure.toString(Qt::ISODate).toStdString());
        REQUIRE(all.empty() == !touches);
    }
}
