// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/school_lock.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error lockedError(const QString& lockPath, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    static_cast<void>(lock.getLockInfo(&process, &host, &program));
    const QFileInfo info(lockPath);
    const QString owner = info.owner();
    return Error{
        ErrorCode::LockedByOther,
        {},
        u"process %1"_s.arg(process),
        {owner.isEmpty() ? program : owner, host, info.lastModified().toString(Qt::ISODate)}};
}

} // namespace

Result<std::shared_ptr<QLockFile>> lockSchool(const QString& path)
{
    const QString lockPath = path + ".lock"_L1;
    auto lock = std::make_shared<QLockFile>(lockPath);
    // Never stale by age: a school leaves it open all day. One left by a crash on this PC is
    // noticed.
    lock->setStaleLockTime(0);
    if (lock->tryLock()) {
        return lock;
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return lockedError(lockPath, *lock);
    case QLockFile::PermissionError:
        return Error{ErrorCode::ReadOnly, u"lock"_s, {}, {}};
    default:
        return Error{ErrorCode::CannotOpen, u"lock"_s, u"no lock file could be made"_s, {}};
    }
}

} // namespace freshstart
