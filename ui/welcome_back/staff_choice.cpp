// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/staff_choice.h"

#include <algorithm>

namespace freshstart {

StaffChoice::StaffChoice(Who who, QWidget* parent)
    : QComboBox(parent)
    , m_who(who)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    fill();
}

void StaffChoice::setStaff(const std::vector<StaffMember>& staff)
{
    if (staff == m_staff) {
        return;
    }
    const auto before = chosen();
    m_staff = staff;
    fill();
    choose(before);
}

void StaffChoice::setWho(Who who)
{
    if (who == m_who) {
        return;
    }
    const auto before = chosen();
    m_who = who;
    fill();
    setCurrentIndex(before ? std::max(0, findData(before->number)) : 0);
}

bool StaffChoice::isOffered(const StaffMember& member) const
{
    switch (m_who) {
    case Who::HeadOrProprietor:
        return member.isHeadOrProprietor();
    case Who::SeniorLeaders:
        return member.isHeadOrProprietor() || member.role == StaffRole::Deputy ||
               member.role == StaffRole::SeniorLeader;
    case Who::Everybody:
        break;
    }
    return true;
}

void StaffChoice::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Choose …"), 0);
    for (const bool heads : {true, false}) {
        for (const StaffMember& member : m_staff) {
            if (member.active && member.isHeadOrProprietor() == heads && isOffered(member)) {
                addItem(member.name, member.id.number);
            }
        }
    }
}

void StaffChoice::choose(std::optional<StaffId> id)
{
    int place = id ? findData(id->number) : 0;
    if (place < 0) {
        const auto named = std::ranges::find(m_staff, *id, &StaffMember::id);
        if (named != m_staff.end()) {
            addItem(named->name, named->id.number);
            place = count() - 1;
        }
    }
    setCurrentIndex(std::max(0, place));
}

std::optional<StaffId> StaffChoice::chosen() const
{
    const qint64 number = currentData().toLongLong();
    return number > 0 ? std::optional(StaffId{number}) : std::nullopt;
}

} // namespace freshstart
