// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "ui/common/pill.h"

#include <QString>

namespace freshstart {

/// "new", "changed", "unchanged", "doubtful", "rejected".
QString stateWord(RowState state);
Tone stateTone(RowState state);
/// "year group: Year 8 → Year 9", dates and codes in words; "contact Ms Nguyễn, mobile phone: …".
QString changeInWords(const FieldChange& change);
/// "120 rows: 100 new, 3 changed, 15 unchanged, 2 doubtful, 0 rejected"; what is none is left out.
QString countsInWords(const ImportCounts& counts);

} // namespace freshstart
