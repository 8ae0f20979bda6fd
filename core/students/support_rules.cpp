// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/support_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// Two weeks of school days: whoever types more means a suspension or a mistyped number.
constexpr int kMostHalfDays = 20;
// Forty hours: no school week is longer.
constexpr int kMostMinutesWeek = 40 * 60;
// Support may be agreed ahead; a start beyond this is a mistyped year.
constexpr int kDaysAhead = 366;

using Issues = std::vector<Issue>;

void add(Issues& issues, Severity severity, const QString& code, const QString& field,
         const QStringList& parameters = {})
{
    issues.push_back(Issue{severity, code, field, 0, parameters});
}

void checkDay(Issues& issues, QDate date, const QString& field, QDate latest)
{
    if (!date.isValid()) {
        add(issues, Severity::Problem, u"date_missing"_s, field);
    } else if (date > latest) {
        add(issues, Severity::Doubt, u"date_in_future"_s, field, {date.toString(Qt::ISODate)});
    }
}

void checkPeriod(Issues& issues, QDate first, std::optional<QDate> last, QDate today)
{
    checkDay(issues, first, u"first_date"_s, today.addDays(kDaysAhead));
    if (first.isValid() && last && *last < first) {
        add(issues, Severity::Problem, u"last_before_first"_s, u"last_date"_s);
    }
}

/// When the plan was made or looked at for the last time up to a date.
QDate latestUpTo(const SupportPlan& plan, QDate on)
{
    return plan.reviewedOn && *plan.reviewedOn <= on ? *plan.reviewedOn : plan.agreedOn;
}

template<class Wanted>
std::optional<SupportPlan> latestPlan(const StudentSupport& support, QDate on, Wanted wanted)
{
    std::optional<SupportPlan> found;
    for (const SupportPlan& plan : support.plans) {
        if (wanted(plan.kind) && plan.holdsOn(on) &&
            (!found || latestUpTo(plan, on) >= latestUpTo(*found, on))) {
            found = plan;
        }
    }
    return found;
}

} // namespace

std::vector<Issue> validate(const InternalExclusion& one, QDate today)
{
    Issues issues;
    checkDay(issues, one.on, u"date"_s, today);
    if (one.halfDays < 1 || one.halfDays > kMostHalfDays) {
        add(issues, Severity::Problem, u"half_days_impossible"_s, u"half_days"_s,
            {QString::number(kMostHalfDays)});
    }
    if (one.reason.trimmed().isEmpty()) {
        add(issues, Severity::Problem, u"reason_missing"_s, u"reason"_s);
    }
    return issues;
}

std::vector<Issue> validate(const AdditionalSupport& one, QDate today)
{
    Issues issues;
    checkPeriod(issues, one.first, one.last, today);
    if (one.minutesWeek && (*one.minutesWeek < 1 || *one.minutesWeek > kMostMinutesWeek)) {
        add(issues, Severity::Problem, u"minutes_impossible"_s, u"minutes_week"_s,
            {QString::number(kMostMinutesWeek / 60)});
    }
    return issues;
}

std::vector<Issue> validate(const AlternativePlacement& one, QDate today)
{
    Issues issues;
    if (one.provider.trimmed().isEmpty()) {
        add(issues, Severity::Problem, u"provider_missing"_s, u"provider"_s);
    }
    checkPeriod(issues, one.first, one.last, today);
    return issues;
}

std::vector<Issue> validate(const SupportPlan& one, QDate today)
{
    Issues issues;
    checkDay(issues, one.agreedOn, u"agreed_on"_s, today);
    if (!one.agreedOn.isValid()) {
        return issues;
    }
    if (one.reviewedOn && *one.reviewedOn < one.agreedOn) {
        add(issues, Severity::Problem, u"review_before_agreed"_s, u"reviewed_on"_s);
    } else if (one.reviewedOn) {
        checkDay(issues, *one.reviewedOn, u"reviewed_on"_s, today);
    }
    if (one.reviewDue && *one.reviewDue < one.agreedOn) {
        add(issues, Severity::Problem, u"review_before_agreed"_s, u"review_due"_s);
    }
    if (one.endedOn && *one.endedOn < one.agreedOn) {
        add(issues, Severity::Problem, u"end_before_agreed"_s, u"ended_on"_s);
    }
    return issues;
}

std::vector<Issue> validate(const EarlyHelpAssessment& one, QDate today)
{
    Issues issues;
    const bool dated = one.on && one.on->isValid();
    if (!dated && one.state != AssessmentState::NotStarted) {
        add(issues, Severity::Problem, u"state_date_missing"_s, u"date"_s);
    } else if (dated) {
        checkDay(issues, *one.on, u"date"_s, today);
    }
    return issues;
}

std::optional<SupportPlan> currentPlan(const StudentSupport& support, QDate on)
{
    return latestPlan(support, on, [](PlanKind kind) {
        return kind == PlanKind::BehaviourSupport || kind == PlanKind::PastoralSupport ||
               kind == PlanKind::EarlyHelp;
    });
}

std::optional<SupportPlan> currentEducationPlan(const StudentSupport& support, QDate on)
{
    return latestPlan(support, on,
                      [](PlanKind kind) { return kind == PlanKind::PersonalEducation; });
}

} // namespace freshstart
