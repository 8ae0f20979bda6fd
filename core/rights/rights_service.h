// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/school_calendar.h"
#include "core/retention/access_request.h"
#include "core/retention/review.h"

#include <vector>

namespace freshstart {

class CalendarService;
class ChangeNotifier;
class Clock;
class Database;
class SchoolService;
class TodayService;

/// A request with the day by which it is answered.
struct RequestLine {
    OpenRequest open;
    std::optional<QDate> due; ///< none: proof of identity is waited for
};

/// How long records are kept, and who has asked for what is in them.
class RightsService
{
public:
    struct Services {
        SchoolService& school;
        CalendarService& calendar;
        const TodayService& today;
        const Clock& clock;
        ChangeNotifier& changes;
    };

    RightsService(Database& database, Services services)
        : m_database(database)
        , m_services(services)
    {}

    /// Records whose review comes on or before the date, with what speaks for keeping them (R30).
    [[nodiscard]] Result<std::vector<ReviewItem>> review(QDate until) const;
    /// The same of one student, whenever it comes; `reviewOn` is invalid without a date of birth.
    [[nodiscard]] Result<ReviewItem> reviewOf(StudentId student) const;
    /// How many have no date of birth, so that no review comes for them.
    [[nodiscard]] Result<int> withoutBirth() const;

    /// The latest first.
    [[nodiscard]] Result<std::vector<KeepDecision>> decisions(StudentId student) const;
    /// Keeps the record on, or holds it. Invalid with the code of the problem as detail:
    /// keep_without_reason, keep_without_name, keep_look_again_missing, keep_ends_before_start.
    [[nodiscard]] Result<KeepDecisionId> keep(const KeepDecision& decision);
    [[nodiscard]] Result<void> endHold(KeepDecisionId id, const QString& note);

    /// Open ones, the earliest first; closed ones as well if asked for.
    [[nodiscard]] Result<std::vector<RequestLine>> requests(bool closedAsWell = false) const;
    /// The latest first.
    [[nodiscard]] Result<std::vector<RequestLine>> requestsOf(StudentId student) const;
    /// New where the id is 0. Invalid with the code of access_request_rules.h as detail.
    [[nodiscard]] Result<AccessRequestId> save(const AccessRequest& request);

private:
    Database& m_database;
    Services m_services;
};

} // namespace freshstart
