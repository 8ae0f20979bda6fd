// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/suspension_letter.h"
#include "core/suspensions/follow_up.h"

#include <QString>

#include <optional>
#include <vector>

/// The cases that a suspension letter must be right for, by name (see README.md beside this file).
namespace freshstart::test {

struct LetterCase {
    QString name;
    LetterContext context;
    std::optional<Cancellation> cancellation = {};
};

const std::vector<LetterCase>& letterCases();
const LetterCase& letterCase(const QString& name);

/// Everything that goes out at once in this case: the letters with their copies and the notices, or
/// what goes out when it is cancelled.
std::vector<Document> papersOf(const LetterCase& letterCase);

} // namespace freshstart::test
