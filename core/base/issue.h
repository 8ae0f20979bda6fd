// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace freshstart {

enum class Severity { Doubt, Problem };

/// A finding of a check or an import: a doubt lets the work go on, a problem stops it.
/// `code` is a stable lower_snake_case word; the sentence is made in documents/error_text.
struct Issue {
    Severity severity = Severity::Doubt;
    QString code;
    QString field;          ///< name of the value, lower_snake_case; empty: the whole
    int row = 0;            ///< 1-based row or line of the file; 0: no file
    QStringList parameters; ///< fill the sentence

    bool operator==(const Issue&) const = default;
};

inline bool hasProblem(const std::vector<Issue>& issues)
{
    return std::ranges::any_of(issues,
                               [](const Issue& i) { return i.severity == Severity::Problem; });
}

} // namespace freshstart
