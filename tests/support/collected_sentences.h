// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace freshstart::test {

/// What a translator of the program is given (resources/translations/collect.sh).
struct CollectedSentences {
    QHash<QString, QSet<QString>> byContext;
    QString warnings; ///< what lupdate had to say
};

/// Nothing where Qt's tools for translators are not installed; the test says so.
std::optional<CollectedSentences> collectSentences();

} // namespace freshstart::test
