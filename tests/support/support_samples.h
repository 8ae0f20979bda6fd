// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/support.h"

namespace freshstart::test {

/// One of each kind, invented, all of the autumn of 2026.
inline InternalExclusion anInternalExclusion(QDate on = QDate(2026, 11, 5))
{
    return {{}, on, 3, QStringLiteral("Left two lessons"), QStringLiteral("Mr Vale")};
}

inline AdditionalSupport aMentor(QDate first = QDate(2026, 9, 14))
{
    return {{},    SupportKind::Mentoring, 90, first, {}, QStringLiteral("Ms Reed"),
            QStringLiteral("Before registration")};
}

inline AlternativePlacement aPlacement(QDate first = QDate(2026, 10, 5))
{
    return {{}, QStringLiteral("The Forge"), first, QDate(2026, 10, 23), true,
            QStringLiteral("Mornings")};
}

inline SupportPlan aBehaviourPlan(QDate agreed = QDate(2026, 9, 21))
{
    return {{},
            PlanKind::BehaviourSupport,
            agreed,
            QDate(2026, 10, 19),
            QDate(2026, 12, 7),
            {},
            true,
            QStringLiteral("A quiet start each day")};
}

inline EarlyHelpAssessment aStartedAssessment()
{
    return {AssessmentState::Started, QDate(2026, 11, 2), QStringLiteral("With the family")};
}

} // namespace freshstart::test
