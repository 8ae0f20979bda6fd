// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace freshstart {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

} // namespace freshstart
