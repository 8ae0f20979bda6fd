// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/older_copy.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace freshstart {

class SchoolFile;

/// What this PC remembers of each school: how many entries its history had, the hash of the last one
/// and its moment. Nothing about a person; no name of the school either.
class SchoolMemoryService
{
public:
    explicit SchoolMemoryService(SchoolFile& file)
        : m_file(file)
    {}

    /// Compares with what the file of that name (INI) remembers; nothing where all is well or unknown.
    [[nodiscard]] Result<std::optional<OlderCopy>> compare(const QString& memory) const;
    /// From now on this is what is known: after opening without a finding, at the end of the work, after
    /// restoring a backup, and when somebody has seen the warning and goes on.
    [[nodiscard]] Result<void> remember(const QString& memory) const;

private:
    struct End {
        qint64 entries = 0;
        QString hash;
        QDateTime moment;
    };
    [[nodiscard]] Result<QString> school() const;
    [[nodiscard]] Result<End> end() const;
    [[nodiscard]] Result<QString> hashOf(qint64 entry) const;

    SchoolFile& m_file;
};

/// Where window and command line of this PC keep it.
[[nodiscard]] QString usualSchoolMemory();

} // namespace freshstart
