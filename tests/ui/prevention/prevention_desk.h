// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/support_service.h"
#include "tests/support/meeting_desk.h"

#include <vector>

namespace freshstart::test {

/// The desk of a school where Dylan is marked as at risk of permanent exclusion.
struct PreventionDesk : MeetingDesk {
    PreventionDesk()
    {
        StudentRecord record = need(workspace->students().find(student));
        record.statuses.push_back({StatusKind::AtRisk, QDate(2026, 11, 2), std::nullopt, {}});
        need(workspace->students().update(record));
    }

    PreventionId called(PreventionDetails details)
    {
        return need(workspace->preventions().save({{}, std::move(details)},
                                                  need(workspace->school().staff())));
    }
    PreventionId called() { return called(aPreventionMeeting(student, head)); }

    PreventionId heldAlready()
    {
        PreventionDetails details = aPreventionMeeting(student, head);
        details.held = true;
        return called(details);
    }

    [[nodiscard]] PreventionDetails kept(PreventionId id)
    {
        return need(workspace->preventions().find(id)).details;
    }
    [[nodiscard]] std::vector<PreventionRow> rows()
    {
        return need(workspace->preventions().rows());
    }
};

} // namespace freshstart::test
