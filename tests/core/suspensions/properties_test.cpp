// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/board_rules.h"
#include "core/suspensions/cancel_rules.h"
#include "core/suspensions/case_findings.h"
#include "core/suspensions/length_rules.h"
#include "core/suspensions/notice_rules.h"
#include "core/suspensions/register_rules.h"
#include "core/suspensions/served.h"
#include "core/suspensions/totals.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "tests/support/cases.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <random>

// What holds for every suspension, tried with ten thousand of them each. The seed is fixed: a
// failure comes back until it is mended.

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCases = 10'000;

const SchoolCalendar& calendar()
{
    static const SchoolCalendar one = demoCalendar();
    return one;
}

/// The year of the calendar and the one after it, which is assumed.
constexpr std::array<StatutoryTerm, 6> kTerms{{{2026, TermName::Autumn},
                                               {2026, TermName::Spring},
                                               {2026, TermName::Summer},
                                               {2027, TermName::Autumn},
                                               {2027, TermName::Spring},
                                               {2027, TermName::Summer}}};

class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {}

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }
    bool coin() { return below(2) == 0; }
    QDate date() { return QDate(2026, 8, 1).addDays(below(365)); }
    HalfDay session() { return {date(), coin() ? Session::Am : Session::Pm}; }
    /// Begins on a school day, as a form has it.
    SuspensionDetails suspension(int longest, bool lunchtimesToo = false)
    {
        SuspensionDetails details;
        details.student = StudentId{1};
        if (lunchtimesToo && below(4) == 0) {
            details.category = SuspensionCategory::Lunchtime;
        }
        details.first = {calendar().schoolDayOnOrAfter(date()), coin() ? Session::Am : Session::Pm};
        details.halfDays = 1 + below(longest);
        details.last = lastSession(details.category, details.first, details.halfDays, calendar());
        return details;
    }
    /// As it stands after its life: whole, ended early, cancelled before or after it began.
    Suspension lived(qint64 id, int longest, bool lunchtimesToo = false)
    {
        Suspension one = anIssued(id, suspension(longest, lunchtimesToo));
        if (coin()) {
            return one;
        }
        one.servedUntil = HalfDay{one.details.first.date.addDays(below(40) - 5),
                                  coin() ? Session::Am : Session::Pm};
        if (coin()) {
            one.status = SuspensionStatus::Cancelled;
            if (below(3) == 0) {
                one.servedUntil = HalfDay{};
            }
        }
        return one;
    }

private:
    std::mt19937 m_engine;
};

int inAllTerms(const CountedSuspension& one, const TermDivision& division = {})
{
    int sum = 0;
    for (const StatutoryTerm term : kTerms) {
        sum += termTotal({one}, term, calendar(), division);
    }
    return sum;
}

} // namespace

TEST_CASE("The days of a suspension are the sum over its terms", "[suspensions][property][R8]")
{
    Random random(1);
    const TermDivision own = TermDivision::ofSchool(calendar());
    for (int i = 0; i < kCases; ++i) {
        CountedSuspension one = countedAsIssued(random.suspension(90, true));
        one.halfDays += random.below(5) == 0 ? random.below(6) : 0; // as imported: longer
        REQUIRE(inAllTerms(one) == one.halfDays);
        REQUIRE(inAllTerms(one, own) == one.halfDays);
        REQUIRE(yearTotal({one}, 2026, calendar()) + yearTotal({one}, 2027, calendar()) ==
                one.halfDays);
    }
}

TEST_CASE("Adding so many school days and counting them again gives as many",
          "[suspensions][property][R2]")
{
    Random random(2);
    for (int i = 0; i < kCases; ++i) {
        const QDate from = random.date();
        const int n = 1 + random.below(60);
        const QDate to = calendar().addSchoolDays(from, n);
        REQUIRE(calendar().isSchoolDay(to));
        REQUIRE(calendar().schoolDaysBetween(from.addDays(1), to) == n);
        REQUIRE(calendar().nthSchoolDay(from.addDays(1), n) == to);
    }
}

TEST_CASE("A half-day never counts in two terms", "[suspensions][property][R8]")
{
    Random random(3);
    const TermDivision own = TermDivision::ofSchool(calendar());
    for (int i = 0; i < kCases; ++i) {
        const QDate day = random.date();
        const auto termsWith = [day](const TermDivision& division) {
            return std::ranges::count_if(
                kTerms, [&](StatutoryTerm term) { return division.termSpan(term).contains(day); });
        };
        REQUIRE(termsWith({}) == 1);
        REQUIRE(termsWith(own) == 1);
        REQUIRE(own.termSpan(own.termOf(day)).contains(day));
        SuspensionDetails half = random.suspension(1);
        REQUIRE(inAllTerms(countedAsIssued(half)) == 1);
        REQUIRE(inAllTerms(countedAsIssued(half), own) == 1);
    }
}

TEST_CASE("Shortening never raises a total", "[suspensions][property][R18]")
{
    Random random(4);
    for (int i = 0; i < kCases; ++i) {
        Suspension one = random.lived(1, 60, true);
        one.status = SuspensionStatus::Issued;
        Suspension whole = one;
        whole.servedUntil.reset();
        REQUIRE(std::ranges::all_of(kTerms, [&](StatutoryTerm term) {
            return termTotal({counted(one)}, term, calendar()) <=
                   termTotal({counted(whole)}, term, calendar());
        }));
        SuspensionDetails shorter = whole.details;
        shorter.halfDays = 1 + random.below(whole.details.halfDays);
        shorter.last = lastSession(shorter.category, shorter.first, shorter.halfDays, calendar());
        REQUIRE(inAllTerms(countedAsIssued(shorter)) <= inAllTerms(counted(whole)));
    }
}

TEST_CASE("A cancelled suspension never counts more than before, and what was served stays",
          "[suspensions][property][R19]")
{
    Random random(5);
    for (int i = 0; i < kCases; ++i) {
        const Suspension whole = anIssued(1, random.suspension(60, true));
        const HalfDay until{whole.details.first.date.addDays(random.below(60) - 5),
                            random.coin() ? Session::Am : Session::Pm};
        const Suspension cancelled = cancelledAfter(whole, until);
        const int left = inAllTerms(counted(cancelled));
        REQUIRE(left <= whole.details.halfDays);
        REQUIRE(left == halfDaysServed(whole, until, calendar()));
        REQUIRE(left == inAllTerms(servedUntil(counted(whole), until, calendar())));
        const auto rest = served(cancelled, calendar());
        REQUIRE(left == (rest ? rest->halfDays : 0));
        const HalfDay later = calendar().nextSession(until);
        REQUIRE(left <= halfDaysServed(whole, later, calendar()));
    }
}

TEST_CASE("The student is back with the first session of school after the last one served",
          "[suspensions][property][R6]")
{
    Random random(6);
    for (int i = 0; i < kCases; ++i) {
        const Suspension one = random.lived(1, 30);
        const HalfDay back = backAt(one, calendar());
        REQUIRE(calendar().isSchoolDay(back.date));
        const auto details = served(one, calendar());
        if (!details) {
            REQUIRE(back == one.details.first);
            continue;
        }
        REQUIRE(details->last < back);
        REQUIRE(calendar().halfDaysBetween(details->last, back) == 2); // these two, none between
        REQUIRE(lengthFromDates(*details, calendar()) == details->halfDays);
    }
}

TEST_CASE("Moving a meeting never moves a return date", "[suspensions][property][R20]")
{
    Random random(7);
    const School school;
    StudentRecord student;
    student.id = StudentId{1};
    for (int i = 0; i < kCases; ++i) {
        SuspensionCase one{anIssued(1, random.suspension(30)), {}};
        const auto back = [&] {
            return findingsOf(caseFacts(school, {}, student, one.suspension, {}), calendar()).back;
        };
        const HalfDay before = back();
        one.welcomeBack =
            proposedPlan(before, school.morningStart, school.afternoonStart, std::nullopt);
        REQUIRE(one.welcomeBack.date == before.date);
        const QDate moved = before.date.addDays(random.below(30) - 10);
        one.welcomeBack.date = moved;
        const auto issues = validate(one.welcomeBack, PlanFacts{before, calendar()});
        REQUIRE(back() == before);
        const bool refused = std::ranges::any_of(
            issues, [](const Issue& issue) { return issue.code == u"plan_too_early"_s; });
        REQUIRE(refused == (moved < calendar().schoolDayBefore(before.date)));
    }
}

TEST_CASE("Day six is a school day inside the run, with five before it",
          "[suspensions][property][R13]")
{
    Random random(8);
    for (int i = 0; i < kCases; ++i) {
        const SuspensionDetails one = random.suspension(16);
        std::vector<SuspensionDetails> others;
        if (random.coin()) { // one that follows straight on, or nearly
            SuspensionDetails next = random.suspension(10);
            next.first = {calendar().addSchoolDays(one.last.date, 1 + random.below(2)),
                          Session::Am};
            next.last = calendar().lastOfRun(next.first, next.halfDays);
            others.push_back(next);
        }
        const auto run = joinedRun(one, others, calendar());
        REQUIRE(run);
        REQUIRE(run->first <= one.first.date);
        REQUIRE(one.last.date <= run->last);
        const int days = calendar().schoolDaysBetween(run->first, run->last);
        const auto sixth = daySix(one, others, calendar());
        REQUIRE(sixth.has_value() == (days >= 6));
        if (sixth) {
            REQUIRE(calendar().isSchoolDay(*sixth));
            REQUIRE(run->contains(*sixth));
            REQUIRE(calendar().schoolDaysBetween(run->first, *sixth) == 6);
        }
        if (!others.empty() && *run != DateSpan{one.first.date, one.last.date}) {
            REQUIRE(joinedRun(others.front(), {one}, calendar()) == run);
        }
    }
}

TEST_CASE("The dates for parents are the first school days, five at most, before other education",
          "[suspensions][property][R12]")
{
    Random random(9);
    for (int i = 0; i < kCases; ++i) {
        SuspensionDetails one = random.suspension(24);
        if (random.coin()) {
            one.provision.start = one.first.date.addDays(random.below(12));
        }
        one.decidedAt = QDateTime(one.first.date, QTime(8 + random.below(8), 0));
        const auto dates = publicPlaceDates(one, QTime(13, 10), calendar());
        REQUIRE(dates.size() <= 5);
        bool inOrder = true;
        for (size_t day = 0; day < dates.size(); ++day) {
            const bool inside = one.first.date <= dates[day] && dates[day] <= one.last.date &&
                                (!one.provision.start || dates[day] < *one.provision.start);
            const bool next = day == 0 || dates[day] == calendar().addSchoolDays(dates[day - 1], 1);
            inOrder = inOrder && inside && next && calendar().isSchoolDay(dates[day]);
        }
        REQUIRE(inOrder);
    }
}

TEST_CASE("The register has one mark for each session served", "[suspensions][property][R27]")
{
    Random random(10);
    for (int i = 0; i < kCases; ++i) {
        CaseFacts facts = aCase({});
        facts.suspension = random.lived(1, 24, true);
        const auto marks = registerMarks(facts, calendar());
        const bool lunchtimes = facts.details().category == SuspensionCategory::Lunchtime;
        const auto asServed = served(facts.suspension, calendar());
        REQUIRE(static_cast<int>(marks.size()) ==
                (asServed && !lunchtimes ? asServed->halfDays : 0));
        bool inOrder = true;
        for (size_t mark = 0; mark < marks.size(); ++mark) {
            inOrder = inOrder && calendar().isSchoolDay(marks[mark].session.date) &&
                      (mark == 0 || marks[mark - 1].session < marks[mark].session);
        }
        REQUIRE(inOrder);
    }
}

TEST_CASE("More days never make the board's duty smaller, and a limit is a school day",
          "[suspensions][property][R9][R10]")
{
    Random random(11);
    for (int i = 0; i < kCases; ++i) {
        const BoardFacts fewer{random.below(60), random.below(9) == 0, false};
        BoardFacts more = fewer;
        more.termHalfDays += random.below(20);
        REQUIRE(boardBand(fewer) <= boardBand(more));
        REQUIRE((!tellBoardAtOnce(fewer) || tellBoardAtOnce(more)));
        const QDate told = random.date();
        const auto limit = boardDeadline(boardBand(more), random.coin(), told, {}, calendar());
        if (limit) {
            const int days = calendar().schoolDaysBetween(told.addDays(1), *limit);
            REQUIRE(calendar().isSchoolDay(*limit));
            REQUIRE((days == 15 || days == 50));
        }
    }
}

TEST_CASE("What follows from a suspension does not hang on the order of the others",
          "[suspensions][property][R7][R9]")
{
    Random random(12);
    for (int i = 0; i < kCases; ++i) {
        CaseFacts facts = aCase(random.suspension(20, true));
        for (qint64 id = 1; id <= 3; ++id) {
            facts.others.push_back(random.lived(id, 20, true));
        }
        const CaseFindings one = findingsOf(facts, calendar());
        std::swap(facts.others.front(), facts.others.back());
        REQUIRE(findingsOf(facts, calendar()) == one);
        int ofThis = 0;
        for (const TermShare& share : one.terms) {
            ofThis += share.ofThis;
            REQUIRE(share.ofThis <= share.total);
            REQUIRE(share.total <= one.decisiveHalfDays);
        }
        REQUIRE(ofThis == facts.details().halfDays);
        REQUIRE(one.tellBoardAtOnce == (one.decisiveHalfDays > 10));
    }
}
