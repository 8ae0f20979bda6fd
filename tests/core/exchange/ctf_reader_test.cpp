// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_source.h"

#include "core/exchange/import_issue_codes.h"
#include "tests/core/exchange/import_data.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 16);

Result<StudentSource> read(const QString& name)
{
    return readStudents(importBytes(name), {kToday, {}});
}

} // namespace

TEST_CASE("A pupil of a Common Transfer File comes with all that is known", "[exchange][ctf]")
{
    const auto source = need(read(u"ctf_three_pupils (1).xml"_s));
    REQUIRE(source.students.size() == 3);
    const StudentRecord& kit = source.students[0].record;
    const StudentDetails& d = kit.details;
    CHECK(d.upn == u"L336400026017"_s);
    CHECK(d.surname == u"O'Brien-Łukasz"_s);
    CHECK(d.preferredSurname.isEmpty()); // the same as the legal one
    CHECK(d.preferredForename == u"Kitty"_s);
    CHECK(d.middleNames == u"Ŵyn Mae"_s);
    CHECK(d.dateOfBirth == QDate(2013, 3, 4));
    CHECK(d.sex == u"F"_s);
    CHECK(d.yearGroup == u"9"_s);
    CHECK(d.address ==
          PostalAddress{{u"Flat 2"_s, u"11 Mill Lane"_s, u"Coldbrook"_s}, u"CB1 2AB"_s});
}

TEST_CASE("Contacts stand in the order to call them, and a court order is never lost",
          "[exchange][ctf]")
{
    const auto source = need(read(u"ctf_three_pupils (1).xml"_s));
    const auto& contacts = source.students[0].record.contacts;
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].fullName() == u"Ms Nuala O'Brien"_s);
    CHECK(contacts[0].livesWithStudent);
    CHECK(contacts[0].getsLetters);
    CHECK(contacts[0].mobilePhone == u"07700900001"_s);
    CHECK(contacts[0].workPhone == u"01632 960001"_s);
    CHECK(contacts[0].email == u"nuala@example.org"_s);
    CHECK(contacts[1].fullName() == u"Mr Jan Łukasz"_s);
    CHECK(contacts[1].courtOrder);
    CHECK_FALSE(contacts[1].getsLetters); // until a person has looked
    CHECK_FALSE(contacts[1].livesWithStudent);
    CHECK(contacts[1].address == PostalAddress{{u"Seaview"_s, u"St Peter Port"_s}, u"GY1 1AA"_s});
    CHECK(contacts[1].homePhone.isEmpty()); // a fax is no telephone
    CHECK(hasIssue(source.students[0].issues, import_issue::kCourtOrder));
}

TEST_CASE("A social worker among the contacts becomes one of the professionals", "[exchange][ctf]")
{
    const auto source = need(read(u"ctf_three_pupils (1).xml"_s));
    REQUIRE(source.students[0].record.professionals.size() == 1);
    const Professional& worker = source.students[0].record.professionals[0];
    CHECK(worker.role == ProfessionalRole::SocialWorker);
    CHECK(worker.name == u"Ade Cole"_s);
    CHECK(worker.phone == u"01632 960003"_s);
}

TEST_CASE("Of several SEN rows the one begun last holds; the others have ended", "[exchange][ctf]")
{
    const auto source = need(read(u"ctf_three_pupils (1).xml"_s));
    const StudentRecord& kit = source.students[0].record;
    CHECK(kit.has(StatusKind::EhcPlan, kToday));
    CHECK_FALSE(kit.has(StatusKind::SenSupport, kToday));
    CHECK(kit.has(StatusKind::SenSupport, QDate(2025, 8, 31)));
    CHECK(kit.has(StatusKind::SenSupport, QDate(2014, 1, 1))); // the old code A
    CHECK(kit.has(StatusKind::LookedAfter, kToday));
    CHECK(kit.has(StatusKind::FreeSchoolMeals, kToday));
    CHECK_FALSE(kit.has(StatusKind::Disability, kToday)); // NONE is none
    CHECK(hasIssue(source.students[0].issues, import_issue::kSenCodeOld));
}

TEST_CASE("What is doubtful in a pupil is said and refuses nobody", "[exchange][ctf]")
{
    const auto source = need(read(u"ctf_three_pupils (1).xml"_s));
    const SourceStudent& thi = source.students[1];
    CHECK(thi.row == 60);
    CHECK(thi.record.details.surname == u"NGUYỄN"_s);
    CHECK_FALSE(thi.record.details.dateOfBirth);
    CHECK(hasIssue(thi.issues, import_issue::kDateImpossible));
    CHECK(hasIssue(thi.issues, import_issue::kNameInCapitals));
    CHECK_FALSE(hasProblem(thi.issues));
}

TEST_CASE("A file that is no Common Transfer File is refused whole", "[exchange][ctf]")
{
    const auto [name, code] = GENERATE(table<QString, ErrorCode>({
        {u"text_renamed.xml"_s, ErrorCode::UnknownFormat},
        {u"other_root.xml"_s, ErrorCode::UnknownFormat},
        {u"entity_bomb.xml"_s, ErrorCode::UnknownFormat},
        {u"ctf_truncated.xml"_s, ErrorCode::MalformedFile},
        {u"empty.csv"_s, ErrorCode::UnknownFormat},
        {u"binary.csv"_s, ErrorCode::UnknownFormat},
        {u"no_headings.csv"_s, ErrorCode::UnknownFormat},
    }));
    INFO(name.toStdString());
    const auto source = read(name);
    REQUIRE_FALSE(source);
    CHECK(source.error().code == code);
}

TEST_CASE("A file cut off says on which line it ends", "[exchange][ctf]")
{
    const auto source = read(u"ctf_truncated.xml"_s);
    REQUIRE_FALSE(source);
    CHECK(source.error().parameters == QStringList{u"51"_s});
}

TEST_CASE("A Common Transfer File without pupils is an empty one, not a broken one",
          "[exchange][ctf]")
{
    CHECK(need(readCtf("<CTfile><Header/><CTFpupilData/></CTfile>", kToday)).students.empty());
    CHECK_FALSE(readCtf("<CTfile><Header/></CTfile><more/>", kToday));
}
