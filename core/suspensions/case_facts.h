// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/school_type.h"
#include "core/school/rule_settings.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"

#include <vector>

namespace freshstart {

/// What the rules ask of a student, on one date.
struct StudentFacts {
    std::optional<QDate> dateOfBirth;
    QString yearGroup;
    bool lookedAfter = false;
    bool hasSocialWorker = false;
    bool hasEhcPlan = false;
    bool hasReferringSchool = false;
    bool hasPlacingAuthority = false;

    bool operator==(const StudentFacts&) const = default;
};

/// A looked-after child, a child in need and one with a protection plan has a social worker, named
/// among the professionals or not.
StudentFacts studentFacts(const StudentRecord& student, QDate on);

/// Everything that the rules about one suspension look at beside the calendar. Made once, from the
/// form, the database or a test.
struct CaseFacts {
    SchoolType schoolType = SchoolType::Maintained;
    QTime morningStart;
    QTime afternoonStart;
    QTime afternoonEnd;
    RuleSettings rules;
    StudentFacts student;       ///< on the first day of the suspension
    Suspension suspension;      ///< a draft is looked at as if it were issued
    std::vector<Suspension> others; ///< of the same student, without this one
    int halfDaysElsewhere = 0;  ///< at other schools in the school year of the first day

    [[nodiscard]] const SuspensionDetails& details() const { return suspension.details; }
    bool operator==(const CaseFacts&) const = default;
};

/// `all` are the student's suspensions; this one is left out of `others` by its id.
CaseFacts caseFacts(const School& school, const RuleSettings& rules, const StudentRecord& student,
                    const Suspension& suspension, std::vector<Suspension> all);

} // namespace freshstart
