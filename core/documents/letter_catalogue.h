// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/documents/letter_wordings.h"

#include <QString>

#include <optional>
#include <vector>

/// Every wording a school may make its own, and what may stand in it.
namespace freshstart {

struct WordingPlaceholder {
    QString name;              ///< as between the braces: "return_moment"
    QString description;       ///< for people: what it stands for, or when its section is kept
    bool switchesOnly = false; ///< has no words of its own: only {{#name}} … {{/name}} makes sense
    bool required = false; ///< a particular that this letter must have: leaving it out is refused

    bool operator==(const WordingPlaceholder&) const = default;
};

struct WordingEntry {
    QString name;    ///< stable: the file's name in resources/templates
    QString title;   ///< "Suspension letter to parents and carers"
    QString purpose; ///< one sentence: who gets it and when
    std::vector<WordingPlaceholder> placeholders;

    bool operator==(const WordingEntry&) const = default;
};

/// In the order in which people meet them.
std::vector<WordingEntry> letterCatalogue();
/// None for a name that is no wording.
std::optional<WordingEntry> catalogueEntry(const QString& name);

/// Whether a letter can be made with this wording, whatever the case: Invalid otherwise, `field` =
/// the name between the braces, `detail` one of unknown_wording, empty_wording,
/// unknown_placeholder, placeholder_without_words, section_not_closed, section_not_opened,
/// braces_not_closed, bold_not_closed, required_left_out.
Result<void> checkWording(const QString& name, const QString& text);

/// What is wrong with a wording, in a sentence: for an error of checkWording.
QString wordingMistake(const Error& error);

/// The school's own wordings that would break a letter: the product's are printed in their place.
/// Doubts with the code own_wording_not_used; `field` = the wording's name, parameter: its title.
std::vector<Issue> unusableWordings(const LetterWordings& wordings);

} // namespace freshstart
