// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/suspension_letter.h"

#include <QString>

#include <optional>
#include <vector>

/// Letters about invented people, to look at while writing a wording.
namespace freshstart {

enum class LetterSample {
    UpToFiveDays,
    MoreThanFiveDays,    ///< education from the sixth day is to follow
    MoreThanFifteenDays, ///< education arranged
    ExamMissed,
    Lunchtimes,
    FollowsStraightOn,
    Correction
};

const std::vector<LetterSample>& letterSamples();
QString sampleTitle(LetterSample sample); ///< for a list: "More than 5 days in the term"

/// A suspension of an invented student at this school. The student is looked after, has a social
/// worker, comes from another school and is placed by an authority, so that every paper has a
/// reader.
LetterContext sampleLetterContext(const School& school,
                                  LetterSample sample = LetterSample::UpToFiveDays);

/// The first paper that is made with the wording of this name, as it would be with this text in it.
/// None for a name that is no wording. A text with a mistake is not used (see checkWording): the
/// paper then shows the product's.
std::optional<Document> previewOfWording(const QString& name, const QString& text,
                                         const School& school, LetterSample sample);

} // namespace freshstart
