// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/private_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freshstart {

Result<void> createPrivateFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return {};
    }
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    ErrorCode code = ErrorCode::CannotOpen;
    if (info.exists()) {
        code = ErrorCode::AlreadyExists;
    } else if (file.error() == QFileDevice::ResourceError) {
        code = ErrorCode::DiskFull;
    } else if (folder.isDir() && file.error() != QFileDevice::OpenError) {
        code = ErrorCode::ReadOnly;
    } else if (folder.isDir() && !folder.isWritable()) {
        code = ErrorCode::ReadOnly;
    }
    return Error{code, {}, u"cannot create a file: %1"_s.arg(file.error()), {}};
}

} // namespace freshstart
