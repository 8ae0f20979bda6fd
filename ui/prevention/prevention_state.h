// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "ui/common/theme.h"

#include <QDate>
#include <QString>

namespace freshstart {

/// Where a prevention meeting stands, in the order in which it needs somebody.
enum class PreventionState {
    ToRecord, ///< its day is over
    Today,
    ToFollow, ///< held; copies, actions or the review are still open
    Coming,
    Done,
    CalledOff
};

PreventionState preventionState(const PreventionRow& row, QDate today);
PreventionState preventionState(const PreventionDetails& details, QDate today);
QString inWords(PreventionState state);
Tone toneOf(PreventionState state);

/// The parts into which the list falls.
enum class PreventionListPart { AtRisk, ToCome, ToRecord, Open, All };
inline constexpr int kPreventionPartCount = static_cast<int>(PreventionListPart::All) + 1;

bool belongsTo(PreventionListPart part, PreventionState state); ///< none to AtRisk
QString inWords(PreventionListPart part);
/// What to say where a part is empty: what to do next, or that nothing is to be done.
QString emptyTitle(PreventionListPart part);
QString emptyHint(PreventionListPart part);

} // namespace freshstart
