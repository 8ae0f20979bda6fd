// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/governors_report.h"

namespace freshstart {

/// The rows of a masked table that are not given one by one stand under this group.
inline constexpr char16_t kTogether[] = u"together";

/// A copy that leaves the school (R32): no number of suspensions or students below `smallest` can
/// be read from it or worked out from it. 0 in a key figure stays 0: it is about nobody.
///
/// A key figure is hidden as a whole where it stands for fewer students or suspensions than that,
/// and one that is part of the total also where the other part does.
/// In a table the groups with fewer, those with nobody, and so many more of the smallest that the
/// rest is large enough, are put together into one row; which groups are in it is not said. So a
/// group cannot be found by taking the others from the total: what the subtraction gives is that
/// row, of at least two groups and at least `smallest` students and suspensions. Where even all
/// together are fewer, the table is empty. Reasons for cancelling are left out, ids as well.
GovernorsReport masked(const GovernorsReport& report, int smallest);

} // namespace freshstart
