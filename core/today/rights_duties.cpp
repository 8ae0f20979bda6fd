// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/rights_duties.h"

#include "core/retention/access_request_rules.h"

namespace freshstart {

std::optional<Duty> accessRequestDuty(const OpenRequest& open, const DutyContext& context)
{
    const AccessRequest& request = open.request;
    if (!request.isOpen() || request.receivedOn > context.on) {
        return std::nullopt;
    }
    Duty duty;
    duty.kind = DutyKind::AnswerAccessRequest;
    duty.target = request.student;
    duty.student = request.student;
    duty.studentName = open.studentName;
    duty.studentUpn = open.studentUpn;
    duty.actor = DutyActor::Office;
    duty.codes = {request.askedBy};
    duty.source = DutySource::AccessRequests;
    duty.basis = Basis::Law;
    const auto due = dueOf(request, context.calendar);
    if (due) {
        duty.why = DutyWhy::AccessRequested;
        duty.due = *due;
        duty.dates = {request.receivedOn};
    } else {
        duty.why = DutyWhy::IdentityToCheck;
        duty.due = context.on;
        duty.dates = {request.identityOn.value_or(request.receivedOn)};
    }
    duty.state = stateOf(duty.due, context.on);
    return duty;
}

std::optional<Duty> reviewRecordsDuty(const std::vector<ReviewItem>& list,
                                      const DutyContext& context)
{
    if (list.empty()) {
        return std::nullopt;
    }
    Duty duty;
    duty.kind = DutyKind::ReviewRecords;
    duty.target = StudentId{};
    duty.due = list.front().reviewOn;
    duty.state = stateOf(duty.due, context.on);
    duty.actor = DutyActor::Head;
    duty.why = DutyWhy::RecordsToReview;
    duty.dates = {duty.due};
    duty.count = static_cast<int>(list.size());
    duty.source = DutySource::Retention;
    duty.basis = Basis::Law;
    return duty;
}

} // namespace freshstart
