// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/owned_tables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kTables{
    OwnedTable{"student"_L1, "id"_L1},
    OwnedTable{"contact"_L1, "student_id"_L1},
    OwnedTable{"professional"_L1, "student_id"_L1},
    OwnedTable{"status_period"_L1, "student_id"_L1},
    OwnedTable{"days_elsewhere"_L1, "student_id"_L1},
    OwnedTable{"internal_exclusion"_L1, "student_id"_L1},
    OwnedTable{"additional_support"_L1, "student_id"_L1},
    OwnedTable{"alternative_provision"_L1, "student_id"_L1},
    OwnedTable{"support_plan"_L1, "student_id"_L1},
    OwnedTable{"early_help_assessment"_L1, "student_id"_L1},
    OwnedTable{"watch_decision"_L1, "student_id"_L1},
    OwnedTable{"suspension"_L1, "student_id"_L1},
    OwnedTable{"suspension_reason"_L1, "suspension_id"_L1},
    OwnedTable{"suspension_follow_up"_L1, "suspension_id"_L1},
    OwnedTable{"suspension_step"_L1, "suspension_id"_L1},
    OwnedTable{"welcome_back"_L1, "suspension_id"_L1},
    OwnedTable{"welcome_back_record"_L1, "welcome_back_id"_L1},
    OwnedTable{"welcome_back_attendee"_L1, "welcome_back_id"_L1},
    OwnedTable{"welcome_back_commitment"_L1, "welcome_back_id"_L1},
    OwnedTable{"welcome_back_lead_change"_L1, "welcome_back_id"_L1},
    OwnedTable{"welcome_back_absence"_L1, "welcome_back_id"_L1},
    OwnedTable{"welcome_back_hold"_L1, "welcome_back_id"_L1},
    OwnedTable{"welcome_back_monitoring_note"_L1, "welcome_back_id"_L1},
    OwnedTable{"welcome_back_intervention"_L1, "welcome_back_id"_L1},
    OwnedTable{"prevention_meeting"_L1, "student_id"_L1},
    OwnedTable{"prevention_attendee"_L1, "prevention_id"_L1},
    OwnedTable{"prevention_outcome"_L1, "prevention_id"_L1},
    OwnedTable{"prevention_action"_L1, "prevention_id"_L1},
    OwnedTable{"issued_document"_L1, "student_id"_L1},
    OwnedTable{"attachment"_L1, "student_id"_L1},
    OwnedTable{"keep_decision"_L1, "student_id"_L1},
    OwnedTable{"access_request"_L1, "student_id"_L1},
    OwnedTable{"student_merge"_L1, "kept_id"_L1},
};

const auto kSuspensions = u"SELECT id FROM suspension WHERE student_id = :student"_s;

} // namespace

bool OwnedTable::isDirect() const
{
    return owner == "student_id"_L1 || owner == "kept_id"_L1;
}

std::span<const OwnedTable> ownedTables()
{
    return kTables;
}

QString conditionOf(const OwnedTable& table)
{
    if (table.owner == "suspension_id"_L1) {
        return u"suspension_id IN (%1)"_s.arg(kSuspensions);
    }
    if (table.owner == "welcome_back_id"_L1) {
        return u"welcome_back_id IN (SELECT id FROM welcome_back WHERE suspension_id IN (%1))"_s.arg(
            kSuspensions);
    }
    if (table.owner == "prevention_id"_L1) {
        return u"prevention_id IN (SELECT id FROM prevention_meeting WHERE student_id = :student)"_s;
    }
    return table.owner + u" = :student"_s;
}

} // namespace freshstart
