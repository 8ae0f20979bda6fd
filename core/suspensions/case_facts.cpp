// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/case_facts.h"

#include "core/calendar/school_year.h"

#include <algorithm>

namespace freshstart {

StudentFacts studentFacts(const StudentRecord& student, QDate on)
{
    StudentFacts facts;
    facts.dateOfBirth = student.details.dateOfBirth;
    facts.yearGroup = student.details.yearGroup;
    facts.lookedAfter = student.has(StatusKind::LookedAfter, on);
    facts.hasSocialWorker = facts.lookedAfter || student.has(StatusKind::ChildInNeed, on) ||
                            student.has(StatusKind::ChildProtection, on) ||
                            std::ranges::any_of(student.professionals, [](const Professional& p) {
                                return p.role == ProfessionalRole::SocialWorker;
                            });
    facts.hasEhcPlan = student.has(StatusKind::EhcPlan, on);
    facts.hasReferringSchool = student.details.referringSchool.has_value();
    facts.hasPlacingAuthority = student.details.placingAuthority.has_value();
    return facts;
}

CaseFacts caseFacts(const School& school, const RuleSettings& rules, const StudentRecord& student,
                    const Suspension& suspension, std::vector<Suspension> all)
{
    const QDate first = suspension.details.first.date;
    std::erase_if(all, [&](const Suspension& other) { return other.id == suspension.id; });
    CaseFacts facts;
    facts.schoolType = school.type;
    facts.morningStart = school.morningStart;
    facts.afternoonStart = school.afternoonStart;
    facts.afternoonEnd = school.afternoonEnd;
    facts.rules = rules;
    facts.student = studentFacts(student, first);
    facts.suspension = suspension;
    facts.others = std::move(all);
    facts.halfDaysElsewhere = first.isValid() ? student.halfDaysElsewhere(schoolYearOf(first)) : 0;
    return facts;
}

} // namespace freshstart
