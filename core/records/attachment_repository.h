// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/attachment.h"

#include <vector>

namespace freshstart {

class Database;

/// Files that were added. The caller owns the transaction.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<AttachmentId> add(const Attachment& attachment);
    /// Without the content; the newest first.
    [[nodiscard]] Result<std::vector<Attachment>> list(const AttachmentSubject& about);
    [[nodiscard]] Result<Attachment> find(AttachmentId id);
    /// NotFound where there is none.
    [[nodiscard]] Result<void> remove(AttachmentId id);

private:
    Database& m_database;
};

} // namespace freshstart
