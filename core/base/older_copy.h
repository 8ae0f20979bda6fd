// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace freshstart {

/// The school's file is not the one this PC knew last, or not as far on: an older copy was put in its
/// place, or one in which the work went another way.
struct OlderCopy {
    QDateTime remembered;        ///< the last entry of the history that this PC knew; UTC
    QDateTime found;             ///< the last one in the file; invalid: it has none
    bool wentAnotherWay = false; ///< as many entries or more, but not the same ones

    bool operator==(const OlderCopy&) const = default;
};

} // namespace freshstart
