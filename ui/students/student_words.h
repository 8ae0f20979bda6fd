// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"
#include "ui/common/pill.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace freshstart {

/// What a status asks of us: care and law in the accent, risk and protection loud.
Tone toneOf(StatusKind status);
QList<PillText> statusPills(const std::vector<StatusKind>& statuses);

/// "Year 8 · 8F · 12 years old (3 March 2014) · UPN A123"; what is not known is left out.
QString studentFacts(const StudentDetails& details, QDate today);
/// "07700 900123 · 0117 496 0123 (work) · kay@example.org"
QString waysToReach(const Contact& contact);
/// "mother · priority 1"
QString contactRole(const Contact& contact);
/// "from 3 March 2026", "from … to …", "until …", "since it was recorded"
QString periodInWords(const StatusPeriod& period);

} // namespace freshstart
