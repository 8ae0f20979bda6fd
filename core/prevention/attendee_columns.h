// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/attendee.h"
#include "core/storage/row.h"

#include <QString>

namespace freshstart {

class Query;

/// The columns of an attendee, their reading from a row and their values for a statement.
QString attendeeColumns();
QString attendeePlaces(); ///< the same as places of a statement: ":name, :role, …"
PreventionAttendee readAttendee(const Row& row, int at);
void bindAttendee(Query& query, const PreventionAttendee& attendee);

} // namespace freshstart
