// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/school_rules.h"

#include "tests/core/school/sample_school.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(const std::vector<Issue>& issues)
{
    QStringList all;
    for (const Issue& issue : issues) {
        all << issue.code;
    }
    return all;
}

} // namespace

TEST_CASE("a school with everything entered raises no question", "[school]")
{
    CHECK(validate(aSchool()).empty());
}

TEST_CASE("an empty school is asked for its name, everything else may wait", "[school]")
{
    const std::vector<Issue> issues = validate(School{});
    CHECK(codes(issues) == QStringList{u"missing_school_name"_s, u"missing_school_address"_s,
                                       u"missing_school_phone"_s, u"missing_head_title"_s,
                                       u"missing_local_authority"_s,
                                       u"missing_representations_to"_s});
    for (const Issue& issue : issues) {
        CHECK((issue.severity == Severity::Problem) == (issue.field == u"name"_s));
    }
}

TEST_CASE("provision outside the regulations owes no word to a board or an authority", "[school]")
{
    School school = aSchool();
    school.localAuthority.clear();
    school.representationsTo.clear();
    school.type = SchoolType::UnregisteredAp;
    CHECK(validate(school).empty());
    school.type = SchoolType::Maintained;
    CHECK(validate(school).size() == 2);
}

TEST_CASE("an e-mail address that is certainly mistyped is doubted", "[school]")
{
    const auto [email, fine] = GENERATE(table<QString, bool>({
        {u""_s, true},
        {u"office@larkmead.example"_s, true},
        {u"o'brien+office@a.b.example"_s, true},
        {u"office.larkmead.example"_s, false},
        {u"office@larkmead"_s, false},
        {u"office@@larkmead.example"_s, false},
        {u"of fice@larkmead.example"_s, false},
        {u"@larkmead.example"_s, false},
        {u"office@.example"_s, false},
        {u"office@larkmead."_s, false},
    }));
    School school = aSchool();
    school.email = email;
    CAPTURE(email);
    const std::vector<Issue> issues = validate(school);
    CHECK(issues.empty() == fine);
    CHECK_FALSE(hasProblem(issues));
}

TEST_CASE("a school day must begin before it ends", "[school]")
{
    School school = aSchool();
    SECTION("afternoon before morning")
    {
        school.afternoonStart = QTime(8, 0);
    }
    SECTION("end before the afternoon")
    {
        school.afternoonEnd = QTime(12, 0);
    }
    SECTION("no time")
    {
        school.morningStart = QTime();
    }
    CHECK(codes(validate(school)) == QStringList{u"times_out_of_order"_s});
    CHECK(hasProblem(validate(school)));
}

TEST_CASE("a logo is a PNG or JPEG of a sensible size", "[school]")
{
    School school = aSchool();
    SECTION("JPEG")
    {
        school.logo = QByteArray("\xff\xd8\xff\xe0");
        CHECK(validate(school).empty());
    }
    SECTION("something else")
    {
        school.logo = QByteArray("GIF89a");
        CHECK(codes(validate(school)) == QStringList{u"logo_unknown_format"_s});
    }
    SECTION("a photograph")
    {
        school.logo.append(QByteArray(3 * 1024 * 1024, 'x'));
        CHECK(codes(validate(school)) == QStringList{u"logo_too_large"_s});
    }
}

TEST_CASE("what was typed is tidied without losing a line that is wanted", "[school]")
{
    School school = aSchool();
    school.name = u"  Larkmead   School "_s;
    school.address.lines = {u" 1  Mill Lane"_s, u"  "_s, u"Larkmead"_s, u"Exampleshire"_s};
    school.adviceNote = u"First line\nSecond line\n\n"_s;
    CHECK(tidied(school) == aSchool());
}

TEST_CASE("staff and organisations need a name", "[school]")
{
    CHECK(codes(validate(StaffMember{})) == QStringList{u"missing_staff_name"_s});
    CHECK(codes(validate(Organisation{})) == QStringList{u"missing_organisation_name"_s});
}
