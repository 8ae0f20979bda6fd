// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <compare>

namespace freshstart {

/// A school day has two sessions. Lengths are counted in half-days, as integers.
enum class Session { Am = 0, Pm = 1 };

/// One session of one date.
struct HalfDay {
    QDate date;
    Session session = Session::Am;

    [[nodiscard]] bool isValid() const { return date.isValid(); }
    bool operator==(const HalfDay&) const = default;
    friend std::strong_ordering operator<=>(const HalfDay& a, const HalfDay& b)
    {
        const auto byDate = a.date.toJulianDay() <=> b.date.toJulianDay();
        return byDate != 0 ? byDate : a.session <=> b.session;
    }
};

} // namespace freshstart
