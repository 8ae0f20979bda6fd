// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/census_return.h"
#include "core/reports/governors_report.h"
#include "core/reports/prevention_report.h"
#include "core/reports/student_totals.h"

#include <QJsonArray>
#include <QJsonObject>

namespace freshstart::cli {

// Codes and numbers for scripts, as in json_text.h; a masked number is null.
QJsonObject toJson(const GovernorsReport& report);
QJsonArray toJson(const std::vector<StudentTotals>& totals, QDate on);
QJsonArray toJson(const CensusReturn& census);
QJsonObject toJson(const PreventionReport& report);
QJsonArray toJson(const PreventionRegister& meetings);

} // namespace freshstart::cli
