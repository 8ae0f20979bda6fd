// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/plan_columns.h"

#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

QString planColumns()
{
    return u"w.arrangement, w.meeting_date, w.meeting_time, w.place, w.lead_id, "
                          "w.no_meeting_reason, w.no_meeting_note, w.intervention_date, "
                          "w.delegated_by, w.delegated_on, w.referring_invited, "
                          "w.referring_agreed_by, w.referring_agreed_on, w.referring_reason, "
                          "w.no_meeting_decided_by, w.no_meeting_decided_on, w.monitored_by, "
                          "w.monitoring_how, w.monitoring_until"_s;
}

WelcomeBackPlan readPlan(const Row& row, int at)
{
    WelcomeBackPlan plan;
    plan.arrangement = welcomeBackArrangementFromCode(row.text(at));
    plan.date = row.optionalDate(at + 1);
    plan.time = row.optionalTime(at + 2);
    plan.place = row.text(at + 3);
    plan.lead = row.optionalId<StaffId>(at + 4);
    plan.noMeetingReason = noMeetingReasonFromCode(row.text(at + 5));
    plan.noMeetingNote = row.text(at + 6);
    plan.interventionDate = row.optionalDate(at + 7);
    plan.delegation = {row.optionalId<StaffId>(at + 8), row.optionalDate(at + 9)};
    if (row.flag(at + 10)) {
        plan.referring = ReferringInvitation{row.optionalId<StaffId>(at + 11),
                                             row.optionalDate(at + 12), row.text(at + 13)};
    }
    plan.noMeetingDecidedBy = row.optionalId<StaffId>(at + 14);
    plan.noMeetingDecidedOn = row.optionalDate(at + 15);
    plan.monitoring = {row.optionalId<StaffId>(at + 16), row.text(at + 17),
                       row.optionalDate(at + 18)};
    return plan;
}

void bindPlan(Query& query, const WelcomeBackPlan& plan, const QDateTime& now)
{
    const ReferringInvitation referring = plan.referring.value_or(ReferringInvitation{});
    query.bind("arrangement"_L1, toCode(plan.arrangement))
        .bind("meeting_date"_L1, plan.date)
        .bind("meeting_time"_L1, plan.time)
        .bind("place"_L1, plan.place)
        .bind("lead"_L1, plan.lead)
        .bind("reason"_L1, toCode(plan.noMeetingReason))
        .bind("note"_L1, plan.noMeetingNote)
        .bind("intervention"_L1, plan.interventionDate)
        .bind("delegated_by"_L1, plan.delegation.by)
        .bind("delegated_on"_L1, plan.delegation.on)
        .bind("invited"_L1, plan.referring.has_value())
        .bind("agreed_by"_L1, referring.agreedBy)
        .bind("agreed_on"_L1, referring.agreedOn)
        .bind("referring_reason"_L1, referring.reason)
        .bind("decided_by"_L1, plan.noMeetingDecidedBy)
        .bind("decided_on"_L1, plan.noMeetingDecidedOn)
        .bind("monitored_by"_L1, plan.monitoring.by)
        .bind("how"_L1, plan.monitoring.how)
        .bind("until"_L1, plan.monitoring.until)
        .bind("now"_L1, now.toUTC());
}

std::optional<ToldOfMeeting> readTold(const Row& row, int at)
{
    if (row.isNull(at)) {
        return std::nullopt;
    }
    return ToldOfMeeting{welcomeBackArrangementFromCode(row.text(at)), row.optionalDate(at + 1),
                         row.optionalTime(at + 2), row.text(at + 3)};
}

} // namespace freshstart
