// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_files.h"

#include <sqlite3.h>

#include <utility>

namespace freshstart {

namespace {

thread_local std::optional<Error> trouble;

} // namespace

void noteTrouble(const Error& error)
{
    trouble = error;
}

std::optional<Error> takeTrouble()
{
    return std::exchange(trouble, std::nullopt);
}

int EngineFile::checkReservedLock(int& held)
{
    held = 0;
    return SQLITE_OK;
}

int EngineFile::control(int, void*)
{
    return SQLITE_NOTFOUND;
}

int EngineFile::sectorSize()
{
    return static_cast<int>(PlainImage::kBlock);
}

/// A sealed journal counts only when all of it is whole, so that what was not synced is never played.
int EngineFile::characteristics()
{
    return SQLITE_IOCAP_SAFE_APPEND;
}

RealFile::RealFile(sqlite3_vfs* below)
    : m_below(below)
    , m_room(static_cast<std::size_t>(below->szOsFile) / sizeof(std::max_align_t) + 1)
{
    get()->pMethods = nullptr;
}

RealFile::~RealFile()
{
    if (get()->pMethods != nullptr) {
        get()->pMethods->xClose(get());
    }
    if (m_ownName != nullptr) {
        sqlite3_free_filename(m_ownName); // the file points to it as long as it is open
    }
}

int RealFile::open(const char* name, int flags, int* given)
{
    return m_below->xOpen(m_below, name, get(), flags, given);
}

int RealFile::openPath(const QByteArray& path, int flags)
{
    m_ownName = sqlite3_create_filename(path.constData(), "", "", 0, nullptr);
    int given = 0;
    return m_ownName == nullptr ? SQLITE_NOMEM : open(m_ownName, flags, &given);
}

sqlite3_file* RealFile::get()
{
    return reinterpret_cast<sqlite3_file*>(m_room.data());
}

QByteArray RealFile::start(int size)
{
    QByteArray bytes(size, '\0');
    const int rc = get()->pMethods->xRead(get(), bytes.data(), size, 0);
    if (rc == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 there = 0;
        get()->pMethods->xFileSize(get(), &there);
        bytes.truncate(static_cast<qsizetype>(qBound(sqlite3_int64(0), there, sqlite3_int64(size))));
    } else if (rc != SQLITE_OK) {
        bytes.clear();
    }
    return bytes;
}

int MemoryFile::read(std::uint8_t* to, int size, std::int64_t offset)
{
    return m_content.read(to, size, offset) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int MemoryFile::write(const std::uint8_t* from, int size, std::int64_t offset)
{
    m_content.write(from, size, offset);
    return SQLITE_OK;
}

int MemoryFile::truncate(std::int64_t size)
{
    m_content.resize(size);
    return SQLITE_OK;
}

int MemoryFile::fileSize(std::int64_t& size)
{
    size = m_content.size();
    return SQLITE_OK;
}

} // namespace freshstart
