// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

using KeepDecisionId = Id<struct KeepDecisionTag>;

/// Why a record stays: somebody reviewed it and it is still needed, or the law forbids that it goes
/// (a claim, an inquiry, a complaint).
enum class KeepKind { Review, LegalHold };

/// Who decided that a record is kept on, why, and when somebody looks again.
struct KeepDecision {
    KeepDecisionId id;
    StudentId student;
    KeepKind kind = KeepKind::Review;
    QString reason;
    QString decidedBy; ///< by name
    QDate decidedOn;
    QDate lookAgainOn;
    std::optional<QDate> holdsUntil = {}; ///< of a legal hold: known to end then; none: until it is ended
    std::optional<QDate> endedOn = {};
    QString endNote = {};

    /// A legal hold that stands in the way of deletion on the date.
    [[nodiscard]] bool isHoldOn(QDate date) const
    {
        return kind == KeepKind::LegalHold && !endedOn && (!holdsUntil || date <= *holdsUntil);
    }
    bool operator==(const KeepDecision&) const = default;
};

QString toCode(KeepKind kind); ///< "review" "legal_hold"
KeepKind keepKindFromCode(const QString& code);

} // namespace freshstart
