// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace freshstart {

/// Why something stays as it is. As an Error: CannotUndo with these words in `field`; beside them
/// "changed_since" and "nothing" (there is nothing to undo).
enum class UndoRefusal {
    SuspensionIssued, ///< "suspension_issued": it is cancelled instead
    DocumentIssued,   ///< "document_issued": what went out stays as it went out
    TooLarge,         ///< "too_large": an import beyond the bound; the backup made before it is there
    Erased            ///< "erased": for good
};

QString toCode(UndoRefusal refusal);

/// One thing that was done in this session, as Undo offers it.
struct UndoStep {
    qint64 number = 0; ///< none twice in a session
    QString what;      ///< "Removed contact Kim Holt of Noah Fox", without a full stop
    bool isRemoval = false; ///< something was taken out: worth a notice
    std::optional<UndoRefusal> refusal = {};

    bool operator==(const UndoStep&) const = default;
};

} // namespace freshstart
