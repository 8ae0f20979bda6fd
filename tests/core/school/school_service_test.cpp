// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/school_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "tests/core/school/sample_school.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    TestDatabase file{TestDatabase::Kind::File};
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 30))};
    ChangeNotifier notifier;
    QSignalSpy heard{&notifier, &ChangeNotifier::schoolChanged};
    SchoolService service{file.database(), clock, notifier};

    StaffId staff(const QString& name, StaffRole role, bool mayAct = false)
    {
        StaffMember member;
        member.name = name;
        member.role = role;
        member.mayActForHead = mayAct;
        return need(service.addStaff(member));
    }
};

QStringList names(const std::vector<StaffMember>& staff)
{
    QStringList all;
    for (const StaffMember& one : staff) {
        all << one.name;
    }
    return all;
}

Organisation anOrganisation(const QString& name, OrganisationKind kind = OrganisationKind::School)
{
    Organisation one;
    one.kind = kind;
    one.name = name;
    one.contactName = u"Mx A. Reed"_s;
    one.address = {{u"3 High Street"_s, u"Larkmead"_s}, u"XX1 2XX"_s};
    one.email = u"office@reed.example"_s;
    one.phone = u"01632 960003"_s;
    return one;
}

} // namespace

TEST_CASE("a school that has entered nothing has its usual times", "[school]")
{
    Office office;
    CHECK(need(office.service.load()) == School{});
}

TEST_CASE("every field of the school is kept", "[school]")
{
    Office office;
    need(office.service.save(aSchool()));
    CHECK(office.heard.size() == 1);
    CHECK(need(office.service.load()) == aSchool());

    School changed = aSchool();
    changed.name = u"Larkmead Academy"_s;
    changed.logo.clear();
    changed.address.lines.clear();
    need(office.service.save(changed));
    CHECK(need(office.service.load()) == changed);
}

TEST_CASE("the first-run assistant may be left half-way", "[school]")
{
    Office office;
    School half;
    half.phone = u"01632 960001"_s;
    half.setUpStep = 2;
    need(office.service.save(half));
    CHECK(need(office.service.load()) == half);

    SECTION("but not finished without a name")
    {
        half.setUpFinished = true;
        const auto saved = office.service.save(half);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::Invalid);
        CHECK(saved.error().field == u"name"_s);
        CHECK(saved.error().detail == u"missing_school_name"_s);
    }
    SECTION("nor with what makes no sense")
    {
        half.afternoonEnd = QTime(7, 0);
        const auto saved = office.service.save(half);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().detail == u"times_out_of_order"_s);
    }
    CHECK(office.heard.size() == 1);
    CHECK_FALSE(need(office.service.load()).setUpFinished);
}

TEST_CASE("staff are listed by name as people read it", "[school]")
{
    Office office;
    office.staff(u"Zoë Abel"_s, StaffRole::Office);
    office.staff(u"Łukasz Berg"_s, StaffRole::Lead);
    office.staff(u"  adam   Clay "_s, StaffRole::Other);
    CHECK(names(need(office.service.staff())) ==
          QStringList{u"adam Clay"_s, u"Łukasz Berg"_s, u"Zoë Abel"_s});
}

TEST_CASE("who may decide is the head and those with a recorded delegation", "[school]")
{
    Office office;
    office.staff(u"Mr A. Deputy"_s, StaffRole::Deputy, true);
    office.staff(u"Mr B. Deputy"_s, StaffRole::Deputy);
    CHECK_FALSE(need(office.service.head()).has_value());
    const StaffId head = office.staff(u"Mrs J. Hart"_s, StaffRole::Head);
    office.staff(u"Ms Z. Second"_s, StaffRole::Head);
    CHECK(need(office.service.head())->id == head);
    CHECK(names(need(office.service.whoMayActForHead())) ==
          QStringList{u"Mrs J. Hart"_s, u"Ms Z. Second"_s, u"Mr A. Deputy"_s});
}

TEST_CASE("someone who has left is kept but no longer offered", "[school]")
{
    Office office;
    const StaffId id = office.staff(u"Mrs J. Hart"_s, StaffRole::Head, true);
    need(office.service.deactivateStaff(id));
    CHECK(need(office.service.staff()).empty());
    CHECK(need(office.service.staff(SchoolService::Staff::All)).size() == 1);
    CHECK(need(office.service.findStaff(id)).name == u"Mrs J. Hart"_s);
    CHECK_FALSE(need(office.service.head()).has_value());
    CHECK(need(office.service.whoMayActForHead()).empty());
    CHECK(office.heard.size() == 2);
}

TEST_CASE("a member of staff is changed in every field", "[school]")
{
    Office office;
    StaffMember member;
    member.id = office.staff(u"Mr A. Deputy"_s, StaffRole::Deputy);
    member.name = u"Dr A. Deputy"_s;
    member.role = StaffRole::SeniorLeader;
    member.jobTitle = u"Head of behaviour"_s;
    member.email = u"a.deputy@larkmead.example"_s;
    member.phone = u"01632 960004"_s;
    member.mayActForHead = true;
    need(office.service.updateStaff(member));
    CHECK(need(office.service.findStaff(member.id)) == member);
}

TEST_CASE("staff without a name, or who are not there, are refused and nobody is told", "[school]")
{
    Office office;
    const auto added = office.service.addStaff({});
    REQUIRE_FALSE(added);
    CHECK(added.error().detail == u"missing_staff_name"_s);
    StaffMember unknown;
    unknown.id = StaffId{99};
    unknown.name = u"Nobody"_s;
    const auto updated = office.service.updateStaff(unknown);
    REQUIRE_FALSE(updated);
    CHECK(updated.error().code == ErrorCode::NotFound);
    const auto left = office.service.deactivateStaff(StaffId{99});
    REQUIRE_FALSE(left);
    CHECK(left.error().code == ErrorCode::NotFound);
    CHECK(office.heard.isEmpty());
}

TEST_CASE("schools and authorities are kept apart, by name", "[school]")
{
    Office office;
    Organisation reed = anOrganisation(u"Reed School"_s);
    reed.id = need(office.service.addOrganisation(reed));
    need(office.service.addOrganisation(anOrganisation(u"Ash School"_s)));
    need(office.service.addOrganisation(
        anOrganisation(u"Reed School"_s, OrganisationKind::LocalAuthority)));
    const auto schools = need(office.service.organisations(OrganisationKind::School));
    REQUIRE(schools.size() == 2);
    CHECK(schools.front().name == u"Ash School"_s);
    CHECK(schools.back() == reed);
    CHECK(need(office.service.organisations(OrganisationKind::LocalAuthority)).size() == 1);
    CHECK(need(office.service.findOrganisation(reed.id)) == reed);
    const auto none = office.service.findOrganisation(OrganisationId{99});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
}

TEST_CASE("an organisation is not entered twice", "[school]")
{
    Office office;
    Organisation first = anOrganisation(u"St Łukasz's School"_s);
    first.id = need(office.service.addOrganisation(first));
    const auto again = office.service.addOrganisation(anOrganisation(u"st lukasz's  school"_s));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Duplicate);
    first.phone = u"01632 960005"_s;
    need(office.service.updateOrganisation(first)); // its own name is no hindrance
    CHECK(need(office.service.findOrganisation(first.id)).phone == first.phone);
    CHECK(rowCount(office.file.database(), u"organisation"_s) == 1);
}

TEST_CASE("a file opened for reading only takes no change", "[school]")
{
    Office office;
    need(office.service.save(aSchool()));
    const auto reader = need(Database::open(office.file.path(), Database::Mode::ReadOnly));
    SchoolService service(*reader, office.clock, office.notifier);
    const auto saved = service.save(aSchool());
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::ReadOnly);
    CHECK(need(service.load()) == aSchool());
    CHECK(office.heard.size() == 1);
}
