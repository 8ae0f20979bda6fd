// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

/// Days of suspension at another school, which count in the school year (statutory.md 1.2); entered
/// by hand.
struct DaysElsewhere {
    int schoolYear = 0; ///< the year in which it began
    int halfDays = 0;
    QString school;
    QString note;

    bool operator==(const DaysElsewhere&) const = default;
};

} // namespace freshstart
