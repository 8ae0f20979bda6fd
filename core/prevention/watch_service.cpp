// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/watch_service.h"

#include "core/base/change_notifier.h"
#include "core/base/gate.h"
#include "core/calendar/calendar_service.h"
#include "core/prevention/watch_repository.h"
#include "core/prevention/watch_rules.h"
#include "core/school/school_service.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace freshstart {

WatchService::WatchService(Database& database, SchoolService& school, CalendarService& calendar,
                           ChangeNotifier& notifier, const Gate* gate)
    : m_database(database)
    , m_school(school)
    , m_calendar(calendar)
    , m_notifier(notifier)
    , m_gate(gate)
{}

Result<std::vector<WatchRow>> WatchService::on(QDate date) const
{
    const auto calendar = m_calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    const auto rules = m_school.rules();
    if (!rules) {
        return rules.error();
    }
    const auto material = WatchRepository(m_database).material(date);
    if (!material) {
        return material.error();
    }
    return watchRows(*material, date, *rules, *calendar);
}

Result<WatchRow> WatchService::of(StudentId student, QDate date) const
{
    const auto calendar = m_calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    const auto rules = m_school.rules();
    if (!rules) {
        return rules.error();
    }
    const auto material = WatchRepository(m_database).materialOf(student, date);
    if (!material) {
        return material.error();
    }
    return watchRow(*material, student, date, *rules, *calendar);
}

Result<void> WatchService::decide(const WatchDecision& decision)
{
    if (decision.verdict == WatchVerdict::Dismissed) {
        if (auto leave = require(m_gate, Act::DismissTrigger); !leave) {
            return leave;
        }
    }
    const auto staff = m_school.staff();
    if (!staff) {
        return staff.error();
    }
    WatchDecision complete = decision;
    if (complete.grounds.empty() && complete.on.isValid()) {
        const auto known = of(decision.student, decision.on);
        if (!known) {
            return known.error();
        }
        complete.grounds = known->suggestion.reasons;
    }
    for (const Issue& issue : validate(decision, *staff)) {
        const auto code = issue.code == "decider_not_allowed"_L1 ? ErrorCode::NotAllowed
                                                                 : ErrorCode::Invalid;
        return Error{code, issue.field, issue.code, issue.parameters};
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (const auto added = WatchRepository(m_database).add(complete); !added) {
        return added.error();
    }
    if (auto done = transaction.commit(); !done) {
        return done;
    }
    Q_EMIT m_notifier.meetingsChanged();
    return {};
}

Result<std::vector<WatchDecision>> WatchService::decisions(StudentId student) const
{
    return WatchRepository(m_database).ofStudent(student);
}

} // namespace freshstart
