// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/staff_choice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace freshstart {

void offerStaff(QComboBox& combo, const std::vector<StaffMember>& staff)
{
    const QSignalBlocker quiet(combo);
    const auto chosen = chosenStaff(combo);
    combo.clear();
    combo.addItem(QCoreApplication::translate("StaffChoice", "Choose …"), 0);
    for (const StaffMember& member : staff) {
        combo.addItem(member.name, member.id.number);
    }
    chooseStaff(combo, chosen);
}

std::optional<StaffId> chosenStaff(const QComboBox& combo)
{
    const qint64 number = combo.currentData().toLongLong();
    return number > 0 ? std::optional(StaffId{number}) : std::nullopt;
}

void chooseStaff(QComboBox& combo, std::optional<StaffId> id)
{
    combo.setCurrentIndex(std::max(0, combo.findData(id.value_or(StaffId{}).number)));
}

std::vector<StaffMember> headsAndProprietors(const std::vector<StaffMember>& staff)
{
    std::vector<StaffMember> found;
    std::ranges::copy_if(staff, std::back_inserter(found), &StaffMember::isHeadOrProprietor);
    // Not the ranges' one: clang 14 cannot read what that gives back.
    std::stable_partition(found.begin(), found.end(), [](const StaffMember& member) {
        return member.role == StaffRole::Head;
    });
    return found;
}

std::optional<StaffId> headOrProprietor(const std::vector<StaffMember>& staff)
{
    const std::vector<StaffMember> found = headsAndProprietors(staff);
    return found.empty() ? std::nullopt : std::optional(found.front().id);
}

bool leadsWhenAsked(const std::vector<StaffMember>& staff, std::optional<StaffId> lead)
{
    const auto found = std::ranges::find_if(
        staff, [lead](const StaffMember& member) { return lead && member.id == *lead; });
    return found != staff.end() && !found->isHeadOrProprietor();
}

} // namespace freshstart
