// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/retention/access_request.h"

#include <vector>

namespace freshstart {

/// R31: by when the request is answered; two months later where that has been said in time. None
/// while proof of identity has been asked for and has not come: the clock has not begun.
std::optional<QDate> dueOf(const AccessRequest& request, const SchoolCalendar& calendar);

/// What is wrong or doubtful about a request. Issue codes:
///   request_without_date, request_without_name, request_in_future (all problems; field),
///   identity_without_date (problem), identity_before_receipt (problem),
///   extension_without_reason (problem), extension_too_late (problem; by when it had to be said),
///   answer_before_receipt (problem), answered_in_future (problem), answered_late (doubt; due date),
///   answered_without_identity (problem)
std::vector<Issue> validate(const AccessRequest& request, const SchoolCalendar& calendar,
                            QDate today);

} // namespace freshstart
