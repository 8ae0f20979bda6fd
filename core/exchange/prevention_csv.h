// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/prevention_report.h"

#include <QByteArray>

namespace freshstart {

// The reports on prevention meetings as files for a spreadsheet (CsvWriter), dates as ISO 8601.

/// One line for each meeting, with what is still to be done.
QByteArray preventionRegisterCsv(const PreventionRegister& meetings);
/// One line for each number and each of the two periods; a masked number is an empty cell.
QByteArray preventionGovernorsCsv(const PreventionReport& report);
/// One line for each meeting: whose, the statuses of the day, outcomes, what came later.
QByteArray localAuthorityCsv(const PreventionRegister& meetings);

} // namespace freshstart
