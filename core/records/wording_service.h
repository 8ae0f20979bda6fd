// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/letter_wordings.h"

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;

/// Keeps the school's own wordings of letters. A letter already issued is kept as its pages and is
/// never touched by a change here.
class WordingService
{
public:
    WordingService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    [[nodiscard]] Result<LetterWordings> load() const;
    /// Invalid (`field`: the name) where the wording names a placeholder that its letter has not.
    [[nodiscard]] Result<void> save(const QString& name, const QString& wording);
    /// Back to the product's wording.
    [[nodiscard]] Result<void> restore(const QString& name);

private:
    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
