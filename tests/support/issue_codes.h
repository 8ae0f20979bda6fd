// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

namespace freshstart::test {

/// The codes of the findings, in their order.
inline QStringList codes(const std::vector<Issue>& issues)
{
    QStringList all;
    for (const Issue& issue : issues) {
        all.append(issue.code);
    }
    return all;
}

/// The codes of those that stop the work.
inline QStringList problemCodes(const std::vector<Issue>& issues)
{
    QStringList all;
    for (const Issue& issue : issues) {
        if (issue.severity == Severity::Problem) {
            all.append(issue.code);
        }
    }
    return all;
}

} // namespace freshstart::test
