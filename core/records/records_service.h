// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/issued_document_repository.h"

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;

/// What goes out of the house is kept as it went out.
class RecordsService
{
public:
    RecordsService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    /// Issues a suspension: it stops being a draft and its letters are kept, both or neither.
    /// NotADraft where it has been issued before; CannotIssue without any document.
    [[nodiscard]] Result<void> issueSuspension(SuspensionId id,
                                               const std::vector<IssuedDocument>& documents);
    /// Keeps one document that is printed for the record; gives it its version.
    [[nodiscard]] Result<IssuedDocumentId> keep(const IssuedDocument& document);
    [[nodiscard]] Result<std::vector<IssuedDocument>> list(const IssuedDocumentFilter& filter);
    [[nodiscard]] Result<IssuedDocument> find(IssuedDocumentId id);

private:
    [[nodiscard]] Result<void> store(const std::vector<IssuedDocument>& documents);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    IssuedDocumentRepository m_repository;
};

} // namespace freshstart
