// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart::test {

/// Compares the text with tests/data/golden/NAME.txt. Where they differ the test fails, says where,
/// and NAME.txt.actual is written beside it: to accept it, copy it over the other.
void checkGolden(const QString& name, const QString& text);

} // namespace freshstart::test
