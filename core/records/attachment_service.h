// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/attachment.h"

#include <functional>
#include <vector>

namespace freshstart {

class AttachmentRepository;
class ChangeNotifier;
class Clock;
class Database;

/// Scans of what was signed and other files, kept inside the school's file: no copy lies about.
class AttachmentService
{
public:
    AttachmentService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    /// Of the attachment's values subject, kind, title, file name and content are used; the rest is
    /// worked out here. An empty title becomes the file's name. Refused (Invalid, the code
    /// as detail) as attachmentProblem() says it.
    [[nodiscard]] Result<AttachmentId> add(const Attachment& attachment);
    /// Without the content; the newest first.
    [[nodiscard]] Result<std::vector<Attachment>> list(const AttachmentSubject& about) const;
    /// With its content; DamagedDatabase (`field` "attachment") where it is not what was added.
    [[nodiscard]] Result<Attachment> find(AttachmentId id) const;
    [[nodiscard]] Result<void> remove(AttachmentId id);

private:
    [[nodiscard]] Result<void>
    inTransaction(const std::function<Result<void>(AttachmentRepository&)>& work);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
