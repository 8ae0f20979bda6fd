// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_service.h"

#include "core/calendar/calendar_service.h"
#include "core/prevention/prevention_service.h"
#include "core/school/school_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"

#include <algorithm>

namespace freshstart {

namespace {

void addComing(TodayView& view, const TodayValues& values, QDate date)
{
    for (const WelcomeBackRow& row : values.welcomeBacks) {
        const bool isSet = row.plan.arrangement == WelcomeBackArrangement::MeetingSet
            && row.plan.date && row.suspensionStatus == SuspensionStatus::Issued;
        const bool held = row.heldOn && *row.heldOn <= date;
        if (isSet && !held && *row.plan.date >= date && isSoon(*row.plan.date, date)) {
            view.welcomeBacks.push_back(row);
        }
    }
    std::ranges::sort(view.welcomeBacks, [](const WelcomeBackRow& a, const WelcomeBackRow& b) {
        return std::pair(*a.plan.date, a.plan.time) < std::pair(*b.plan.date, b.plan.time);
    });
    for (const PreventionRow& row : values.preventions) {
        if (!row.held && row.date >= date && isSoon(row.date, date)) {
            view.preventions.push_back(row);
        }
    }
    std::ranges::sort(view.preventions, {}, &PreventionRow::date);
}

} // namespace

Result<TodayView> TodayService::on(QDate date) const
{
    TodayView view;
    TodayValues values;
    auto suspensions = m_services.cases.rows();
    if (!suspensions) {
        return suspensions.error();
    }
    auto welcomeBacks = m_services.welcomeBacks.rows();
    if (!welcomeBacks) {
        return welcomeBacks.error();
    }
    auto preventions = m_services.preventions.rows();
    if (!preventions) {
        return preventions.error();
    }
    auto calendar = m_services.calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    const auto school = m_services.school.load();
    if (!school) {
        return school.error();
    }
    values.suspensions = std::move(*suspensions);
    values.welcomeBacks = std::move(*welcomeBacks);
    values.preventions = std::move(*preventions);
    view.calendar = std::move(*calendar);
    view.duties = collectDuties(values, {view.calendar, date, school->type, school->afternoonEnd});
    view.out = outOn(values.suspensions, view.calendar, date);
    view.returning = returningFrom(values.suspensions, view.calendar, date);
    addComing(view, values, date);
    return view;
}

} // namespace freshstart
