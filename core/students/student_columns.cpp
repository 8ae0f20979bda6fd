// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student_columns.h"

#include "core/students/student_repository.h"

using namespace Qt::StringLiterals;

namespace freshstart::student_columns {

namespace {

// One line of the address per line of the column: a line holds no line feed (see base/text tidy).
QString joined(const PostalAddress& address)
{
    return address.lines.join(u'\n');
}

PostalAddress addressFrom(const QString& lines, const QString& postcode)
{
    return {lines.isEmpty() ? QStringList() : lines.split(u'\n'), postcode};
}

} // namespace

StudentRecord readStudent(const Row& row)
{
    StudentRecord record;
    record.id = row.id<StudentId>(0);
    StudentDetails& d = record.details;
    d.upn = row.text(1);
    d.externalKey = row.text(2);
    d.surname = row.text(3);
    d.forename = row.text(4);
    d.middleNames = row.text(5);
    d.preferredSurname = row.text(6);
    d.preferredForename = row.text(7);
    d.dateOfBirth = row.optionalDate(8);
    d.sex = row.text(9);
    d.yearGroup = row.text(10);
    d.form = row.text(11);
    d.address = addressFrom(row.text(12), row.text(13));
    d.referringSchool = row.optionalId<OrganisationId>(14);
    d.placingAuthority = row.optionalId<OrganisationId>(15);
    return record;
}

Contact readContact(const Row& row)
{
    Contact c;
    c.priority = row.number(1);
    c.title = row.text(2);
    c.forename = row.text(3);
    c.surname = row.text(4);
    c.relationship = row.text(5);
    c.parentalResponsibility = row.flag(6);
    c.getsLetters = row.flag(7);
    c.livesWithStudent = row.flag(8);
    c.address = addressFrom(row.text(9), row.text(10));
    c.homePhone = row.text(11);
    c.mobilePhone = row.text(12);
    c.workPhone = row.text(13);
    c.email = row.text(14);
    c.courtOrder = row.flag(15);
    c.courtOrderNote = row.text(16);
    return c;
}

Professional readProfessional(const Row& row)
{
    return {professionalRoleFromCode(row.text(1)).value_or(ProfessionalRole::Other),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6)};
}

std::optional<StatusPeriod> readStatus(const Row& row)
{
    const auto kind = statusKindFromCode(row.text(1));
    if (!kind) {
        return std::nullopt;
    }
    return StatusPeriod{*kind, row.optionalDate(2), row.optionalDate(3), row.text(4)};
}

DaysElsewhere readDaysElsewhere(const Row& row)
{
    return {row.number(1), row.number(2), row.text(3), row.text(4)};
}

void bindStudent(Query& query, const StudentDetails& d, const QDateTime& now)
{
    query.bind("upn"_L1, d.upn)
        .bind("external_key"_L1, d.externalKey)
        .bind("surname"_L1, d.surname)
        .bind("forename"_L1, d.forename)
        .bind("middle_names"_L1, d.middleNames)
        .bind("preferred_surname"_L1, d.preferredSurname)
        .bind("preferred_forename"_L1, d.preferredForename)
        .bind("date_of_birth"_L1, d.dateOfBirth)
        .bind("sex"_L1, d.sex)
        .bind("year_group"_L1, d.yearGroup)
        .bind("form"_L1, d.form)
        .bind("address"_L1, joined(d.address))
        .bind("postcode"_L1, d.address.postcode)
        .bind("referring_school"_L1, d.referringSchool)
        .bind("placing_authority"_L1, d.placingAuthority)
        .bind("search_key"_L1, searchKeyOf(d))
        .bind("sort_key"_L1, sortKeyOf(d))
        .bind("now"_L1, now.toUTC());
}

void bindContact(Query& query, StudentId student, const Contact& c)
{
    query.bind("student"_L1, student)
        .bind("priority"_L1, c.priority)
        .bind("title"_L1, c.title)
        .bind("forename"_L1, c.forename)
        .bind("surname"_L1, c.surname)
        .bind("relationship"_L1, c.relationship)
        .bind("parental_responsibility"_L1, c.parentalResponsibility)
        .bind("gets_letters"_L1, c.getsLetters)
        .bind("lives_with_student"_L1, c.livesWithStudent)
        .bind("address"_L1, joined(c.address))
        .bind("postcode"_L1, c.address.postcode)
        .bind("home_phone"_L1, c.homePhone)
        .bind("mobile_phone"_L1, c.mobilePhone)
        .bind("work_phone"_L1, c.workPhone)
        .bind("email"_L1, c.email)
        .bind("court_order"_L1, c.courtOrder)
        .bind("court_order_note"_L1, c.courtOrderNote);
}

StudentRow readRow(const Row& row)
{
    StudentRow r;
    r.id = row.id<StudentId>(0);
    r.upn = row.text(1);
    r.externalKey = row.text(2);
    r.surname = row.text(3);
    r.forename = row.text(4);
    r.preferredSurname = row.text(5);
    r.preferredForename = row.text(6);
    r.dateOfBirth = row.optionalDate(7);
    r.yearGroup = row.text(8);
    r.form = row.text(9);
    r.searchKey = row.text(10);
    return r;
}

} // namespace freshstart::student_columns
