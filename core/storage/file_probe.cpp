// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_probe.h"

#include "core/protection/sealed_header.h"
#include "core/storage/dialect.h"
#include "core/storage/engine_layers.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// The header of an SQLite file, https://www.sqlite.org/fileformat.html, part 1.3.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kApplicationIdAt = 68;

Error cannotOpen(const QString& field)
{
    return Error{ErrorCode::CannotOpen, field, u"no such "_s + field, {}};
}

} // namespace

Result<void> probeFile(const QString& path)
{
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return cannotOpen(u"folder"_s);
    }
    if (!info.isFile()) {
        return cannotOpen(u"file"_s);
    }
    const auto bytes = firstBytes(path, kSealedHeaderSize);
    if (!bytes) {
        return Error{ErrorCode::CannotOpen, u"permission"_s, u"cannot be read"_s, {}};
    }
    if (beginsSealed(*bytes)) {
        const auto sealed = readSealedHeader(*bytes);
        return sealed ? Result<void>() : sealed.error();
    }
    const QByteArray header = bytes->left(kHeaderSize);
    if (header.isEmpty()) {
        return Error{ErrorCode::NotADatabase, u"empty"_s, u"no content"_s, {}};
    }
    static const QByteArray magic("SQLite format 3\0", 16);
    if (!header.startsWith(magic)) {
        return Error{ErrorCode::NotADatabase, {}, u"another header"_s, {}};
    }
    if (header.size() < kHeaderSize) {
        return Error{ErrorCode::DamagedDatabase, {}, u"cut off in the header"_s, {}};
    }
    const auto applicationId = qFromBigEndian<quint32>(header.constData() + kApplicationIdAt);
    if (applicationId != static_cast<quint32>(dialect::kApplicationId)) {
        return Error{ErrorCode::ForeignDatabase, {}, u"application id %1"_s.arg(applicationId), {}};
    }
    return {};
}

bool isWritable(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

} // namespace freshstart
