// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

/// The text reduced to what people type when they search: accents and marks stripped, case folded,
/// ł ø đ ß æ œ and their like written out; apostrophes join, hyphens part, words stand one space apart.
/// "O'Brien-Łukasz" gives "obrien lukasz".
QString searchKey(const QString& text);

/// Outer white space removed, inner white space made one space, Unicode composed (NFC), control
/// characters dropped. What people typed is otherwise left alone.
QString tidy(const QString& text);

} // namespace freshstart
