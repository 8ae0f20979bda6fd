// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QHash>
#include <QString>

#include <vector>

namespace freshstart {

/// What the wording's placeholders stand for. A name that is not in here is a mistake in the
/// wording.
using MergeValues = QHash<QString, QString>;

/// Fills a wording: {{name}} gives the value; {{#name}}…{{/name}} stays when the value is not
/// empty, {{^name}}…{{/name}} when it is. Sections may be nested; a section's mark alone on a line
/// takes the line away, and so does a section of one line that is left out and had it to itself.
/// Errors: Invalid, `field` = the unknown or unclosed name.
Result<QString> mergeText(const QString& wording, const MergeValues& values);

/// The same as blocks of a document: "# " subject, "## " section, "- " bullet (a value of several
/// lines gives several), **bold**; an empty line parts paragraphs, other line ends are spaces.
/// Mark-up is read in the wording only: in a value it is text like any other.
Result<std::vector<Block>> mergeBlocks(const QString& wording, const MergeValues& values);

} // namespace freshstart
