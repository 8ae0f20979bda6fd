// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/row_change.h"
#include "core/documents/undo_text.h"
#include "core/records/undo_step.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace freshstart {

/// Columns that follow from others or from the clock: that they differ is no reason not to undo.
QStringList derivedColumns();
/// Takes out the rows that the program writes for itself.
void dropOwnAffairs(std::vector<RowChange>& changes);

/// Why a transaction cannot be taken back; nothing: it can.
std::optional<UndoRefusal> refusalOf(const std::vector<HistoryEntry>& entries);
/// Whether something was taken out and nothing put in its place.
bool isRemoval(const std::vector<HistoryEntry>& entries);
/// A draft of a suspension that saved itself: what is typed there is taken back by typing.
bool isDraftKept(const std::vector<RowChange>& changes, const std::vector<HistoryEntry>& entries);
/// Records that save themselves while somebody types: what is typed in one go is one step.
bool savesItself(const std::vector<HistoryEntry>& entries);

/// What is said of a transaction in one line; without the student's name.
StepFacts factsOf(const std::vector<HistoryEntry>& entries);

/// What the changes take in memory, roughly, in bytes.
qint64 costOf(const std::vector<RowChange>& changes);
/// Whether no other row was changed than those.
bool isWithin(const std::vector<RowChange>& changes, const std::vector<RowChange>& of);

} // namespace freshstart
