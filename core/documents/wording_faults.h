// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/documents/letter_catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart {

/// A mistake in a wording and where it stands.
struct WordingFault {
    Error error;  ///< as checkWording says it; wordingMistake() has the sentence
    int line = 0; ///< counted from 1; 0: it stands nowhere, something is left out
    qsizetype start = 0;
    qsizetype length = 0;
    QString meant; ///< the name that an unknown one is nearest to; empty: none is near

    bool operator==(const WordingFault&) const = default;
};

/// Every mistake, in the order of the text, where checkWording stops at the first.
std::vector<WordingFault> wordingFaults(const WordingEntry& entry, const QString& text);

/// The name that differs in fewest letters, where those are few; else empty.
QString nearestName(const QString& wrong, const QStringList& names);

} // namespace freshstart
