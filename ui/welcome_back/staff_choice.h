// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace freshstart {

/// One of the staff, or nobody yet. Head and proprietor stand first, because the protocol looks to
/// them (seed 000, procedure 4); somebody who has left is shown where a record names them.
class StaffChoice final : public QComboBox
{
    Q_OBJECT

public:
    enum class Who { Everybody, HeadOrProprietor, SeniorLeaders };

    StaffChoice(Who who, QWidget* parent);

    void setStaff(const std::vector<StaffMember>& staff);
    /// Offers others; who was chosen stays so where they are still offered.
    void setWho(Who who);
    void choose(std::optional<StaffId> id);
    [[nodiscard]] std::optional<StaffId> chosen() const;

private:
    [[nodiscard]] bool isOffered(const StaffMember& member) const;
    void fill();

    Who m_who;
    std::vector<StaffMember> m_staff;
};

} // namespace freshstart
