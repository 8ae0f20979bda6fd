// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/form_draft.h"

#include <optional>
#include <vector>

namespace freshstart {

class Database;

/// What is being typed. The caller owns the transaction.
class FormDraftRepository
{
public:
    explicit FormDraftRepository(Database& database)
        : m_database(database)
    {}

    /// The latest first.
    [[nodiscard]] Result<std::vector<FormDraft>> all();
    [[nodiscard]] Result<std::optional<FormDraft>> find(const QString& form, qint64 subject);
    /// New or in place of the old one.
    [[nodiscard]] Result<void> save(const FormDraft& draft);
    /// Done as well where there is none.
    [[nodiscard]] Result<void> remove(const QString& form, qint64 subject);

private:
    Database& m_database;
};

} // namespace freshstart
