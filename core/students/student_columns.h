// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"
#include "core/students/student.h"

#include <QDateTime>

#include <optional>

namespace freshstart::student_columns {

/// How the values of a student stand in the tables: the columns read, in order, and both
/// directions.

inline constexpr auto kStudentColumns =
    u"id, upn, external_key, surname, forename, middle_names, "
    "preferred_surname, preferred_forename, date_of_birth, sex, "
    "year_group, form, address, postcode, referring_school_id, "
    "placing_authority_id";
inline constexpr auto kContactColumns =
    u"student_id, priority, title, forename, surname, relationship, "
    "parental_responsibility, gets_letters, lives_with_student, "
    "address, postcode, home_phone, mobile_phone, work_phone, email, "
    "court_order, court_order_note";
inline constexpr auto kProfessionalColumns =
    u"student_id, role, role_note, name, organisation, email, phone";
inline constexpr auto kElsewhereColumns = u"student_id, school_year, half_days, school, note";
inline constexpr auto kStatusColumns = u"student_id, kind, first_date, last_date, note";

StudentRecord readStudent(const Row& row);
Contact readContact(const Row& row);
Professional readProfessional(const Row& row);
/// Nothing for a word this version does not know: a newer version's status is left alone.
std::optional<StatusPeriod> readStatus(const Row& row);
DaysElsewhere readDaysElsewhere(const Row& row);
void bindStudent(Query& query, const StudentDetails& d, const QDateTime& now);
void bindContact(Query& query, StudentId student, const Contact& c);
StudentRow readRow(const Row& row);

} // namespace freshstart::student_columns
