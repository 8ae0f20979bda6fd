// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/letter_wordings.h"
#include "core/records/own_wording.h"

#include <functional>
#include <vector>

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;
class WordingRepository;

/// Keeps the school's own wordings of letters. A letter already issued is kept as its pages and is
/// never touched by a change here.
class WordingService
{
public:
    WordingService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    [[nodiscard]] Result<LetterWordings> load() const;
    /// The school's own, by name.
    [[nodiscard]] Result<std::vector<OwnWording>> own() const;
    /// A text that is the product's again is no own wording any more. Invalid as
    /// checkWording() says it where a letter could not be made with it.
    [[nodiscard]] Result<void> save(const QString& name, const QString& wording);
    /// Back to the product's wording.
    [[nodiscard]] Result<void> restore(const QString& name);

private:
    [[nodiscard]] Result<void>
    inTransaction(const std::function<Result<void>(WordingRepository&)>& work);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
