// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/consequences.h"

#include "core/documents/consequence_text.h"
#include "tests/support/cases.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 18); // a Wednesday of the sample school year

std::vector<Consequence> linesOf(const CaseFacts& facts,
                                 ConsequenceSetting setting = {kToday, {}, {}, u"A123"_s, {}})
{
    const SchoolCalendar calendar = demoCalendar();
    return consequencesOf(facts, findingsOf(facts, calendar), calendar, setting);
}

bool has(const std::vector<Consequence>& lines, ConsequenceKind kind)
{
    return std::ranges::find(lines, kind, &Consequence::kind) != lines.end();
}

Consequence lineOf(const std::vector<Consequence>& lines, ConsequenceKind kind)
{
    const auto found = std::ranges::find(lines, kind, &Consequence::kind);
    REQUIRE(found != lines.end());
    return *found;
}

/// All that a line says, closed and opened.
std::string said(const Consequence& line, SchoolType type = SchoolType::Maintained)
{
    const ConsequenceText text = textOf(line, type);
    return QStringList{text.title, text.words, text.reason, text.source}.join(u'|').toStdString();
}

bool says(const Consequence& line, const QString& words, SchoolType type = SchoolType::Maintained)
{
    return QString::fromStdString(said(line, type)).contains(words);
}

/// An earlier suspension of so many half-days in the autumn term.
CaseFacts withTermBefore(int halfDaysBefore, int halfDays)
{
    CaseFacts facts = aCase(aSuspension(morningOf(QDate(2026, 11, 19)), halfDays));
    if (halfDaysBefore > 0) {
        facts.others = {issuedBefore(aSuspension(morningOf(QDate(2026, 9, 7)), halfDaysBefore))};
    }
    return facts;
}

} // namespace

TEST_CASE("Without dates nothing follows yet", "[today][consequences]")
{
    CHECK(linesOf(aCase({})).empty());
}

TEST_CASE("The board's line names its duty and the day if it hears of it today",
          "[today][consequences]")
{
    const auto [before, now, band, deadline] = GENERATE(table<int, int, BoardBand, QDate>({
        {0, 10, BoardBand::ConsiderRepresentations, QDate()},       // 5 days
        {1, 10, BoardBand::IfRepresentations, QDate(2027, 2, 11)},  // 5.5
        {20, 10, BoardBand::IfRepresentations, QDate(2027, 2, 11)}, // 15
        {21, 10, BoardBand::MustConsider, QDate(2026, 12, 10)},     // 15.5
    }));
    const Consequence duty =
        lineOf(linesOf(withTermBefore(before, now)), ConsequenceKind::BoardDuty);
    CHECK(duty.band == band);
    CHECK(duty.halfDays == before + now);
    CHECK(duty.dates == (deadline.isValid() ? std::vector{deadline} : std::vector<QDate>{}));
    CHECK(duty.basis == Basis::Law);
    if (deadline.isValid()) {
        CHECK(says(duty, u"if it hears of it today"_s));
    } else {
        CHECK(says(duty, u"report of the term"_s));
    }
}

TEST_CASE("Once the board was told, its deadline counts from that day", "[today][consequences]")
{
    ConsequenceSetting setting{
        QDate(2026, 12, 1), QDate(2026, 11, 18), QDate(2026, 11, 20), u"A123"_s, {}};
    const Consequence duty =
        lineOf(linesOf(withTermBefore(1, 10), setting), ConsequenceKind::BoardDuty);
    CHECK(duty.dates == std::vector{QDate(2027, 2, 11)});
    CHECK(says(duty, u"By Thursday 11 February 2027 at the latest."_s));
    CHECK(says(duty, u"The governing board must meet|"_s));
}

TEST_CASE("A missed exam brings the board in, before the exam where that is sooner",
          "[today][consequences]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 1);
    details.examMissed = true;
    details.examDate = QDate(2026, 11, 27);
    const auto lines = linesOf(aCase(details));
    const Consequence duty = lineOf(lines, ConsequenceKind::BoardDuty);
    CHECK(duty.band == BoardBand::MustConsider);
    CHECK(duty.dates == std::vector{QDate(2026, 11, 26)});
    CHECK(duty.weight == Weight::Attention);
    CHECK(says(duty, u"An exam or test is missed."_s));
    const Consequence telling = lineOf(lines, ConsequenceKind::TellAtOnce);
    CHECK(std::ranges::find(telling.steps, Step::TellBoard) != telling.steps.end());
}

TEST_CASE("Lunchtimes bring letters and totals, but neither public place nor day six",
          "[today][consequences]")
{
    SuspensionDetails details = aSuspension(morningOf(QDate(2026, 11, 19)), 8);
    details.category = SuspensionCategory::Lunchtime;
    details.last = {demoCalendar().nthSchoolDay(QDate(2026, 11, 19), 8), Session::Am};
    const auto lines = linesOf(aCase(details));
    CHECK(has(lines, ConsequenceKind::Letter));
    CHECK(lineOf(lines, ConsequenceKind::BoardDuty).halfDays == 8);
    CHECK_FALSE(has(lines, ConsequenceKind::PublicPlace));
    CHECK_FALSE(has(lines, ConsequenceKind::DaySix));
    CHECK(says(lineOf(lines, ConsequenceKind::Register), u"stay what they are"_s));
}

TEST_CASE("For a looked-after child social worker and virtual school head are told by law",
          "[today][consequences]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 2));
    facts.student.lookedAfter = true;
    facts.student.hasSocialWorker = true;
    facts.student.hasReferringSchool = true;
    const auto lines = linesOf(facts);
    const Consequence law = lineOf(lines, ConsequenceKind::TellAtOnce);
    CHECK(law.basis == Basis::Law);
    CHECK(says(law, u"Local authority, social worker and virtual school head."_s));
    CHECK(lines[2].kind == ConsequenceKind::TellAtOnce);
    CHECK(lines[2].basis == Basis::GoodPractice);
    CHECK(says(lines[2], u"Parents by telephone and referring school."_s));
}

TEST_CASE("The letter of a student of 18 goes to the student, on the day of the decision",
          "[today][consequences]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 23), 2);
    details.first = morningOf(QDate(2026, 11, 24));
    details.decidedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 20));
    CaseFacts facts = aCase(details);
    facts.student.dateOfBirth = QDate(2008, 11, 20);
    const auto lines = linesOf(facts);
    const Consequence letter = lineOf(lines, ConsequenceKind::Letter);
    CHECK(letter.dates == std::vector{QDate(2026, 11, 20)});
    CHECK(says(letter, u"Letter to the student by Friday 20 November, 3.10 pm"_s));
    CHECK(says(letter, u"18 or over"_s));
    CHECK_FALSE(has(lines, ConsequenceKind::PublicPlace));
}

TEST_CASE("For an independent school the same lines are policy, and none of the law's own duties",
          "[today][consequences]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 8));
    facts.schoolType = SchoolType::Independent;
    const auto lines = linesOf(facts);
    CHECK(lineOf(lines, ConsequenceKind::Letter).basis == Basis::Policy);
    CHECK(says(lineOf(lines, ConsequenceKind::Letter), u"do not apply to this type of school"_s,
               SchoolType::Independent));
    const Consequence duty = lineOf(lines, ConsequenceKind::BoardDuty);
    CHECK(duty.basis == Basis::Policy);
    CHECK(says(duty, u"The proprietor must meet if the family asks"_s, SchoolType::Independent));
    CHECK_FALSE(has(lines, ConsequenceKind::PublicPlace));
    CHECK(lineOf(lines, ConsequenceKind::DaySix).basis == Basis::GoodPractice);
    CHECK_FALSE(has(lines, ConsequenceKind::ProvisionDetails));
}

TEST_CASE("Day six and its 48 hours stand there until the education is arranged",
          "[today][consequences]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 8));
    Consequence sixth = lineOf(linesOf(facts), ConsequenceKind::DaySix);
    CHECK(sixth.dates == std::vector{QDate(2026, 11, 27)});
    CHECK(sixth.weight == Weight::Attention);
    CHECK(says(sixth, u"Not arranged yet"_s));

    Provision& provision = facts.suspension.details.provision;
    provision.place = u"The Annexe, Park Lane"_s;
    provision.start = QDate(2026, 11, 27);
    provision.startTime = QTime(9, 0);
    const auto lines = linesOf(facts);
    sixth = lineOf(lines, ConsequenceKind::DaySix);
    CHECK(sixth.weight == Weight::Plain);
    CHECK(says(sixth, u"Arranged from Friday 27 November."_s));
    CHECK(says(lineOf(lines, ConsequenceKind::ProvisionDetails),
               u"by Wednesday 25 November, 9.00 am"_s));

    provision.start = QDate(2026, 11, 30);
    sixth = lineOf(linesOf(facts), ConsequenceKind::DaySix);
    CHECK(sixth.weight == Weight::Attention);
    CHECK(says(sixth, u"the sixth day comes before"_s));
}

TEST_CASE("Above 45 days it cannot be issued where that is law; elsewhere it is only said",
          "[today][consequences]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 1));
    facts.halfDaysElsewhere = 88;
    Consequence limit = lineOf(linesOf(facts), ConsequenceKind::YearLimit);
    CHECK(limit.weight == Weight::Attention); // exactly 45
    CHECK(says(limit, u"45 school days in the school year"_s));

    facts.halfDaysElsewhere = 89;
    limit = lineOf(linesOf(facts), ConsequenceKind::YearLimit);
    CHECK(limit.weight == Weight::Stops);
    CHECK(says(limit, u"It cannot be issued."_s));

    facts.schoolType = SchoolType::UnregisteredAp;
    limit = lineOf(linesOf(facts), ConsequenceKind::YearLimit);
    CHECK(limit.weight == Weight::Attention);
    CHECK(limit.basis == Basis::Policy);
}

TEST_CASE("Suspensions that no school day parts are said as one run with its sixth day",
          "[today][consequences]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 10), 4));
    facts.others = {issuedBefore(daysFrom(QDate(2026, 11, 5), 3))};
    const auto lines = linesOf(facts);
    const Consequence run = lineOf(lines, ConsequenceKind::JoinedRun);
    CHECK(run.number == 7);
    CHECK(says(run, u"Together 7 school days out, from Thursday 5 November to Friday 13 "
                    "November."_s));
    CHECK(lineOf(lines, ConsequenceKind::DaySix).dates.front() == QDate(2026, 11, 12));
    CHECK_FALSE(has(linesOf(aCase(daysFrom(QDate(2026, 11, 10), 4))), ConsequenceKind::JoinedRun));
}

TEST_CASE("The register has E until the education begins, then B or K", "[today][consequences]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 8));
    Provision& provision = facts.suspension.details.provision;
    provision.place = u"The Annexe"_s;
    provision.start = QDate(2026, 11, 27);
    CHECK(says(lineOf(linesOf(facts), ConsequenceKind::Register),
               u"Code E for 10 sessions and Code B for 6 sessions."_s));
    provision.by = ProvidedBy::LocalAuthority;
    CHECK(says(lineOf(linesOf(facts), ConsequenceKind::Register), u"Code K for 6 sessions"_s));
    provision = {};
    const Consequence marks = lineOf(linesOf(facts), ConsequenceKind::Register);
    CHECK(marks.weight == Weight::Attention);
    CHECK(says(marks, u"16 sessions of code E in a row"_s));
}

TEST_CASE("What the census would not take is said before it is issued", "[today][consequences]")
{
    const CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 2));
    CHECK_FALSE(has(linesOf(facts), ConsequenceKind::Census));
    const auto lines = linesOf(facts, {kToday, {}, {}, {}, {}});
    CHECK(lineOf(lines, ConsequenceKind::Census).issues.front().code == u"census_no_upn"_s);
}

TEST_CASE("Of a cancelled one the return and the register are left", "[today][consequences]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 16), 5));
    facts.suspension.status = SuspensionStatus::Cancelled;
    facts.suspension.servedUntil = afternoonOf(QDate(2026, 11, 18));
    const auto lines = linesOf(facts);
    REQUIRE(lines.size() == 2);
    CHECK(says(lines[0], u"Back Thursday 19 November, morning"_s));
    CHECK(says(lines[1], u"Code E for 6 sessions."_s));
}

TEST_CASE("The line of a suggested prevention meeting names its reasons", "[today][consequences]")
{
    PreventionSuggestion suggestion;
    suggestion.reasons = {PreventionReason::TwoOrMoreSuspensions, PreventionReason::YearTotal};
    suggestion.suspensions = 2;
    suggestion.yearHalfDays = 31;
    suggestion.missing = {PreventionPrerequisite::EarlyHelpAssessment};
    const auto lines =
        linesOf(aCase(daysFrom(QDate(2026, 11, 19), 2)), {kToday, {}, {}, u"A123"_s, suggestion});
    const Consequence meeting = lineOf(lines, ConsequenceKind::Prevention);
    CHECK(meeting.basis == Basis::Policy);
    CHECK(says(meeting, u"2 suspensions and 15.5 school days this school year. To have ready: "
                        "Early Help assessment."_s));
}

TEST_CASE("Every line has a title, a reason and a source", "[today][consequences]")
{
    const SchoolType type = GENERATE(SchoolType::Maintained, SchoolType::Academy, SchoolType::Pru,
                                     SchoolType::Independent);
    CaseFacts facts = withTermBefore(24, 16);
    facts.schoolType = type;
    facts.halfDaysElsewhere = 50;
    facts.student.hasSocialWorker = true;
    facts.student.hasReferringSchool = true;
    const auto lines = linesOf(facts);
    CHECK(lines.size() >= 8);
    for (const Consequence& line : lines) {
        const ConsequenceText text = textOf(line, type);
        INFO(said(line, type));
        CHECK_FALSE(text.title.isEmpty());
        CHECK_FALSE(text.reason.isEmpty());
        CHECK_FALSE(text.source.isEmpty());
        CHECK_FALSE(QString::fromStdString(said(line, type)).contains(u'%'));
    }
}

TEST_CASE("Totals are said for each term that is touched", "[today][consequences]")
{
    const SchoolCalendar calendar = demoCalendar();
    const CaseFacts facts = aCase(daysFrom(QDate(2026, 12, 16), 6));
    const CaseFindings findings = findingsOf(facts, calendar);
    CHECK(termTotalWords(findings) == u"3 school days in the autumn term; 3 school days in the "
                                      "spring term"_s);
    CHECK(yearTotalWords(findings, 0) == u"6 school days this school year"_s);
    CHECK(yearTotalWords(findings, 4) ==
          u"6 school days this school year, 2 school days of it at other schools"_s);
}
