// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/case_findings.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

CaseFindings find(const CaseFacts& facts)
{
    return findingsOf(facts, demoCalendar());
}

int totalIn(const CaseFindings& findings, TermName name)
{
    for (const TermShare& share : findings.terms) {
        if (share.term.name == name) {
            return share.total;
        }
    }
    return -1;
}

QStringList daysOf(const std::vector<QDate>& dates)
{
    QStringList days;
    for (const QDate date : dates) {
        days << date.toString(u"d"_s);
    }
    return days;
}

} // namespace

TEST_CASE("R8: a suspension over Christmas shows what falls into each term",
          "[suspensions][findings][R8]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 12, 16), 6));
    facts.others = {anIssued(1, daysFrom(QDate(2026, 11, 2), 3))};
    const CaseFindings findings = find(facts);
    REQUIRE(findings.terms.size() == 2);
    CHECK(findings.terms[0] == TermShare{{2026, TermName::Autumn}, 6, 12});
    CHECK(findings.terms[1] == TermShare{{2026, TermName::Spring}, 6, 6});
    CHECK(findings.decisiveHalfDays == 12);
    CHECK(findings.yearHalfDays == 18);
    CHECK(findings.band == BoardBand::IfRepresentations);
    CHECK(findings.tellBoardAtOnce);
}

TEST_CASE("R8: a school may add up by its own three terms", "[suspensions][findings][R8]")
{
    // Spring runs on into April: after Easter Monday by the Regulations' date.
    std::vector<CalendarEntry> entries;
    const auto term = [&](const QString& name, QDate first, QDate last) {
        entries.push_back({CalendarKind::Term, name, first, last});
    };
    term(u"Autumn term"_s, QDate(2026, 9, 2), QDate(2026, 12, 18));
    term(u"Spring term"_s, QDate(2027, 1, 4), QDate(2027, 4, 2));
    term(u"Summer term"_s, QDate(2027, 4, 19), QDate(2027, 7, 23));
    const SchoolCalendar calendar(entries);
    CaseFacts facts = aCase({});
    facts.suspension.details.first = morningOf(QDate(2027, 3, 30));
    facts.suspension.details.last = afternoonOf(QDate(2027, 4, 1));
    facts.suspension.details.halfDays = 6;
    CHECK(totalIn(findingsOf(facts, calendar), TermName::Summer) == 6);
    facts.rules.ownTermDates = true;
    const CaseFindings own = findingsOf(facts, calendar);
    CHECK(totalIn(own, TermName::Spring) == 6);
    CHECK(totalIn(own, TermName::Summer) == -1);
}

TEST_CASE("R9: the suspension that crosses the line carries the duty, not the one before it",
          "[suspensions][findings][R9]")
{
    const Suspension four = anIssued(1, daysFrom(QDate(2026, 11, 2), 4));
    const Suspension three = anIssued(2, daysFrom(QDate(2026, 11, 24), 3));
    CaseFacts facts = aCase({});
    facts.suspension = three;
    facts.others = {four};
    CHECK(find(facts).decisiveHalfDays == 14);
    CHECK(find(facts).band == BoardBand::IfRepresentations);
    facts.suspension = four;
    facts.others = {three};
    CHECK(find(facts).decisiveHalfDays == 8);
    CHECK(find(facts).band == BoardBand::ConsiderRepresentations);
    CHECK_FALSE(find(facts).tellBoardAtOnce);
    CHECK(find(facts).yearHalfDays == 14); // the year is added up whole
}

TEST_CASE("R9: recorded late, a suspension still crosses the line when it is issued",
          "[suspensions][findings][R9]")
{
    Suspension late = anIssued(2, daysFrom(QDate(2026, 11, 2), 4));
    late.issuedAt = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    const Suspension three = anIssued(1, daysFrom(QDate(2026, 11, 24), 3));
    CaseFacts facts = aCase({});
    facts.suspension = late;
    facts.others = {three};
    CHECK(find(facts).tellBoardAtOnce);
    facts.suspension.status = SuspensionStatus::Draft; // while it is being written
    facts.suspension.issuedAt.reset();
    CHECK(find(facts).tellBoardAtOnce);
    facts.suspension = three;
    facts.others = {late};
    CHECK_FALSE(find(facts).tellBoardAtOnce);
}

TEST_CASE("R9: history from elsewhere is put in order by its dates", "[suspensions][findings][R9]")
{
    Suspension before = anIssued(7, daysFrom(QDate(2026, 11, 2), 4));
    Suspension after = anIssued(5, daysFrom(QDate(2026, 11, 24), 3));
    before.issuedAt.reset();
    after.issuedAt.reset();
    CaseFacts facts = aCase({});
    facts.suspension = after;
    facts.others = {before};
    CHECK(find(facts).decisiveHalfDays == 14);
    facts.suspension = before;
    facts.others = {after};
    CHECK(find(facts).decisiveHalfDays == 8);
}

TEST_CASE("R7: days elsewhere and the school's own mark for a warning count in",
          "[suspensions][findings][R7]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 16), 5));
    facts.halfDaysElsewhere = 60;
    CHECK(find(facts).yearHalfDays == 70);
    CHECK(find(facts).yearLimit == YearLimit::Within);
    facts.rules.yearWarningHalfDays = 70;
    CHECK(find(facts).yearLimit == YearLimit::Near);
    facts.halfDaysElsewhere = 81;
    CHECK(find(facts).yearLimit == YearLimit::Over);
}

TEST_CASE("R18: after an early return only what was served counts", "[suspensions][findings][R18]")
{
    CaseFacts facts = aCase({});
    facts.suspension =
        endedAfter(anIssued(1, daysFrom(QDate(2026, 11, 19), 8)), afternoonOf(QDate(2026, 11, 24)));
    const CaseFindings findings = find(facts);
    CHECK(findings.yearHalfDays == 6);
    CHECK(totalIn(findings, TermName::Autumn) == 6);
    CHECK(findings.back == morningOf(QDate(2026, 11, 25)));
    CHECK(daysOf(findings.publicPlaceDates) == QStringList{u"19"_s, u"20"_s, u"24"_s});
    CHECK_FALSE(findings.daySix);
    CHECK(findings.runSchoolDays == 3);
    // The board was told of eight days, and that stands.
    CHECK(findings.decisiveHalfDays == 16);
    CHECK(findings.tellBoardAtOnce);
}

TEST_CASE("R18: back on a Monday, the weekend before it was not served",
          "[suspensions][findings][R18]")
{
    CaseFacts facts = aCase({});
    facts.suspension = endedAfter(anIssued(1, daysFrom(QDate(2026, 11, 12), 5)),
                                  afternoonOf(QDate(2026, 11, 15))); // a Sunday
    const CaseFindings findings = find(facts);
    CHECK(findings.back == morningOf(QDate(2026, 11, 16)));
    CHECK(findings.run == DateSpan{QDate(2026, 11, 12), QDate(2026, 11, 13)});
    CHECK(findings.yearHalfDays == 4);
}

TEST_CASE("R19: cancelled on Wednesday, three of five days stay", "[suspensions][findings][R19]")
{
    CaseFacts facts = aCase({});
    facts.suspension = cancelledAfter(anIssued(1, daysFrom(QDate(2026, 11, 16), 5)),
                                      afternoonOf(QDate(2026, 11, 18)));
    CHECK(find(facts).yearHalfDays == 6);
    CHECK(find(facts).back == morningOf(QDate(2026, 11, 19)));
    CHECK(daysOf(find(facts).publicPlaceDates) == QStringList{u"16"_s, u"17"_s, u"18"_s});
}

TEST_CASE("R19: cancelled before it began, nothing of it is left", "[suspensions][findings][R19]")
{
    CaseFacts facts = aCase({});
    facts.suspension = cancelledAfter(anIssued(1, daysFrom(QDate(2026, 11, 16), 8)), HalfDay{});
    const CaseFindings findings = find(facts);
    CHECK(findings.yearHalfDays == 0);
    CHECK(findings.publicPlaceDates.empty());
    CHECK_FALSE(findings.run);
    CHECK_FALSE(findings.daySix);
    CHECK(findings.back == morningOf(QDate(2026, 11, 16)));
}

TEST_CASE("R13: the joined run is shown with its days", "[suspensions][findings][R13]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 10), 4));
    facts.others = {anIssued(1, daysFrom(QDate(2026, 11, 5), 3))};
    const CaseFindings findings = find(facts);
    CHECK(findings.run == DateSpan{QDate(2026, 11, 5), QDate(2026, 11, 13)});
    CHECK(findings.runSchoolDays == 7);
    CHECK(findings.daySix == QDate(2026, 11, 12));
    CHECK(findings.provisionIsLaw);
    CHECK(findings.provisionDetailsDue == QDateTime(QDate(2026, 11, 10), QTime(8, 50)));
}

TEST_CASE("R13: what was shortened or cancelled before joins only as far as it was served",
          "[suspensions][findings][R13]")
{
    const Suspension three = anIssued(1, daysFrom(QDate(2026, 11, 5), 3));
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 10), 4));
    facts.others = {endedAfter(three, afternoonOf(QDate(2026, 11, 6)))};
    CHECK_FALSE(find(facts).daySix);
    CHECK(find(facts).runSchoolDays == 4);
    facts.others = {cancelledAfter(three, afternoonOf(QDate(2026, 11, 9)))};
    CHECK(find(facts).daySix == QDate(2026, 11, 12));
    facts.others = {cancelledAfter(three, HalfDay{})};
    CHECK_FALSE(find(facts).daySix);
}

TEST_CASE("R13: where education from day six is law, advice or no matter",
          "[suspensions][findings][R13]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 8));
    SECTION("law in a maintained school")
    {
        CHECK(find(facts).daySix == QDate(2026, 11, 27));
        CHECK(find(facts).provisionIsLaw);
    }
    SECTION("the local authority's in a pupil referral unit")
    {
        facts.schoolType = SchoolType::Pru;
        CHECK(find(facts).daySix == QDate(2026, 11, 27));
        CHECK_FALSE(find(facts).provisionIsLaw);
    }
    SECTION("advice in an independent school, and no dates for parents")
    {
        facts.schoolType = SchoolType::Independent;
        CHECK(find(facts).daySix == QDate(2026, 11, 27));
        CHECK_FALSE(find(facts).provisionIsLaw);
        CHECK(find(facts).publicPlaceDates.empty());
        CHECK_FALSE(find(facts).isLaw);
    }
    SECTION("none in Year 11 with the exams over")
    {
        facts.suspension.details.examsOver = true;
        CHECK_FALSE(find(facts).daySix);
        CHECK(find(facts).runSchoolDays == 7 + 1); // the run is what it is
    }
    SECTION("none beyond compulsory school age")
    {
        facts.student.dateOfBirth = QDate(2009, 5, 1);
        CHECK_FALSE(find(facts).daySix);
        CHECK_FALSE(find(facts).compulsoryAge);
        CHECK(find(facts).publicPlaceDates.empty());
    }
    SECTION("an unknown date of birth counts as of age")
    {
        facts.student.dateOfBirth.reset();
        CHECK(find(facts).daySix == QDate(2026, 11, 27));
    }
}

TEST_CASE("R15: the details are due 48 hours before the education that is known of",
          "[suspensions][findings][R15]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 8));
    CHECK(find(facts).provisionDetailsDue == QDateTime(QDate(2026, 11, 25), QTime(8, 50)));
    facts.suspension.details.provision.start = QDate(2026, 11, 25);
    facts.suspension.details.provision.startTime = QTime(9, 30);
    CHECK(find(facts).provisionDetailsDue == QDateTime(QDate(2026, 11, 23), QTime(9, 30)));
    CHECK(daysOf(find(facts).publicPlaceDates) == QStringList{u"19"_s, u"20"_s, u"24"_s});
}

TEST_CASE("R14, R26: when the notice is due, and to whom", "[suspensions][findings][R14][R26]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 24), 2));
    facts.suspension.details.decidedAt = QDateTime(QDate(2026, 11, 20), QTime(16, 0));
    CHECK(find(facts).noticeDue == QDateTime(QDate(2026, 11, 24), QTime(15, 10)));
    CHECK_FALSE(find(facts).toStudent);
    facts.student.dateOfBirth = QDate(2008, 11, 22);
    CHECK(find(facts).toStudent);
    CHECK(find(facts).noticeDue == QDateTime(QDate(2026, 11, 20), QTime(16, 0))); // at once
}

TEST_CASE("Without dates there is little to say, and nothing wrong", "[suspensions][findings]")
{
    const CaseFindings findings = find(aCase({}));
    CHECK(findings.terms.empty());
    CHECK(findings.yearHalfDays == 0);
    CHECK_FALSE(findings.back.isValid());
    CHECK_FALSE(findings.recipients.empty());
}
