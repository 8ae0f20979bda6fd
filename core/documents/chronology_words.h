// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chronology.h"

#include <QString>
#include <QStringList>

/// The chronology of a student in words, the same on paper and on screen.
namespace freshstart::chronology_words {

QString when(const ChronologyEntry& entry); ///< "12 October 2026", "5 to 9 October 2026", "since …"
QString what(const ChronologyEntry& entry); ///< "Suspension, 2.5 school days"
QStringList details(const ChronologyEntry& entry); ///< what was said, agreed and came of it
QString file(const KeptFile& file); ///< "Suspension letter, to Ms Kim Farrow", "Signed record: …"

} // namespace freshstart::chronology_words
