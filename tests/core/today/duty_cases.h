// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty_case.h"
#include "tests/support/suspensions.h"

#include <algorithm>

namespace freshstart::test {

inline DutyContext dutiesOn(QDate date)
{
    return {demoCalendar(), date, SchoolType::Maintained, QTime(15, 10), {}};
}

/// The facts of a suspension issued at a maintained school for a student of 14 who has nothing
/// special about them.
inline CaseFacts factsOf(const SuspensionDetails& details)
{
    CaseFacts facts;
    facts.morningStart = QTime(9, 0);
    facts.afternoonStart = QTime(13, 10);
    facts.afternoonEnd = QTime(15, 10);
    facts.student.dateOfBirth = QDate(2012, 2, 15);
    facts.suspension.id = SuspensionId{7};
    facts.suspension.status = SuspensionStatus::Issued;
    facts.suspension.issuedAt = QDateTime(details.first.date, QTime(10, 30));
    facts.suspension.details = details;
    facts.suspension.details.student = StudentId{3};
    return facts;
}

inline DutyCase caseOf(const CaseFacts& facts)
{
    DutyCase made;
    made.studentUpn = QStringLiteral("B801200005001");
    made.studentName = QStringLiteral("Farrow, Kit");
    made.facts = facts;
    made.findings = findingsOf(facts, demoCalendar());
    made.followUp.suspension = facts.suspension.id;
    return made;
}

inline DutyCase caseOf(const SuspensionDetails& details)
{
    return caseOf(factsOf(details));
}

inline void tick(DutyCase& dutyCase, Step step, QDate on)
{
    StepDone done;
    done.step = step;
    done.on = on;
    dutyCase.followUp.steps.push_back(done);
    std::ranges::sort(dutyCase.followUp.steps, {}, &StepDone::step);
}

/// Another suspension of the same student.
inline Suspension another(const SuspensionDetails& details)
{
    Suspension suspension;
    suspension.id = SuspensionId{6};
    suspension.status = SuspensionStatus::Issued;
    suspension.issuedAt = QDateTime(details.first.date, QTime(9, 0));
    suspension.details = details;
    suspension.details.student = StudentId{3};
    return suspension;
}

} // namespace freshstart::test
