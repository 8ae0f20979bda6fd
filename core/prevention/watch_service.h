// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/watch.h"

#include <vector>

namespace freshstart {

class CalendarService;
class ChangeNotifier;
class Database;
class Gate;
class SchoolService;

/// Students at risk of permanent exclusion, seen early (seed 003 3.1, 3.2; R23).
class WatchService
{
public:
    WatchService(Database& database, SchoolService& school, CalendarService& calendar,
                 ChangeNotifier& notifier, const Gate* gate = nullptr);

    /// Everybody for whom a reason holds on that day: those to decide on first, then by name.
    [[nodiscard]] Result<std::vector<WatchRow>> on(QDate date) const;
    /// What is known of one student, whether or not a reason holds.
    [[nodiscard]] Result<WatchRow> of(StudentId student, QDate date) const;
    /// Grounds left empty are those that hold on the day of the decision. Refused (Invalid) while
    /// validate() of watch_rules names a problem; NotAllowed where who decides neither is the head
    /// nor acts for the head. To dismiss is not for everybody: Act::DismissTrigger.
    [[nodiscard]] Result<void> decide(const WatchDecision& decision);
    /// All decisions about a student, the latest first.
    [[nodiscard]] Result<std::vector<WatchDecision>> decisions(StudentId student) const;

private:
    Database& m_database;
    SchoolService& m_school;
    CalendarService& m_calendar;
    ChangeNotifier& m_notifier;
    const Gate* m_gate;
};

} // namespace freshstart
