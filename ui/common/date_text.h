// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace freshstart {

// Dates in words are made in core/documents/wording; these are the short forms lists have room for.
QString shortDate(QDate date); ///< "Tue 24 Nov"
QString tableDate(QDate date); ///< "24 Nov 2026"
QString shownTime(QTime time); ///< "08:30"

/// What people type for a date, the day first: "24/11/2026", "24.11.26", "24 nov", "Tuesday 24
/// November 2026", "2026-11-24", "today", "tomorrow". A missing year is the one that lies nearest
/// to `near`. Two figures for a year: not more than ten years after `near`. Nothing where it is no
/// date.
std::optional<QDate> parseTypedDate(const QString& text, QDate near);
/// "8:30", "0830", "8.30", "8", "2pm".
std::optional<QTime> parseTypedTime(const QString& text);

} // namespace freshstart
