// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/welcome_back.h"

#include <QDate>
#include <QString>

namespace freshstart {

/// The parts into which the list of welcome back meetings falls. A return without a meeting stands
/// where its separate session and its monitoring have got to.
enum class ListPart { Coming, ToArrange, ToRecord, ToUpload, Done };
inline constexpr int kListPartCount = static_cast<int>(ListPart::Done) + 1;

ListPart listPartOf(const WelcomeBackRow& row, QDate today);
QString inWords(ListPart part);
/// What to say where a part is empty: what to do next, or that nothing is to be done.
QString emptyTitle(ListPart part);
QString emptyHint(ListPart part);

} // namespace freshstart
