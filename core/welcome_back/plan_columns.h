// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "core/welcome_back/welcome_back.h"

#include <QDateTime>

namespace freshstart {

class Query;

// The plan of a meeting in storage, for every query that has one. Storage only.

/// Nineteen columns of welcome_back under the name `w`: arrangement … monitoring until.
QString planColumns();
WelcomeBackPlan readPlan(const Row& row, int at);
void bindPlan(Query& query, const WelcomeBackPlan& plan, const QDateTime& now);

/// Four columns: told_arrangement … told_place. None where nobody was told anything.
std::optional<ToldOfMeeting> readTold(const Row& row, int at);

} // namespace freshstart
