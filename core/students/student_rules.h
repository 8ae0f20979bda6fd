// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/students/student.h"

#include <QDate>

#include <vector>

namespace freshstart {

/// What is wrong or doubtful about a student's own facts. Issue codes:
///   missing_surname (problem), missing_forename, missing_date_of_birth,
///   date_of_birth_in_future (problem; ISO date), age_unusual (age in whole years, ISO date),
///   upn_doubtful (the UPN, why: length, character, check_letter), year_group_unknown (the text)
std::vector<Issue> validate(const StudentDetails& details, QDate today);

/// The details and what belongs to them. Further codes, the first parameter saying which one
/// (1-based):
///   contact_without_name (problem), contact_without_address (gets letters, own address is empty),
///   contact_email_doubtful (the text), nobody_gets_letters, professional_without_name,
///   status_ends_before_start (problem; status code, first, last), status_twice (status code)
std::vector<Issue> validate(const StudentRecord& record, QDate today);

} // namespace freshstart
