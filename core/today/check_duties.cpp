// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/check_duties.h"

namespace freshstart {

namespace {

QDate returnOrFirst(const DutyCase& dutyCase, const DutyContext& context)
{
    const HalfDay back = backAgain(dutyCase, context.calendar);
    return back.isValid() ? back.date : dutyCase.details().first.date;
}

} // namespace

std::optional<Duty> registerDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    if (!missesSessions(dutyCase)) {
        return std::nullopt;
    }
    auto duty =
        stepOf(dutyCase, Step::MarkRegister, firstSchoolDay(dutyCase, context.calendar), context);
    if (duty) {
        duty->source = DutySource::AttendanceRegister;
        duty->basis = lawOrPolicy(dutyCase);
    }
    return duty;
}

std::optional<Duty> returnDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    if (!missesSessions(dutyCase)) {
        return std::nullopt;
    }
    const HalfDay back = backAgain(dutyCase, context.calendar);
    auto duty = stepOf(dutyCase, Step::CheckReturn, back.date, context);
    if (duty) {
        duty->dueAt = back.session == Session::Am ? dutyCase.facts.morningStart
                                                  : dutyCase.facts.afternoonStart;
        duty->why = DutyWhy::ReturnToCheck;
        duty->dates = {back.date};
        duty->source = DutySource::StatutoryGuidance;
        duty->basis = Basis::GoodPractice;
    }
    return duty;
}

std::optional<Duty> censusDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    if (!dutyCase.isInForce() || dutyCase.censusDoubts.isEmpty()) {
        return std::nullopt;
    }
    auto duty = stepOf(dutyCase, Step::CheckCensus, returnOrFirst(dutyCase, context), context);
    if (duty) {
        duty->why = DutyWhy::CensusDoubtful;
        duty->codes = dutyCase.censusDoubts;
        duty->source = DutySource::SchoolCensus;
        duty->basis = Basis::GoodPractice;
    }
    return duty;
}

std::optional<Duty> considerPreventionDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    if (!dutyCase.isInForce() || dutyCase.preventionReasons.isEmpty()) {
        return std::nullopt;
    }
    auto duty =
        stepOf(dutyCase, Step::ConsiderPrevention, returnOrFirst(dutyCase, context), context);
    if (duty) {
        duty->actor = DutyActor::Head;
        duty->why = DutyWhy::PreventionToConsider;
        duty->codes = dutyCase.preventionReasons;
        duty->source = DutySource::PreventionTriggers;
        duty->basis = Basis::Policy;
    }
    return duty;
}

} // namespace freshstart
