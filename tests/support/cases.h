// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/case_facts.h"
#include "tests/support/suspensions.h"

namespace freshstart::test {

/// A maintained school and a student of 13 with nobody else to tell, suspended as given: a draft.
inline CaseFacts aCase(const SuspensionDetails& details)
{
    CaseFacts facts;
    facts.morningStart = QTime(8, 50);
    facts.afternoonStart = QTime(13, 10);
    facts.afternoonEnd = QTime(15, 10);
    facts.student.dateOfBirth = QDate(2013, 5, 1);
    facts.student.yearGroup = QStringLiteral("8");
    facts.suspension.id = SuspensionId{7};
    facts.suspension.details = details;
    return facts;
}

/// Another suspension of the same student, issued.
inline Suspension issuedBefore(const SuspensionDetails& details, qint64 id = 3)
{
    Suspension suspension;
    suspension.id = SuspensionId{id};
    suspension.status = SuspensionStatus::Issued;
    suspension.details = details;
    suspension.issuedAt = QDateTime(details.first.date, QTime(9, 0));
    return suspension;
}

/// One that was issued on the morning of its first day.
inline Suspension anIssued(qint64 id, const SuspensionDetails& details)
{
    Suspension suspension;
    suspension.id = SuspensionId{id};
    suspension.status = SuspensionStatus::Issued;
    suspension.issuedAt = QDateTime(details.first.date, QTime(9, 0), Qt::UTC);
    suspension.details = details;
    return suspension;
}

inline Suspension endedAfter(Suspension suspension, HalfDay lastServed)
{
    suspension.servedUntil = lastServed;
    return suspension;
}

inline Suspension cancelledAfter(Suspension suspension, HalfDay lastServed)
{
    suspension.status = SuspensionStatus::Cancelled;
    suspension.servedUntil = lastServed;
    return suspension;
}

} // namespace freshstart::test
