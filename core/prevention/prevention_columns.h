// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "core/storage/row.h"

#include <QDateTime>
#include <QString>

namespace freshstart {

class Query;

/// The columns of a meeting itself (its people, outcomes and actions have tables of their own).
QString meetingColumns();
PreventionDetails readDetails(const Row& row, int at);
/// For INSERT and UPDATE: "student_id, …", ":student_id, …" and "student_id = :student_id, …".
QString meetingPlaces();
QString meetingAssignments();
void bindDetails(Query& query, const PreventionDetails& details, const QDateTime& now);

} // namespace freshstart
