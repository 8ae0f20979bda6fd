// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/form_draft.h"

#include <functional>
#include <optional>
#include <vector>

namespace freshstart {

class Clock;
class Database;
class FormDraftRepository;

/// Keeps what is being typed, so that a power cut takes nothing. One draft per form and subject.
/// No list shows drafts, so nobody is told of a change.
class DraftService
{
public:
    DraftService(Database& database, const Clock& clock);

    /// In place of the old one. When it returns the content is on disk.
    [[nodiscard]] Result<void> save(const QString& form, qint64 subject, const QString& content);
    [[nodiscard]] Result<std::optional<FormDraft>> find(const QString& form, qint64 subject) const;
    /// Once the form is saved or given up. Done as well where there is none.
    [[nodiscard]] Result<void> remove(const QString& form, qint64 subject);
    /// All of them, the latest first.
    [[nodiscard]] Result<std::vector<FormDraft>> list() const;

private:
    [[nodiscard]] Result<void>
    inTransaction(const std::function<Result<void>(FormDraftRepository&)>& work);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace freshstart
