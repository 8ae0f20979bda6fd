// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_catalogue.h"
#include "core/documents/wording_faults.h"
#include "core/records/own_wording.h"

#include <optional>
#include <vector>

namespace freshstart {

/// A wording as it is being written, beside what is stored of it and what the product says.
struct WordingDraft {
    WordingEntry entry;
    QString product;
    std::optional<OwnWording> own; ///< as stored; none: the product's is used
    QString typed;

    [[nodiscard]] QString stored() const { return own ? own->wording : product; }
    [[nodiscard]] bool isChanged() const { return typed != stored(); }
    /// The product's text has changed since the school wrote its own.
    [[nodiscard]] bool isOvertaken() const { return own && freshstart::isOvertaken(*own, product); }
    [[nodiscard]] std::vector<WordingFault> faults() const { return wordingFaults(entry, typed); }
};

} // namespace freshstart
