// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace freshstart {

/// Decides which duties are law and which are policy or good practice (statutory.md 3.7).
enum class SchoolType { Maintained, Academy, ApAcademy, Pru, Independent, UnregisteredAp };

/// Stored form: "maintained", "academy", "ap_academy", "pru", "independent", "unregistered_ap".
QString toCode(SchoolType type);
std::optional<SchoolType> schoolTypeFromCode(const QString& code);

/// The School Discipline Regulations 2012 apply to maintained schools, PRUs, academies and
/// alternative provision academies (SI 2012/1033 reg. 1(2)).
bool exclusionRegulationsApply(SchoolType type);

} // namespace freshstart
