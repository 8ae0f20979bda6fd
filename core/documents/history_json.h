// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/history_text.h"

#include <QJsonObject>

namespace freshstart {

/// One entry for machines: entry, moment (ISO 8601, UTC), who, act, subject, subject_id, reason,
/// changes (table, of, before, after), and all of it as a sentence.
QJsonObject historyJson(const HistoryEntry& entry, const HistoryNames& names);

} // namespace freshstart
