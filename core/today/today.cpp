// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today.h"

#include "core/suspensions/length_rules.h"
#include "core/today/after_meeting_duties.h"
#include "core/today/board_duties.h"
#include "core/today/check_duties.h"
#include "core/today/notice_duties.h"
#include "core/today/prevention_duties.h"
#include "core/today/provision_duties.h"
#include "core/today/rights_duties.h"
#include "core/today/suspension_duties.h"
#include "core/today/welcome_back_duties.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace freshstart {

namespace {

/// Days. Longer than any summer.
constexpr int kLongestHoliday = 100;

void add(std::vector<Duty>& duties, std::optional<Duty> duty)
{
    if (duty) {
        duties.push_back(std::move(*duty));
    }
}

/// A duty without a time of day is due at its end.
auto orderOf(const Duty& duty)
{
    return std::tuple(duty.state, duty.due, duty.dueAt.value_or(QTime(23, 59, 59, 999)),
                      duty.studentName, duty.kind, duty.step.value_or(Step::PhoneParents));
}

HalfDay lastOf(const SuspensionRow& row)
{
    return row.servedUntil ? std::min(row.last, *row.servedUntil) : row.last;
}

/// Of a cancelled one what had been served stands.
bool isInForce(const SuspensionRow& row)
{
    const bool counts = row.status == SuspensionStatus::Issued ||
                        (row.status == SuspensionStatus::Cancelled && row.servedUntil);
    return counts && row.category != SuspensionCategory::Permanent && row.first.isValid() &&
           row.last.isValid() && row.first <= lastOf(row);
}

HalfDay backOf(const SuspensionRow& row, const SchoolCalendar& calendar)
{
    SuspensionDetails details;
    details.category = row.category;
    details.last = lastOf(row);
    return returnMoment(details, calendar);
}

OutToday outOf(const SuspensionRow& row, const SchoolCalendar& calendar, QDate date)
{
    OutToday out;
    out.suspension = row.id;
    out.student = row.student;
    out.studentName = row.studentName;
    out.yearGroup = row.yearGroup;
    out.category = row.category;
    const bool sessions = row.category == SuspensionCategory::Suspension;
    out.morning = sessions && row.first <= HalfDay{date, Session::Am};
    out.afternoon = sessions && HalfDay{date, Session::Pm} <= lastOf(row);
    out.day = calendar.schoolDaysBetween(row.first.date, date);
    out.days = calendar.schoolDaysBetween(row.first.date, lastOf(row).date);
    out.last = lastOf(row);
    out.back = backOf(row, calendar);
    return out;
}

/// The student is out again with the very session of the return.
bool goesOn(const OutToday& out, const std::vector<SuspensionRow>& rows)
{
    return std::ranges::any_of(rows, [&out](const SuspensionRow& row) {
        return row.student == out.student && row.id != out.suspension && isInForce(row) &&
               row.category == SuspensionCategory::Suspension && row.first <= out.back &&
               out.back <= lastOf(row);
    });
}

void addFollowUp(std::vector<Duty>& duties, const DutyCase& dutyCase, const DutyContext& context)
{
    for (Duty& duty : noticeDuties(dutyCase, context)) {
        duties.push_back(std::move(duty));
    }
    add(duties, workDuty(dutyCase, context));
    add(duties, provisionDuty(dutyCase, context));
    add(duties, provisionDetailsDuty(dutyCase, context));
    add(duties, registerDuty(dutyCase, context));
    add(duties, returnDuty(dutyCase, context));
    add(duties, representationsDuty(dutyCase, context));
    add(duties, reinstatementDuty(dutyCase, context));
    add(duties, censusDuty(dutyCase, context));
    add(duties, considerPreventionDuty(dutyCase, context));
}

void addMeeting(std::vector<Duty>& duties, const WelcomeBackRow& row, const DutyContext& context)
{
    for (const auto rule : {arrangeDuty, meetingDuty, recordDuty, uploadDuty, interventionDuty,
                            absenceDecisionDuty, absenceActionDuty, talkDuty, holdDuty,
                            monitoringPlanDuty, monitoringEndDuty, interventionRecordDuty,
                            reviewDuty}) {
        add(duties, rule(row, context));
    }
}

bool isConsidering(const Duty& duty)
{
    return duty.kind == DutyKind::TakeStep && duty.step == Step::ConsiderPrevention;
}

/// Somebody has ticked off at the student's last suspension that a meeting was considered, and
/// nothing but suspensions asks for one.
bool isConsidered(const WatchRow& row, const std::vector<DutyCase>& cases)
{
    const bool onlySuspensions =
        std::ranges::all_of(row.suggestion.reasons, [](PreventionReason reason) {
            return reason == PreventionReason::TwoOrMoreSuspensions ||
                   reason == PreventionReason::YearTotal;
        });
    return onlySuspensions && !row.decision &&
           std::ranges::any_of(cases, [&row](const DutyCase& one) {
               return one.details().student == row.student &&
                      one.details().first.date == row.suggestion.lastSuspension &&
                      one.followUp.done(Step::ConsiderPrevention) != nullptr;
           });
}

/// One duty of a kind for each student: what the watch list asks takes the place of the step of the
/// last suspension.
void addPrevention(std::vector<Duty>& duties, const TodayValues& values, const DutyContext& context)
{
    QSet<StudentId> watched;
    for (const WatchRow& row : values.watch) {
        watched.insert(row.student);
    }
    std::erase_if(duties, [&watched](const Duty& duty) {
        return isConsidering(duty) && watched.contains(duty.student);
    });
    for (const WatchRow& row : values.watch) {
        if (!isConsidered(row, values.cases)) {
            add(duties, watchDuty(row, context));
        }
        add(duties, earlyHelpDuty(row, context));
    }
    for (const LookedAfterPlan& plan : values.educationPlans) {
        add(duties, educationPlanDuty(plan, context));
    }
    for (const PreventionRow& row : values.preventions) {
        for (const auto rule : {preventionInvitationDuty, preventionDuty, preventionRecordDuty,
                                preventionCopiesDuty, preventionActionDuty, preventionReviewDuty}) {
            add(duties, rule(row, context));
        }
    }
}

} // namespace

std::vector<Duty> collectDuties(const TodayValues& values, const DutyContext& context)
{
    std::vector<Duty> duties;
    QHash<StudentId, QString> upns = values.upns;
    for (const SuspensionRow& row : values.suspensions) {
        const QString& known = row.studentUpn.isEmpty() ? row.studentExternalKey : row.studentUpn;
        if (!known.isEmpty()) {
            upns.insert(row.student, known);
        }
        add(duties, issueDuty(row, context));
    }
    QSet<SuspensionId> issuedHere;
    for (const DutyCase& dutyCase : values.cases) {
        issuedHere.insert(dutyCase.suspension().id);
        addFollowUp(duties, dutyCase, context);
    }
    for (const WelcomeBackRow& row : values.welcomeBacks) {
        addMeeting(duties, row, context);
        if (issuedHere.contains(row.suspension)) {
            add(duties, tellFamilyDuty(row, context));
        }
    }
    addPrevention(duties, values, context);
    for (const OpenRequest& request : values.requests) {
        add(duties, accessRequestDuty(request, context));
    }
    add(duties, reviewRecordsDuty(values.reviews, context));
    for (Duty& duty : duties) {
        duty.studentUpn = upns.value(duty.student, duty.studentUpn);
    }
    std::ranges::stable_sort(duties, {}, orderOf);
    return duties;
}

std::vector<OutToday> outOn(const std::vector<SuspensionRow>& rows, const SchoolCalendar& calendar,
                            QDate date)
{
    std::vector<OutToday> out;
    for (const SuspensionRow& row : rows) {
        if (isInForce(row) && row.first.date <= date && date <= lastOf(row).date) {
            out.push_back(outOf(row, calendar, date));
        }
    }
    std::ranges::stable_sort(out, {}, &OutToday::studentName);
    return out;
}

std::vector<OutToday> returningFrom(const std::vector<SuspensionRow>& rows,
                                    const SchoolCalendar& calendar, QDate date)
{
    std::vector<OutToday> returning;
    for (const SuspensionRow& row : rows) {
        // The return is never before the last day, and no holiday is longer than that: most of the
        // history is passed over without asking the calendar.
        if (!isInForce(row) || lastOf(row).date > date.addDays(kLookAheadDays) ||
            lastOf(row).date < date.addDays(-kLongestHoliday) ||
            row.category == SuspensionCategory::Lunchtime) {
            continue;
        }
        const HalfDay back = backOf(row, calendar);
        if (back.isValid() && isSoon(back.date, date)) {
            returning.push_back(outOf(row, calendar, date));
        }
    }
    std::erase_if(returning, [&rows](const OutToday& out) { return goesOn(out, rows); });
    std::ranges::stable_sort(
        returning, {}, [](const OutToday& out) { return std::tuple(out.back, out.studentName); });
    return returning;
}

} // namespace freshstart
