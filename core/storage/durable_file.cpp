// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durable_file.h"

#include "core/storage/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <vector>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qint64 kPiece = 1 << 20; // bytes copied at a time

Error cannotWrite(const QFile& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile,
                 {},
                 u"file error %1"_s.arg(file.error()),
                 {}};
}

bool toDisk(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

/// A name is on the disk when its folder is. Not every file system can; then it is as it always was.
void syncFolderOf(const QString& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path);
#else
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        static_cast<void>(toDisk(handle));
        ::close(handle);
    }
#endif
}

Result<void> pour(QFile& source, QFile& target)
{
    while (true) {
        const QByteArray piece = source.read(kPiece);
        if (piece.isEmpty()) {
            break;
        }
        if (target.write(piece) != piece.size()) {
            return cannotWrite(target);
        }
    }
    if (source.error() != QFileDevice::NoError) {
        return Error{ErrorCode::CannotReadFile, {}, u"file error %1"_s.arg(source.error()), {}};
    }
    if (!target.flush() || !toDisk(target.handle())) {
        return cannotWrite(target);
    }
    return {};
}

} // namespace

Result<void> syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !toDisk(file.handle())) {
        return cannotWrite(file);
    }
    return {};
}

Result<void> copyDurably(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotReadFile, {}, u"file error %1"_s.arg(source.error()), {}};
    }
    if (auto made = createPrivateFile(to); !made) {
        return made;
    }
    QFile target(to);
    auto done = target.open(QIODevice::WriteOnly) ? pour(source, target)
                                                  : Result<void>(cannotWrite(target));
    if (!done) {
        target.close();
        QFile::remove(to);
        return done;
    }
    syncFolderOf(to);
    return {};
}

Result<void> renameOver(const QString& from, const QString& to)
{
#ifdef Q_OS_WIN
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    const bool done = MoveFileExW(reinterpret_cast<const wchar_t*>(source.utf16()),
                                  reinterpret_cast<const wchar_t*>(target.utf16()),
                                  MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
#else
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const bool done = std::rename(source.constData(), target.constData()) == 0;
#endif
    if (!done) {
        return Error{ErrorCode::CannotWriteFile, {}, u"cannot be renamed"_s, {}};
    }
    syncFolderOf(to);
    return {};
}

Result<void> renameOverAndWipe(const QString& from, const QString& to)
{
#ifdef Q_OS_WIN
    return renameOver(from, to); // an open file cannot be replaced there
#else
    const int former = ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CLOEXEC);
    auto done = renameOver(from, to);
    if (former >= 0 && done) {
        const std::vector<char> zeros(kPiece, '\0');
        const off_t size = lseek(former, 0, SEEK_END);
        for (off_t at = 0; at < size; at += kPiece) {
            const auto part = static_cast<std::size_t>(std::min<off_t>(kPiece, size - at));
            if (pwrite(former, zeros.data(), part, at) < 0) {
                break; // it is gone by name all the same
            }
        }
        static_cast<void>(toDisk(former));
    }
    if (former >= 0) {
        ::close(former);
    }
    return done;
#endif
}

GrowingFile::GrowingFile(const QString& beside)
    : m_path(u"%1.%2.part"_s.arg(beside, QUuid::createUuid().toString(QUuid::Id128).left(8)))
{}

GrowingFile::~GrowingFile()
{
    QFile::remove(m_path);
}

} // namespace freshstart
