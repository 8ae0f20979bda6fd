// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_service.h"

#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/law/numbers.h"
#include "core/prevention/watch_repository.h"
#include "core/retention/access_request_repository.h"
#include "core/retention/review_repository.h"
#include "core/school/school_service.h"
#include "core/today/today_repository.h"
#include "core/today/today_values.h"

#include <algorithm>

namespace freshstart {

namespace {

void addComing(TodayView& view, const TodayValues& values, QDate date)
{
    for (const WelcomeBackRow& row : values.welcomeBacks) {
        const bool isSet = row.plan.arrangement == WelcomeBackArrangement::MeetingSet &&
                           row.plan.date && row.suspensionStatus == SuspensionStatus::Issued;
        const bool held = row.heldOn && *row.heldOn <= date;
        if (isSet && !held && *row.plan.date >= date && isSoon(*row.plan.date, date)) {
            view.welcomeBacks.push_back(row);
        }
    }
    std::ranges::sort(view.welcomeBacks, [](const WelcomeBackRow& a, const WelcomeBackRow& b) {
        return std::pair(*a.plan.date, a.plan.time) < std::pair(*b.plan.date, b.plan.time);
    });
    for (const PreventionRow& row : values.preventions) {
        if (row.isToCome() && row.date >= date && isSoon(row.date, date)) {
            view.preventions.push_back(row);
        }
    }
    std::ranges::sort(view.preventions, {}, &PreventionRow::date);
}

} // namespace

namespace {

Result<TodayMaterial> read(TodayRepository repository, WatchRepository watchRepository, QDate on)
{
    TodayMaterial material;
    auto suspensions = repository.suspensions();
    if (!suspensions) {
        return suspensions.error();
    }
    auto followUps = repository.followUps();
    if (!followUps) {
        return followUps.error();
    }
    auto students = repository.students();
    if (!students) {
        return students.error();
    }
    auto welcomeBacks = repository.openWelcomeBacks();
    if (!welcomeBacks) {
        return welcomeBacks.error();
    }
    auto preventions = repository.preventions();
    if (!preventions) {
        return preventions.error();
    }
    auto watch = watchRepository.material(on);
    if (!watch) {
        return watch.error();
    }
    material.watch = std::move(*watch);
    material.suspensions = std::move(*suspensions);
    material.followUps = std::move(*followUps);
    material.students = std::move(*students);
    material.welcomeBacks = std::move(*welcomeBacks);
    material.preventions = std::move(*preventions);
    return material;
}

/// What waits about whole records: requests for them, and those whose review comes.
Result<void> addRecords(TodayMaterial& material, Database& database, QDate on,
                        const RuleSettings& rules)
{
    auto requests = AccessRequestRepository(database).all(false);
    if (!requests) {
        return requests.error();
    }
    auto reviews = ReviewRepository(database).list(on, on.addDays(kLookAheadDays), rules);
    if (!reviews) {
        return reviews.error();
    }
    material.requests = std::move(*requests);
    material.reviews = std::move(*reviews);
    return {};
}

} // namespace

Result<TodayView> TodayService::on(QDate date) const
{
    auto calendar = m_calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    const auto school = m_school.load();
    if (!school) {
        return school.error();
    }
    const auto rules = m_school.rules();
    if (!rules) {
        return rules.error();
    }
    const int oldestYear = schoolYearOf(date) - law::kDutiesSchoolYearsBack;
    auto material = read({m_database, schoolYearSpan(oldestYear).first},
                               WatchRepository(m_database), date);
    if (!material) {
        return material.error();
    }
    if (auto done = addRecords(*material, m_database, date, *rules); !done) {
        return done.error();
    }
    const DutyContext context{std::move(*calendar), date, school->type, school->afternoonEnd,
                              *rules};
    const TodayValues values = valuesOf(*material, *school, context);
    TodayView view;
    view.duties = collectDuties(values, context);
    view.out = outOn(values.suspensions, context.calendar, date);
    view.returning = returningFrom(values.suspensions, context.calendar, date);
    addComing(view, values, date);
    view.calendar = context.calendar;
    return view;
}

} // namespace freshstart
