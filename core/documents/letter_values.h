// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/merge_text.h"
#include "core/documents/suspension_letter.h"

#include <QString>
#include <QStringList>

namespace freshstart {

/// The product's wording of this name, out of resources/templates.
QString templateText(const QString& name);

Letterhead letterheadOf(const School& school);

/// What every letter about this suspension says, by placeholder; the salutation is each letter's
/// own.
MergeValues letterValues(const LetterContext& context);

/// Whether the notice goes to the student: of 18 or over when the suspension begins (R26) or by the
/// letter's date.
bool goesToStudent(const LetterContext& context);

} // namespace freshstart
