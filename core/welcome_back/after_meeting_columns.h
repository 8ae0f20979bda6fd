// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "core/welcome_back/after_meeting.h"

#include <QString>

namespace freshstart {

// Columns that more than one query reads, and what they are read into. Storage only.

/// Fourteen columns of welcome_back_absence under the name `a`.
QString absenceColumns();
FamilyAbsence readAbsence(const Row& row, int at);

/// Nine columns of welcome_back_hold under the name `h`.
QString holdColumns();
ReturnHold readHold(const Row& row, int at);

} // namespace freshstart
