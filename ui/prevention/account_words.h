// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace freshstart {

struct CallFacts;

// What the record says, in sentences to go on writing with; up to a day. Empty: nothing recorded.
/// The problems: suspensions and internal exclusions, in their order.
QString accountFromRecord(const CallFacts& facts, QDate on);
/// What the school has done: plans, support, alternative provision, Early Help.
QString responseFromRecord(const CallFacts& facts, QDate on);

} // namespace freshstart
