// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_copy.h"

#include "core/protection/block_seal.h"
#include "core/protection/key_ring.h"
#include "core/protection/page_sum.h"
#include "core/storage/dialect.h"
#include "core/storage/durable_file.h"
#include "core/storage/engine_layers.h"
#include "core/storage/private_file.h"
#include "core/storage/sealed_files.h"
#include "core/storage/summed_file.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kPatienceMs = 3000;

Error failed(int rc)
{
    return dialect::toError(rc, u"copying the school's file"_s);
}

/// All pages as the engine knows them, whoever writes at the same time.
Result<Secret> contentOf(const QString& path)
{
    if (auto known = registerEngineLayers(); !known) {
        return known.error();
    }
    takeTrouble();
    const QString name = isProtectedFile(path) ? protectedUri(path) : plainUri(path);
    sqlite3* opened = nullptr;
    int rc = sqlite3_open_v2(name.toUtf8().constData(), &opened,
                             SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close);
    if (rc != SQLITE_OK) {
        return failed(rc);
    }
    sqlite3_busy_timeout(opened, kPatienceMs);
    rc = sqlite3_exec(opened,
                      "PRAGMA temp_store = MEMORY; BEGIN; SELECT COUNT(*) FROM sqlite_master",
                      nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) {
        return failed(sqlite3_extended_errcode(opened));
    }
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(opened, "main", &size, 0);
    if (bytes == nullptr || size <= 0) {
        sqlite3_free(bytes);
        return failed(sqlite3_errcode(opened) == SQLITE_OK ? SQLITE_NOMEM
                                                           : sqlite3_extended_errcode(opened));
    }
    Secret content(static_cast<std::size_t>(size));
    std::memcpy(content.data(), bytes, content.size());
    wipe(bytes, content.size());
    sqlite3_free(bytes);
    return content;
}

/// A new file through the engine's own way to the disk.
Result<void> writeSealed(const QString& to, const QByteArray& header, const FileKey& key,
                         const QByteArray& fileSalt, const Secret& content)
{
    const auto real = openReal(to);
    if (real == nullptr) {
        return Error{ErrorCode::CannotWriteFile, {}, u"cannot be opened again"_s, {}};
    }
    SealedStore store(real->get(), header,
                      BlockSeal(derivedKey(key.key, KeyUse::Blocks), "database" + fileSalt),
                      SealedStore::Begin::New);
    store.write(content.data(), static_cast<int>(content.size()), 0);
    int rc = store.flush();
    if (rc == SQLITE_OK) {
        rc = real->get()->pMethods->xSync(real->get(), SQLITE_SYNC_FULL);
    }
    return rc == SQLITE_OK ? Result<void>() : failed(rc);
}

/// What the layer for plain files does with pages that go through the engine.
void writePageSums(Secret& content)
{
    const auto layout =
        pageLayoutOf(QByteArray(reinterpret_cast<const char*>(content.data()),
                                static_cast<qsizetype>(qMin<std::size_t>(content.size(), 100))));
    if (!layout || !layout->carriesSums) {
        return;
    }
    const auto size = static_cast<std::size_t>(layout->pageSize);
    for (std::size_t page = 0; page < content.size() / size; ++page) {
        writePageSum(content.data() + page * size, size, page + 1);
    }
}

template<class Fill>
Result<void> newFile(const QString& path, Fill fill)
{
    if (auto made = createPrivateFile(path); !made) {
        return made;
    }
    auto filled = fill();
    if (!filled) {
        QFile::remove(path);
    }
    return filled;
}

Result<void> writeAll(const QString& path, const char* bytes, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes, size) != size || !file.flush()) {
        return Error{file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                : ErrorCode::CannotWriteFile,
                     {},
                     u"file error %1"_s.arg(file.error()),
                     {}};
    }
    file.close();
    return syncFile(path);
}

} // namespace

Result<SealedHeader> sealedHeaderOf(const QString& path)
{
    const auto bytes = firstBytes(path, kSealedHeaderSize);
    if (!bytes) {
        return Error{
            ErrorCode::CannotOpen, QFile::exists(path) ? u"permission"_s : u"file"_s, {}, {}};
    }
    return beginsSealed(*bytes) ? readSealedHeader(*bytes)
                                : Error{ErrorCode::NotProtected, {}, {}, {}};
}

Result<SealedHeader> openableHeaderOf(const QString& path)
{
    auto header = sealedHeaderOf(path);
    if (!header) {
        return header;
    }
    const Secret key = keyring::find(header->keyId);
    if (key.isEmpty()) {
        return Error{ErrorCode::NeedsPassword, {}, {}, {}};
    }
    const auto bytes = firstBytes(path, kSealedHeaderSize);
    if (!bytes || !isSealedBy(*bytes, key)) {
        return Error{ErrorCode::SealedHeaderChanged, {}, u"MAC of the header"_s, {}};
    }
    return header;
}

Result<void> copySealed(const QString& from, const QString& to, SealedHeader header,
                        const FileKey& key)
{
    const auto content = contentOf(from);
    if (!content) {
        return content.error();
    }
    header.keyId = key.id;
    header.fileSalt = randomBytes(static_cast<int>(header.fileSalt.size()));
    const QByteArray face = writeSealedHeader(header, key.key);
    return newFile(to, [&] { return writeSealed(to, face, key, header.fileSalt, *content); });
}

Result<void> copyPlain(const QString& from, const QString& to)
{
    auto content = contentOf(from);
    if (!content) {
        return content.error();
    }
    writePageSums(*content);
    return newFile(to, [&] {
        return writeAll(to, reinterpret_cast<const char*>(content->data()),
                        static_cast<qint64>(content->size()));
    });
}

Result<void> beginSealedLike(const QString& other, const QString& path)
{
    auto header = openableHeaderOf(other);
    if (!header) {
        return header.error();
    }
    header->fileSalt = randomBytes(static_cast<int>(header->fileSalt.size()));
    const QByteArray face = writeSealedHeader(*header, keyring::find(header->keyId));
    return newFile(path, [&] { return writeAll(path, face.constData(), face.size()); });
}

} // namespace freshstart
