// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

/// Whether this code of an Issue has a sentence of its own.
bool hasIssueSentence(const QString& code);

/// "date of birth" for date_of_birth: a field's name as it stands beside the field. Empty for none.
QString fieldInWords(const QString& field);

} // namespace freshstart
