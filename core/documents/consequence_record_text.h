// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/consequence_text.h"

// What a suspension means for the school's records and meetings; the rest of the lines are in
// consequence_text.cpp.
namespace freshstart {

ConsequenceText registerText(const Consequence& consequence);
ConsequenceText censusText(const Consequence& consequence);
ConsequenceText preventionText(const Consequence& consequence);

} // namespace freshstart
