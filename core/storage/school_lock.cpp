// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/school_lock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString lockPathOf(const QString& path)
{
    return path + ".lock"_L1;
}

QString beatPathOf(const QString& path)
{
    return path + ".in-use"_L1;
}

/// Who has it, on which PC, since when.
struct Holder {
    qint64 process = 0;
    QString host;
    QString program;
    QStringList words; ///< as an error's parameters
};

Holder holderOf(const QString& path)
{
    const QString lockPath = lockPathOf(path);
    Holder holder;
    // Asked of a lock of its own: it only reads the file.
    static_cast<void>(
        QLockFile(lockPath).getLockInfo(&holder.process, &holder.host, &holder.program));
    const QFileInfo info(lockPath);
    const QString owner = info.owner();
    holder.words = {owner.isEmpty() ? holder.program : owner, holder.host,
                    info.lastModified().toString(Qt::ISODate)};
    return holder;
}

/// What time it is on the disk: a file server's clock is not this PC's. Not valid where nothing can
/// be written there.
QDateTime timeOnDisk(const QString& path)
{
    QTemporaryFile probe(path + ".XXXXXX.probe"_L1);
    if (!probe.open() || probe.write("?") != 1 || !probe.flush()) {
        return {};
    }
    return QFileInfo(probe.fileName()).lastModified();
}

/// Held by another PC that has not been heard of for so long that it is taken for gone.
bool isAbandoned(const QString& path)
{
    if (holderOf(path).host == QSysInfo::machineHostName()) {
        return false; // whether its process is alive, QLockFile has seen
    }
    QDateTime heard = QFileInfo(lockPathOf(path)).lastModified();
    if (const QFileInfo beat(beatPathOf(path)); beat.exists()) {
        heard = std::max(heard, beat.lastModified());
    }
    const QDateTime now = timeOnDisk(path);
    return now.isValid() && heard.isValid() &&
           heard.secsTo(now) > qint64{SchoolLock::kStaleAfterMinutes} * 60;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SchoolLock::SchoolLock(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_mark(contentOf(lockPathOf(m_path)))
{}

SchoolLock::~SchoolLock()
{
    if (contentOf(lockPathOf(m_path)) == m_mark) {
        QFile::remove(beatPathOf(m_path));
    } else if (QFile::exists(lockPathOf(m_path))) {
        // To let go of it would take the lock of whoever has it now away from them.
        static auto* const lost = new std::vector<std::unique_ptr<QLockFile>>;
        lost->push_back(std::move(m_lock));
    }
}

Result<std::shared_ptr<SchoolLock>> SchoolLock::take(const QString& path)
{
    const auto made = [&] {
        auto lock = std::make_unique<QLockFile>(lockPathOf(path));
        lock->setStaleLockTime(0); // its age by this PC's clock says nothing
        return lock;
    };
    auto lock = made();
    bool taken = lock->tryLock();
    if (!taken && lock->error() == QLockFile::LockFailedError && isAbandoned(path)) {
        QFile::remove(beatPathOf(path));
        lock->removeStaleLockFile();
        taken = lock->tryLock();
    }
    if (taken) {
        return std::shared_ptr<SchoolLock>(new SchoolLock(path, std::move(lock)));
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        const Holder holder = holderOf(path);
        return Error{ErrorCode::LockedByOther, {}, u"process %1"_s.arg(holder.process),
                     holder.words};
    }
    case QLockFile::PermissionError:
        return Error{ErrorCode::ReadOnly, u"lock"_s, {}, {}};
    default:
        return Error{ErrorCode::CannotOpen, u"lock"_s, u"no lock file could be made"_s, {}};
    }
}

Result<void> SchoolLock::check() const
{
    if (!QFile::exists(m_path)) {
        return Error{ErrorCode::CannotOpen, u"gone"_s, u"not there any more"_s, {}};
    }
    QFile file(lockPathOf(m_path));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::LockedByOther, u"lost"_s, u"no lock file"_s, {}};
    }
    if (file.readAll() != m_mark) {
        return Error{ErrorCode::LockedByOther, u"lost"_s, u"another's lock"_s,
                     holderOf(m_path).words};
    }
    return {};
}

void SchoolLock::beat() const
{
    if (!check()) {
        return;
    }
    QFile file(beatPathOf(m_path));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(m_mark);
    }
}

} // namespace freshstart
