// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student_rules.h"

#include "core/law/ages.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 16);

StudentDetails aStudent()
{
    StudentDetails details;
    details.surname = u"Farrow"_s;
    details.forename = u"Kit"_s;
    details.dateOfBirth = QDate(2013, 3, 4);
    details.yearGroup = u"9"_s;
    return details;
}

bool has(const std::vector<Issue>& issues, const QString& code, Severity severity)
{
    return std::ranges::any_of(issues, [&](const Issue& issue) {
        return issue.code == code && issue.severity == severity;
    });
}

} // namespace

TEST_CASE("A student with the usual facts raises no question", "[students][rules]")
{
    CHECK(validate(aStudent(), kToday).empty());
}

TEST_CASE("A student without a surname cannot be kept", "[students][rules]")
{
    StudentDetails details = aStudent();
    details.surname = u"  "_s;
    CHECK(has(validate(details, kToday), u"missing_surname"_s, Severity::Problem));
}

TEST_CASE("A date of birth must lie in the past; an unusual age is only doubted",
          "[students][rules]")
{
    StudentDetails details = aStudent();
    const auto [birth, code, severity] = GENERATE(table<QDate, QString, Severity>({
        {QDate(2026, 11, 17), u"date_of_birth_in_future"_s, Severity::Problem},
        {QDate(2025, 1, 1), u"age_unusual"_s, Severity::Doubt},
        {QDate(2006, 11, 16), u"age_unusual"_s, Severity::Doubt}, // twenty today
    }));
    details.dateOfBirth = birth;
    CHECK(has(validate(details, kToday), code, severity));
}

TEST_CASE("Nineteen until the day before the twentieth birthday", "[students][rules]")
{
    CHECK(ageOn(QDate(2006, 11, 17), kToday) == 19);
    CHECK(ageOn(QDate(2006, 11, 16), kToday) == 20);
    CHECK(ageOn(QDate(2012, 2, 29), QDate(2026, 2, 28)) == 13);
    CHECK(ageOn(QDate(2012, 2, 29), QDate(2026, 3, 1)) == 14);
    StudentDetails details = aStudent();
    details.dateOfBirth = QDate(2006, 11, 17);
    CHECK(validate(details, kToday).empty());
}

TEST_CASE("A doubtful UPN is said with its reason and never refused", "[students][rules]")
{
    StudentDetails details = aStudent();
    const auto [upn, why] = GENERATE(table<QString, QStringList>({
        {u"L336400026017"_s, {}},
        {u"N33640002601T"_s, {}}, // a temporary one
        {u"M336400026017"_s, {u"M336400026017"_s, u"check_letter"_s}},
        {u"21db2df8-fa0"_s, {u"21db2df8-fa0"_s, u"length"_s}},
        {u"L33640002601?"_s, {u"L33640002601?"_s, u"character"_s}},
        {{}, {}},
    }));
    details.upn = upn;
    const auto issues = validate(details, kToday);
    CHECK_FALSE(hasProblem(issues));
    CHECK(has(issues, u"upn_doubtful"_s, Severity::Doubt) == !why.isEmpty());
    if (!why.isEmpty()) {
        CHECK(issues.front().parameters == why);
    }
}

TEST_CASE("What is missing is a doubt, never a refusal", "[students][rules]")
{
    StudentDetails details;
    details.surname = u"Farrow"_s;
    const auto issues = validate(details, kToday);
    CHECK_FALSE(hasProblem(issues));
    CHECK(has(issues, u"missing_forename"_s, Severity::Doubt));
    CHECK(has(issues, u"missing_date_of_birth"_s, Severity::Doubt));
}

TEST_CASE("A contact needs a name, and an address where letters go elsewhere", "[students][rules]")
{
    StudentRecord record;
    record.details = aStudent();
    Contact contact;
    contact.getsLetters = true;
    contact.livesWithStudent = false;
    contact.email = u"kit at home"_s;
    record.contacts = {contact};
    const auto issues = validate(record, kToday);
    CHECK(has(issues, u"contact_without_name"_s, Severity::Problem));
    CHECK(has(issues, u"contact_without_address"_s, Severity::Doubt));
    CHECK(has(issues, u"contact_email_doubtful"_s, Severity::Doubt));
    CHECK_FALSE(has(issues, u"nobody_gets_letters"_s, Severity::Doubt));
}

TEST_CASE("It is said when no contact gets letters", "[students][rules]")
{
    StudentRecord record;
    record.details = aStudent();
    Contact contact;
    contact.surname = u"Farrow"_s;
    record.contacts = {contact};
    CHECK(has(validate(record, kToday), u"nobody_gets_letters"_s, Severity::Doubt));
}

TEST_CASE("A status that ends before it starts is refused", "[students][rules]")
{
    StudentRecord record;
    record.details = aStudent();
    record.statuses = {{StatusKind::EhcPlan, QDate(2026, 9, 2), QDate(2026, 9, 1), {}}};
    CHECK(has(validate(record, kToday), u"status_ends_before_start"_s, Severity::Problem));
    record.statuses = {{StatusKind::EhcPlan, {}, {}, {}}, {StatusKind::EhcPlan, {}, {}, {}}};
    CHECK(has(validate(record, kToday), u"status_twice"_s, Severity::Doubt));
}
