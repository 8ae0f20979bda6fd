// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace freshstart {

enum class LineChange { Same, Removed, Added };

struct LineOfDifference {
    LineChange change = LineChange::Same;
    QString text;

    bool operator==(const LineOfDifference&) const = default;
};

/// How one text becomes another, line by line: what went is before what came.
std::vector<LineOfDifference> lineDifference(const QString& before, const QString& after);

} // namespace freshstart
