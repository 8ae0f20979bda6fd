// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/merge_rules.h"

#include "tests/support/builders.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

StudentRow row(qint64 id, const QString& forename, const QString& surname, QDate born,
               const QString& upn = {})
{
    StudentRow row;
    row.id = StudentId{id};
    row.forename = forename;
    row.surname = surname;
    row.dateOfBirth = born;
    row.upn = upn;
    return row;
}

MergeSide side(qint64 id, const QString& forename = u"Dylan"_s, const QString& surname = u"Farrow"_s)
{
    MergeSide side;
    side.record.id = StudentId{id};
    side.record.details.forename = forename;
    side.record.details.surname = surname;
    side.record.details.dateOfBirth = QDate(2013, 5, 1);
    return side;
}

Suspension issued(qint64 student, QDate first, int halfDays)
{
    Suspension s = aSuspension(StudentId{student}, {first, Session::Am},
                               {first.addDays(halfDays / 2 - 1), Session::Pm}, halfDays);
    s.status = SuspensionStatus::Issued;
    return s;
}

const QDate kBorn(2013, 5, 1);

} // namespace

TEST_CASE("The same UPN, the same name and birthday, or one letter of it: likely doubles",
          "[rights][rules][merge]")
{
    const auto pairs = likelyDoubles({
        row(1, u"Dylan"_s, u"Farrow"_s, kBorn, u"B801200005001"_s),
        row(2, u"D."_s, u"Farrow-Ames"_s, QDate(2012, 1, 1), u"b801200005001"_s),
        row(3, u"Zoë"_s, u"O'Brien"_s, kBorn),
        row(4, u"Zoe"_s, u"OBrien"_s, kBorn),
        row(5, u"Katherine"_s, u"Marsh"_s, kBorn),
        row(6, u"Katharine"_s, u"Marsh"_s, kBorn),
        row(7, u"Katharine"_s, u"Marsh"_s, QDate(2013, 5, 2)),
        row(8, u"Sam"_s, u"Ames"_s, kBorn),
    });
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].ground == DoubleGround::SameUpn);
    CHECK(pairs[0].first.id == StudentId{1});
    CHECK(pairs[0].second.id == StudentId{2});
    CHECK(pairs[1].ground == DoubleGround::SameNameAndBirth);
    CHECK(pairs[1].second.id == StudentId{4});
    CHECK(pairs[2].ground == DoubleGround::LikeNameAndBirth);
    CHECK(pairs[2].first.id == StudentId{5});
    CHECK(toCode(pairs[2].ground) == u"like_name_and_birth"_s);
}

TEST_CASE("A preferred name counts as well, and a pair is named once", "[rights][rules][merge]")
{
    StudentRow first = row(1, u"Dylan"_s, u"Farrow"_s, kBorn, u"B801200005001"_s);
    StudentRow second = row(2, u"Marcus"_s, u"Farrow"_s, kBorn, u"B801200005001"_s);
    second.preferredForename = u"Dylan"_s;
    CHECK(likelyDoubles({first, second}).size() == 1);
    second.upn.clear();
    REQUIRE(likelyDoubles({first, second}).size() == 1);
    CHECK(likelyDoubles({first, second}).front().ground == DoubleGround::SameNameAndBirth);
    CHECK(likelyDoubles({}).empty());
}

TEST_CASE("Only what differs is chosen, and gaps are filled from the other record",
          "[rights][rules][merge]")
{
    StudentDetails kept = side(1).record.details;
    StudentDetails gone = kept;
    CHECK(differing(kept, gone).empty());
    gone.forename = u"Dillon"_s;
    gone.upn = u"B801200005001"_s;
    gone.address = {{u"7 Mill Lane"_s}, u"WV1 4XX"_s};
    CHECK(differing(kept, gone) == IdentityFields{IdentityField::Upn, IdentityField::Forename,
                                                  IdentityField::Address});
    const IdentityFields proposed = proposedFromGone(kept, gone);
    CHECK(proposed == IdentityFields{IdentityField::Upn, IdentityField::Address});
    const StudentDetails made = chosen(kept, gone, proposed);
    CHECK(made.forename == u"Dylan"_s);
    CHECK(made.upn == gone.upn);
    CHECK(made.address == gone.address);
    for (int i = 0; i < kIdentityFieldCount; ++i) {
        const auto field = static_cast<IdentityField>(i);
        CHECK(identityFieldFromCode(toCode(field)) == field);
    }
}

TEST_CASE("Two children are not made one", "[rights][rules][merge]")
{
    const SchoolCalendar calendar = demoCalendar();
    MergeSide kept = side(1);
    MergeSide gone = side(2);
    CHECK(mergeIssues(kept, gone, calendar).empty());
    CHECK(codes(mergeIssues(kept, kept, calendar)) == QStringList{u"merge_same_record"_s});
    kept.record.details.upn = u"B801200005001"_s;
    gone.record.details.upn = u"C801200005002"_s;
    const auto twoUpns = mergeIssues(kept, gone, calendar);
    CHECK(codes(twoUpns) == QStringList{u"merge_two_upns"_s});
    CHECK_FALSE(hasProblem(twoUpns));
    gone.record.details.dateOfBirth = QDate(2013, 5, 2);
    CHECK(problemCodes(mergeIssues(kept, gone, calendar)) ==
          QStringList{u"merge_different_children"_s});
    gone.record.details.upn.clear();
    CHECK(codes(mergeIssues(kept, gone, calendar)) == QStringList{u"merge_two_births"_s});
    gone = side(2, u"Rosa"_s, u"Ellery"_s);
    CHECK(codes(mergeIssues(kept, gone, calendar)) == QStringList{u"merge_names_differ"_s});
}

TEST_CASE("Suspensions for the same time stand in the way, cancelled ones do not",
          "[rights][rules][merge]")
{
    const SchoolCalendar calendar = demoCalendar();
    MergeSide kept = side(1);
    MergeSide gone = side(2);
    kept.suspensions = {issued(1, QDate(2026, 11, 16), 6)};
    gone.suspensions = {issued(2, QDate(2026, 11, 18), 4)};
    const auto issues = mergeIssues(kept, gone, calendar);
    REQUIRE(problemCodes(issues) == QStringList{u"merge_suspensions_overlap"_s});
    CHECK(issues.front().parameters == QStringList{u"2026-11-18"_s, u"2026-11-19"_s});
    gone.suspensions.front().status = SuspensionStatus::Cancelled;
    CHECK(mergeIssues(kept, gone, calendar).empty());
}

TEST_CASE("A total over the limit of the year, two assessments, the same days twice: said, not refused",
          "[rights][rules][merge][R7]")
{
    const SchoolCalendar calendar = demoCalendar();
    MergeSide kept = side(1);
    MergeSide gone = side(2);
    kept.record.daysElsewhere = {{2026, 60, u"Hill Top"_s, {}}};
    gone.record.daysElsewhere = {{2026, 30, u"Hill Top School"_s, {}}};
    gone.suspensions = {issued(2, QDate(2026, 11, 16), 4)};
    kept.hasEarlyHelp = gone.hasEarlyHelp = true;
    const auto issues = mergeIssues(kept, gone, calendar);
    CHECK(codes(issues) == QStringList{u"merge_year_over_limit"_s, u"merge_early_help_twice"_s,
                                       u"merge_days_elsewhere_twice"_s});
    CHECK(issues.front().parameters == QStringList{u"2026/27"_s, u"94"_s});
    CHECK_FALSE(hasProblem(issues));
}

TEST_CASE("A contact who is there with the same to say is the same one", "[rights][rules][merge]")
{
    Contact one;
    one.forename = u"Kim"_s;
    one.mobilePhone = u"07700 900123"_s;
    Contact other = one;
    other.priority = 3;
    CHECK(isSameContact(one, other));
    other.mobilePhone = u"07700 900124"_s;
    CHECK_FALSE(isSameContact(one, other));
}
