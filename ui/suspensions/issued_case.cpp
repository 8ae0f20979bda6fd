// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/issued_case.h"

#include <algorithm>

namespace freshstart {

const Suspension* IssuedCase::followedBy() const
{
    const auto found = std::ranges::find_if(facts.others, [this](const Suspension& other) {
        return other.details.follows == suspension().id;
    });
    return found == facts.others.end() ? nullptr : &*found;
}

const Suspension* IssuedCase::follows() const
{
    if (!details().follows) {
        return nullptr;
    }
    const auto found = std::ranges::find(facts.others, *details().follows, &Suspension::id);
    return found == facts.others.end() ? nullptr : &*found;
}

} // namespace freshstart
