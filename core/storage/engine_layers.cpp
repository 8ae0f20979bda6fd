// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine_layers.h"

#include "core/storage/sealed_files.h"
#include "core/storage/summed_file.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <new>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr auto* kProtectedName = "freshstart-protected";
constexpr auto* kPlainName = "freshstart-plain";

/// What SQLite makes room for.
struct ShimFile {
    sqlite3_file base;
    EngineFile* file;
};

EngineFile& fileOf(sqlite3_file* base)
{
    return *reinterpret_cast<ShimFile*>(base)->file;
}

sqlite3_vfs* below(sqlite3_vfs* shim)
{
    return static_cast<sqlite3_vfs*>(shim->pAppData);
}

/// No exception may pass through the engine, which is C.
template<class Work>
int guarded(Work work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
}

int closeFile(sqlite3_file* base)
{
    auto* shim = reinterpret_cast<ShimFile*>(base);
    delete shim->file;
    shim->file = nullptr;
    return SQLITE_OK;
}

int readFile(sqlite3_file* base, void* to, int size, sqlite3_int64 offset)
{
    return guarded([&] { return fileOf(base).read(static_cast<std::uint8_t*>(to), size, offset); });
}

int writeFile(sqlite3_file* base, const void* from, int size, sqlite3_int64 offset)
{
    return guarded(
        [&] { return fileOf(base).write(static_cast<const std::uint8_t*>(from), size, offset); });
}

int truncateFile(sqlite3_file* base, sqlite3_int64 size)
{
    return guarded([&] { return fileOf(base).truncate(size); });
}

int syncOfFile(sqlite3_file* base, int flags)
{
    return guarded([&] { return fileOf(base).sync(flags); });
}

int sizeOfFile(sqlite3_file* base, sqlite3_int64* size)
{
    return guarded([&] {
        std::int64_t found = 0;
        const int rc = fileOf(base).fileSize(found);
        *size = found;
        return rc;
    });
}

int lockFile(sqlite3_file* base, int level)
{
    return guarded([&] { return fileOf(base).lock(level); });
}

int unlockFile(sqlite3_file* base, int level)
{
    return guarded([&] { return fileOf(base).unlock(level); });
}

int checkReserved(sqlite3_file* base, int* held)
{
    return fileOf(base).checkReservedLock(*held);
}

int controlFile(sqlite3_file* base, int what, void* value)
{
    return guarded([&] { return fileOf(base).control(what, value); });
}

int sectorSize(sqlite3_file* base)
{
    return fileOf(base).sectorSize();
}

int characteristics(sqlite3_file* base)
{
    return fileOf(base).characteristics();
}

// Version 1: no shared memory, so no write-ahead log; no mapping of the file.
const sqlite3_io_methods kMethods = {
    1,        closeFile,  readFile,      writeFile,   truncateFile, syncOfFile,      sizeOfFile,
    lockFile, unlockFile, checkReserved, controlFile, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,       nullptr,     nullptr};

int openPlain(sqlite3_vfs* shim, const char* name, int flags, int* given,
              std::unique_ptr<EngineFile>& file)
{
    return (flags & SQLITE_OPEN_MAIN_DB) != 0
               ? SummedFile::open(below(shim), name, flags, given, file)
               : PassedFile::open(below(shim), name, flags, given, file);
}

int openProtected(sqlite3_vfs* shim, const char* name, int flags, int* given,
                  std::unique_ptr<EngineFile>& file)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0 && name != nullptr) {
        return SealedDatabaseFile::open(below(shim), name, flags, given, file);
    }
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && name != nullptr) {
        auto* owner =
            dynamic_cast<SealedDatabaseFile*>(&fileOf(sqlite3_database_file_object(name)));
        if (owner == nullptr) {
            return SQLITE_CANTOPEN;
        }
        return SealedJournalFile::open(below(shim), name, flags, given, *owner, file);
    }
    if ((flags & (SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0) {
        return SQLITE_CANTOPEN; // never used by us, and they would be on the disk
    }
    *given = flags;
    file = std::make_unique<MemoryFile>();
    return SQLITE_OK;
}

template<auto openAny>
int openFile(sqlite3_vfs* shim, const char* name, sqlite3_file* base, int flags, int* given)
{
    base->pMethods = nullptr;
    return guarded([&] {
        int ignored = 0;
        std::unique_ptr<EngineFile> file;
        const int rc = openAny(shim, name, flags, given != nullptr ? given : &ignored, file);
        if (rc == SQLITE_OK) {
            reinterpret_cast<ShimFile*>(base)->file = file.release();
            base->pMethods = &kMethods;
        }
        return rc;
    });
}

int deleteFile(sqlite3_vfs* shim, const char* name, int syncFolder)
{
    return below(shim)->xDelete(below(shim), name, syncFolder);
}

int accessFile(sqlite3_vfs* shim, const char* name, int flags, int* result)
{
    return below(shim)->xAccess(below(shim), name, flags, result);
}

int fullPath(sqlite3_vfs* shim, const char* name, int size, char* full)
{
    return below(shim)->xFullPathname(below(shim), name, size, full);
}

int randomness(sqlite3_vfs* shim, int size, char* bytes)
{
    return below(shim)->xRandomness(below(shim), size, bytes);
}

int sleepFor(sqlite3_vfs* shim, int microseconds)
{
    return below(shim)->xSleep(below(shim), microseconds);
}

int julianDay(sqlite3_vfs* shim, double* day)
{
    return below(shim)->xCurrentTime(below(shim), day);
}

int lastError(sqlite3_vfs* shim, int size, char* text)
{
    return below(shim)->xGetLastError != nullptr
               ? below(shim)->xGetLastError(below(shim), size, text)
               : 0;
}

using Opener = int (*)(sqlite3_vfs*, const char*, sqlite3_file*, int, int*);

sqlite3_vfs makeShim(sqlite3_vfs* real, const char* name, Opener opener)
{
    sqlite3_vfs shim = {};
    shim.iVersion = 1;
    shim.szOsFile = static_cast<int>(sizeof(ShimFile));
    shim.mxPathname = real->mxPathname;
    shim.zName = name;
    shim.pAppData = real;
    shim.xOpen = opener;
    shim.xDelete = deleteFile;
    shim.xAccess = accessFile;
    shim.xFullPathname = fullPath;
    shim.xRandomness = randomness;
    shim.xSleep = sleepFor;
    shim.xCurrentTime = julianDay;
    shim.xGetLastError = lastError;
    return shim;
}

/// The system's own, found before one of ours takes its place as the usual one.
sqlite3_vfs* realVfs()
{
    static sqlite3_vfs* const real =
        sqlite3_initialize() == SQLITE_OK ? sqlite3_vfs_find(nullptr) : nullptr;
    return real;
}

std::unique_ptr<RealFile> openBelow(const QString& path, int flags)
{
    auto file = std::make_unique<RealFile>(realVfs());
    const QByteArray native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8();
    return file->openPath(native, flags | SQLITE_OPEN_MAIN_DB) == SQLITE_OK ? std::move(file)
                                                                            : nullptr;
}

/// A path as the engine reads a URI; one on a server, //server/share, with no authority but its
/// path.
QString uriOf(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    const QByteArray encoded = QUrl::toPercentEncoding(full, "/:");
    return u"file://"_s + (full.startsWith(u'/') ? QString() : u"/"_s) +
           QString::fromLatin1(encoded);
}

} // namespace

Result<void> registerEngineLayers()
{
    static const int rc = [] {
        sqlite3_vfs* real = realVfs();
        if (real == nullptr) {
            return SQLITE_ERROR;
        }
        // The engine keeps them.
        static sqlite3_vfs sealing = makeShim(real, kProtectedName, openFile<openProtected>);
        static sqlite3_vfs summing = makeShim(real, kPlainName, openFile<openPlain>);
        const int done = sqlite3_vfs_register(&sealing, 0);
        return done == SQLITE_OK ? sqlite3_vfs_register(&summing, 1) : done;
    }();
    return rc == SQLITE_OK
               ? Result<void>()
               : Error{ErrorCode::ProtectionUnavailable, u"engine"_s, u"sqlite %1"_s.arg(rc), {}};
}

QString protectedUri(const QString& path, bool isNew)
{
    return uriOf(path) + u"?vfs="_s + QLatin1StringView(kProtectedName) +
           (isNew ? u"&new=1"_s : QString());
}

QString plainUri(const QString& path, bool isNew)
{
    return uriOf(path) + (isNew ? u"?new=1"_s : QString());
}

bool isPlainLayer(const char* name)
{
    return qstrcmp(name, kPlainName) == 0;
}

std::optional<QByteArray> firstBytes(const QString& path, int size)
{
    const auto file = openBelow(path, SQLITE_OPEN_READONLY);
    if (file == nullptr) {
        return std::nullopt;
    }
    QByteArray bytes(size, '\0');
    sqlite3_int64 there = 0;
    file->get()->pMethods->xFileSize(file->get(), &there);
    const int rc = file->get()->pMethods->xRead(file->get(), bytes.data(), size, 0);
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) {
        return std::nullopt;
    }
    bytes.truncate(static_cast<qsizetype>(qMin<sqlite3_int64>(there, size)));
    return bytes;
}

std::unique_ptr<RealFile> openReal(const QString& path)
{
    return openBelow(path, SQLITE_OPEN_READWRITE);
}

bool isProtectedFile(const QString& path)
{
    const auto bytes = firstBytes(path, 16);
    return bytes && beginsSealed(*bytes);
}

} // namespace freshstart
