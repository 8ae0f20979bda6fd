// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QLockFile;

namespace freshstart {

/// The right to write into a school's file, held as long as the object lives. "school.db.lock" says
/// who has it; "school.db.in-use" is written again by beat() while they are at work.
///
/// A lock left behind is taken over: on the same PC when its process is no more, from another PC
/// when nothing was heard of it for kStaleAfterMinutes. That may be a PC that only sleeps: so check()
/// is asked before each change is committed, and says no where somebody else has it now.
class SchoolLock
{
public:
    /// Fifteen beats may be missed. Measured by the clock of the disk the file lies on, which is the
    /// same for all PCs.
    static constexpr int kStaleAfterMinutes = 15;
    static constexpr int kBeatSeconds = 60;

    /// LockedByOther (parameters: who, which PC, since when as ISO 8601); ReadOnly where no lock can
    /// be left in the folder, CannotOpen (`field` "lock") where something else is in the way.
    static Result<std::shared_ptr<SchoolLock>> take(const QString& path);
    ~SchoolLock();
    SchoolLock(const SchoolLock&) = delete;
    SchoolLock& operator=(const SchoolLock&) = delete;

    /// Whether it is still ours and the file where it was. CannotOpen (`field` "gone") where the
    /// file or its folder is away; LockedByOther (`field` "lost"; parameters as above, or none)
    /// where another has taken the lock or it is no more.
    [[nodiscard]] Result<void> check() const;
    /// Tells other PCs that this one is at work. Does nothing where the lock is not ours any more.
    void beat() const;

private:
    SchoolLock(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_mark; ///< what the lock file holds while it is ours
};

} // namespace freshstart
