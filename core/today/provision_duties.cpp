// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/provision_duties.h"

#include <algorithm>

namespace freshstart {

namespace {

/// Somebody who was never out, or whose last day has passed.
bool isOver(const DutyCase& dutyCase, QDate on)
{
    return !dutyCase.isInForce() || !missesSessions(dutyCase) ||
           lastServed(dutyCase.suspension()).date < on;
}

/// The day from which this suspension needs education: the sixth of the run, or its own first one
/// where the run's sixth lies in a suspension before it. None without a need.
std::optional<QDate> educationFrom(const DutyCase& dutyCase, const DutyContext& context)
{
    const CaseFindings& findings = dutyCase.findings;
    const SuspensionDetails& details = dutyCase.details();
    const bool isLawForSchool = findings.isLaw && dutyCase.facts.schoolType != SchoolType::Pru;
    if (!findings.daySix || details.examsOver || !findings.compulsoryAge ||
        (isLawForSchool && !findings.provisionIsLaw)) {
        return std::nullopt;
    }
    const QDate from =
        std::max(*findings.daySix, context.calendar.schoolDayOnOrAfter(details.first.date));
    return from <= lastServed(dutyCase.suspension()).date ? std::optional(from) : std::nullopt;
}

Basis provisionBasis(const DutyCase& dutyCase)
{
    return dutyCase.findings.provisionIsLaw ? Basis::Law : Basis::GoodPractice;
}

} // namespace

std::optional<Duty> workDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    if (isOver(dutyCase, context.on)) {
        return std::nullopt;
    }
    auto duty =
        stepOf(dutyCase, Step::SetWork, firstSchoolDay(dutyCase, context.calendar), context);
    if (duty) {
        duty->actor = DutyActor::Lead;
        duty->source = DutySource::StatutoryGuidance;
        duty->basis = Basis::GoodPractice;
    }
    return duty;
}

std::optional<Duty> provisionDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    if (isOver(dutyCase, context.on) || dutyCase.details().provision.isKnown()) {
        return std::nullopt;
    }
    const auto from = educationFrom(dutyCase, context);
    if (!from) {
        return std::nullopt;
    }
    Duty duty = dutyOf(dutyCase, DutyKind::ArrangeProvision, *from, context);
    duty.actor = DutyActor::Head;
    duty.why = DutyWhy::ProvisionToArrange;
    duty.dates = {*from};
    duty.source = DutySource::FullTimeEducation;
    duty.basis = provisionBasis(dutyCase);
    return duty;
}

std::optional<Duty> provisionDetailsDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    const auto from = educationFrom(dutyCase, context);
    const auto& due = dutyCase.findings.provisionDetailsDue;
    if (isOver(dutyCase, context.on) || !from || !due) {
        return std::nullopt;
    }
    const Provision& provision = dutyCase.details().provision;
    if (provision.waivedOn && provision.isKnown()) {
        return std::nullopt;
    }
    auto duty = stepOf(dutyCase, Step::SendProvisionDetails, due->date(), context);
    if (duty) {
        duty->dueAt = due->time();
        duty->why =
            provision.isKnown() ? DutyWhy::ProvisionDetailsInLetter : DutyWhy::ProvisionDetails;
        duty->dates = {provision.start.value_or(*from)};
        duty->source = DutySource::ProvisionNotice;
        duty->basis = provisionBasis(dutyCase);
    }
    return duty;
}

} // namespace freshstart
