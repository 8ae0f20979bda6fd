// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/suspension_rules.h"

#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

QStringList codesOf(const std::vector<Issue>& issues)
{
    QStringList codes;
    for (const Issue& issue : issues) {
        codes << issue.code;
    }
    codes.sort();
    return codes;
}

QStringList findings(const SuspensionDetails& details)
{
    return codesOf(validate(details, demoCalendar(), kToday));
}

/// A school, a head, a student with a mother who gets letters and a suspension of three days.
struct Ready {
    School school;
    StaffMember head;
    StudentRecord student;
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);

    Ready()
    {
        school.name = u"Oak Lane School"_s;
        school.address = {{u"1 Oak Lane"_s}, u"WV1 1AA"_s};
        head.name = u"Mrs J. Hart"_s;
        head.role = StaffRole::Head;
        student.details.dateOfBirth = QDate(2012, 5, 1);
        Contact mother;
        mother.getsLetters = true;
        student.contacts.push_back(mother);
    }
    [[nodiscard]] std::vector<Issue> issues() const
    {
        return missingBeforeIssue(school, head, student, details, demoCalendar());
    }
    [[nodiscard]] QStringList missing() const { return codesOf(issues()); }
};

} // namespace

TEST_CASE("A complete suspension raises no doubt", "[suspensions][rules]")
{
    CHECK(findings(daysFrom(QDate(2026, 11, 19), 3)).isEmpty());
    CHECK(findings(aSuspension(afternoonOf(QDate(2026, 11, 16)), 5)).isEmpty());
}

TEST_CASE("A draft may lack things, but not its student", "[suspensions][rules]")
{
    const auto issues = validate(SuspensionDetails{}, demoCalendar(), kToday);
    CHECK(codesOf(issues) == QStringList{u"missing_first_date"_s, u"missing_last_date"_s,
                                         u"missing_reasons"_s, u"missing_student"_s,
                                         u"missing_what_happened"_s});
    for (const Issue& issue : issues) {
        CHECK((issue.severity == Severity::Problem) == (issue.code == u"missing_student"_s));
    }
}

TEST_CASE("Dates are held against the school's calendar", "[suspensions][rules]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);
    SECTION("the last day before the first")
    {
        details.last = afternoonOf(QDate(2026, 11, 18));
        CHECK(findings(details) == QStringList{u"last_before_first"_s});
        CHECK(hasProblem(validate(details, demoCalendar(), kToday)));
    }
    SECTION("ends in the morning of the day on whose afternoon it begins")
    {
        details.first = afternoonOf(QDate(2026, 11, 19));
        details.last = morningOf(QDate(2026, 11, 19));
        CHECK(findings(details) == QStringList{u"last_before_first"_s});
    }
    SECTION("begins on an INSET day")
    {
        details = aSuspension(morningOf(QDate(2026, 11, 23)), 4);
        CHECK(findings(details) == QStringList{u"first_not_school_session"_s});
    }
    SECTION("ends on a Sunday")
    {
        details.last = afternoonOf(QDate(2026, 11, 22));
        details.halfDays = 4;
        CHECK(findings(details) == QStringList{u"last_not_school_session"_s});
    }
    SECTION("another length than the dates give")
    {
        details.halfDays = 5;
        const auto issues = validate(details, demoCalendar(), kToday);
        REQUIRE(issues.size() == 1);
        CHECK(issues.front().code == u"half_days_not_matching"_s);
        CHECK(issues.front().parameters == QStringList{u"5"_s, u"6"_s});
    }
    SECTION("nothing but a holiday")
    {
        details.first = morningOf(QDate(2026, 10, 26));
        details.last = afternoonOf(QDate(2026, 10, 28));
        details.halfDays = 0;
        CHECK(findings(details) == QStringList{u"first_not_school_session"_s,
                                               u"half_days_not_matching"_s,
                                               u"last_not_school_session"_s});
    }
}

TEST_CASE("Reasons are known, different and at most three", "[suspensions][rules]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);
    const auto [reasons, codes] = GENERATE(table<QString, QString>({
        {u"PP BU DB"_s, u""_s},
        {u"PP BU DB TH"_s, u"too_many_reasons"_s},
        {u"PP BU PP"_s, u"reason_repeated"_s},
        {u"ZZ"_s, u"reason_unknown"_s},
    }));
    details.reasonCodes = reasons.split(u' ');
    CHECK(findings(details).join(u' ') == codes);
}

TEST_CASE("A code of 2026 is not valid for a suspension of 2024", "[suspensions][rules]")
{
    SuspensionDetails details = aSuspension(morningOf(QDate(2024, 11, 19)), 2);
    details.reasonCodes = QStringList{u"VR"_s};
    const auto issues = validate(details, demoCalendar(), kToday);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == u"reason_not_valid_on_date"_s);
    CHECK(issues.front().parameters == QStringList{u"VR"_s, u"2024-11-19"_s});
}

TEST_CASE("Dates that look like a slip are doubted", "[suspensions][rules]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);
    SECTION("a year too late")
    {
        details = aSuspension(morningOf(QDate(2027, 11, 22)), 2);
        CHECK(findings(details) == QStringList{u"first_date_far_off"_s});
    }
    SECTION("decided tomorrow")
    {
        details.decidedAt = QDateTime(kToday.addDays(1), QTime(9, 0));
        CHECK(findings(details) == QStringList{u"decided_in_future"_s});
    }
    SECTION("decided after it began")
    {
        details.decidedAt = QDateTime(kToday, QTime(9, 0));
        CHECK(findings(details) == QStringList{u"decided_after_start"_s});
    }
    SECTION("other education before it begins")
    {
        details.provision.start = QDate(2026, 11, 18);
        CHECK(findings(details) == QStringList{u"provision_before_start"_s});
    }
    SECTION("a permanent exclusion with an end")
    {
        details.category = SuspensionCategory::Permanent;
        CHECK(findings(details) == QStringList{u"permanent_with_end"_s});
    }
}

TEST_CASE("R10: the day of the exam that is missed is known and lies in the suspension",
          "[suspensions][rules][R10]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3); // to Tuesday 24
    details.examMissed = true;
    CHECK(findings(details) == QStringList{u"exam_date_missing"_s});
    details.examDate = QDate(2026, 11, 24);
    CHECK(findings(details).isEmpty());
    details.examDate = QDate(2026, 11, 25);
    CHECK(findings(details) == QStringList{u"exam_outside_suspension"_s});
    details.examDate = QDate(2026, 11, 20);
    details.examMissed = false;
    CHECK(findings(details) == QStringList{u"exam_not_marked"_s});
}

TEST_CASE("R15: education after the end, and a waiver without a name, are doubted",
          "[suspensions][rules][R15]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);
    details.provision.start = QDate(2026, 11, 25);
    CHECK(findings(details) == QStringList{u"provision_after_end"_s});
    details.provision.start = QDate(2026, 11, 24);
    details.provision.waivedOn = QDate(2026, 11, 23);
    CHECK(findings(details) == QStringList{u"waiver_without_name"_s});
    details.provision.waivedBy = u"Ms K. Farrow"_s;
    CHECK(findings(details).isEmpty());
    // A further suspension: the education of the first one goes on.
    details.follows = SuspensionId{4};
    details.provision.start = QDate(2026, 11, 12);
    CHECK(findings(details).isEmpty());
}

TEST_CASE("Touching suspensions do not overlap, sharing a session does", "[suspensions][rules]")
{
    const SuspensionDetails one = aSuspension(morningOf(QDate(2026, 11, 17)), 3); // to Wed AM
    const auto [first, halfDays, shared] = GENERATE(table<HalfDay, int, bool>({
        {morningOf(QDate(2026, 11, 16)), 2, false},
        {morningOf(QDate(2026, 11, 16)), 3, true},
        {afternoonOf(QDate(2026, 11, 18)), 2, false},
        {morningOf(QDate(2026, 11, 18)), 1, true},
        {morningOf(QDate(2026, 11, 16)), 10, true},
        {afternoonOf(QDate(2026, 11, 17)), 1, true},
    }));
    const SuspensionDetails other = aSuspension(first, halfDays);
    CHECK(overlaps(one, other) == shared);
    CHECK(overlaps(other, one) == shared);
}

TEST_CASE("Lunchtimes collide with whole days and with each other only", "[suspensions][rules]")
{
    SuspensionDetails lunchtimes = daysFrom(QDate(2026, 11, 17), 2);
    lunchtimes.category = SuspensionCategory::Lunchtime;
    CHECK(overlaps(lunchtimes, daysFrom(QDate(2026, 11, 18), 1)));
    CHECK_FALSE(overlaps(lunchtimes, aSuspension(afternoonOf(QDate(2026, 11, 18)), 1)));
    CHECK_FALSE(overlaps(aSuspension(morningOf(QDate(2026, 11, 17)), 1), lunchtimes));
    CHECK_FALSE(overlaps(lunchtimes, daysFrom(QDate(2026, 11, 19), 1)));
    CHECK(overlaps(lunchtimes, lunchtimes));
}

TEST_CASE("Nothing follows a permanent exclusion, and without dates nothing overlaps",
          "[suspensions][rules]")
{
    SuspensionDetails permanent;
    permanent.category = SuspensionCategory::Permanent;
    permanent.first = morningOf(QDate(2026, 11, 17));
    CHECK(overlaps(permanent, daysFrom(QDate(2027, 5, 4), 1)));
    CHECK_FALSE(overlaps(permanent, daysFrom(QDate(2026, 11, 16), 1)));
    CHECK_FALSE(overlaps(SuspensionDetails{}, daysFrom(QDate(2026, 11, 16), 1)));
}

TEST_CASE("R17: a complete suspension can be issued", "[suspensions][rules][R17]")
{
    CHECK(Ready().missing().isEmpty());
}

TEST_CASE("R17: the letter waits for what it must say", "[suspensions][rules][R17]")
{
    Ready ready;
    SECTION("reasons and what happened")
    {
        ready.details.reasonCodes.clear();
        ready.details.whatHappened = u"  "_s;
        CHECK(ready.missing() == QStringList{u"missing_reasons"_s, u"missing_what_happened"_s});
    }
    SECTION("the dates")
    {
        ready.details.last = {};
        CHECK(ready.missing() == QStringList{u"missing_last_date"_s});
        ready.details.first = {};
        CHECK(ready.missing() == QStringList{u"missing_first_date"_s, u"missing_last_date"_s});
    }
    SECTION("a length that follows from the dates")
    {
        ready.details.halfDays = 4;
        CHECK(ready.missing() == QStringList{u"half_days_not_matching"_s});
    }
    SECTION("the school's name, and where representations go")
    {
        ready.school.name.clear();
        ready.school.address = {};
        CHECK(ready.missing() ==
              QStringList{u"missing_representations_address"_s, u"missing_school_name"_s});
    }
    SECTION("someone to send it to")
    {
        ready.student.contacts.front().getsLetters = false;
        CHECK(ready.missing() == QStringList{u"missing_letter_recipient"_s});
    }
    SECTION("a school day in it")
    {
        ready.details.first = morningOf(QDate(2026, 10, 26));
        ready.details.last = afternoonOf(QDate(2026, 10, 28));
        ready.details.halfDays = 0;
        CHECK(ready.missing() ==
              QStringList{u"half_days_not_matching"_s, u"missing_public_place_dates"_s});
    }
    CHECK_FALSE(ready.issues().empty());
    for (const Issue& issue : ready.issues()) {
        CHECK(issue.severity == Severity::Problem);
        CHECK_FALSE(issue.field.isEmpty());
    }
}

TEST_CASE("R17: a student of eighteen is sent the letter", "[suspensions][rules][R17]")
{
    Ready ready;
    ready.student.contacts.clear();
    ready.student.details.dateOfBirth = QDate(2008, 11, 19); // eighteen on the first day
    CHECK(ready.missing().isEmpty());
}

TEST_CASE("R17: schools outside the Regulations need no address for representations",
          "[suspensions][rules][R17]")
{
    Ready ready;
    ready.school.address = {};
    ready.school.type = SchoolType::Independent;
    CHECK(ready.missing().isEmpty());
}

TEST_CASE("R17: only the head, or who acts as head, signs", "[suspensions][rules][R17]")
{
    Ready ready;
    ready.head.role = StaffRole::Deputy;
    CHECK(ready.missing() == QStringList{u"decided_by_not_head"_s});
    ready.head.mayActForHead = true;
    CHECK(ready.missing().isEmpty());
    CHECK(codesOf(missingBeforeIssue(ready.school, std::nullopt, ready.student, ready.details,
                                     demoCalendar())) == QStringList{u"missing_decided_by"_s});
}

TEST_CASE("R17: some suspensions have no dates for parents to mind", "[suspensions][rules][R17]")
{
    Ready ready;
    ready.details = aSuspension(afternoonOf(QDate(2026, 11, 19)), 1); // the rest of an afternoon
    ready.details.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(14, 30));
    CHECK(ready.missing().isEmpty());
    ready.details = daysFrom(QDate(2026, 11, 19), 3);
    ready.details.provision.start = QDate(2026, 11, 19); // other education at once
    CHECK(ready.missing().isEmpty());
}

TEST_CASE("A permanent exclusion is not issued here", "[suspensions][rules]")
{
    Ready ready;
    ready.details.category = SuspensionCategory::Permanent;
    CHECK(ready.missing() == QStringList{u"permanent_not_issued"_s});
}

TEST_CASE("A court order and a parent without a letter are said before anything is sent",
          "[suspensions][rules]")
{
    StudentRecord student;
    Contact mother;
    mother.surname = u"Farrow"_s;
    mother.parentalResponsibility = true;
    mother.getsLetters = true;
    Contact father = mother;
    father.forename = u"Joel"_s;
    father.getsLetters = false;
    father.courtOrder = true;
    student.contacts = {mother, father};
    const auto doubts = recipientDoubts(student);
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0].code == u"contact_has_court_order"_s);
    CHECK(doubts[0].parameters == QStringList{u"Joel Farrow"_s});
    CHECK(doubts[1].code == u"parent_gets_no_letter"_s);
    CHECK_FALSE(hasProblem(doubts));
    student.contacts.pop_back();
    CHECK(recipientDoubts(student).empty());
}

TEST_CASE("R7: above forty-five days a school under the Regulations may not issue",
          "[suspensions][rules][R7]")
{
    CHECK_FALSE(yearLimitIssue(SchoolType::Academy, 79));
    CHECK(yearLimitIssue(SchoolType::Academy, 90)->code == u"year_limit_near"_s);
    CHECK(yearLimitIssue(SchoolType::Academy, 91)->severity == Severity::Problem);
    CHECK(yearLimitIssue(SchoolType::Independent, 91)->severity == Severity::Doubt);
    CHECK(yearLimitIssue(SchoolType::Academy, 91)->parameters == QStringList{u"91"_s});
}
