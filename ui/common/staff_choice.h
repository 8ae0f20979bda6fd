// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"

#include <optional>
#include <vector>

class QComboBox;

namespace freshstart {

/// Fills a combo box with people by their number, "Choose …" on top; who was chosen stays so.
void offerStaff(QComboBox& combo, const std::vector<StaffMember>& staff);
std::optional<StaffId> chosenStaff(const QComboBox& combo);
/// Somebody who is no longer offered cannot be chosen.
void chooseStaff(QComboBox& combo, std::optional<StaffId> id);

/// Head and proprietor, the heads first: who decides around a welcome back meeting (seed 000).
std::vector<StaffMember> headsAndProprietors(const std::vector<StaffMember>& staff);
/// The head, else the proprietor: who is proposed to lead or to have decided.
std::optional<StaffId> headOrProprietor(const std::vector<StaffMember>& staff);
/// Somebody is named who leads only when asked to (seed 000, procedure 4).
bool leadsWhenAsked(const std::vector<StaffMember>& staff, std::optional<StaffId> lead);

} // namespace freshstart
