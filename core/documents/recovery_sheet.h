// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QDate>

namespace freshstart {

struct RecoverySheetContext {
    QString schoolName;
    QString key;      ///< as it is typed: "7K3QF-…"
    QString fileName; ///< which file it opens, without its folder
    QDate date;
};

/// "recovery-sheet": the key that opens the protected file when nobody remembers a password, on paper
/// for the safe. It is never kept: whoever holds this sheet holds the only copy.
Document recoverySheet(const RecoverySheetContext& context);

} // namespace freshstart
