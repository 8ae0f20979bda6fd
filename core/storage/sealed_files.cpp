// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_files.h"

#include "core/protection/key_ring.h"

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QByteArray boundToFile(const char* role, const SealedHeader& header)
{
    return QByteArray(role) + header.fileSalt;
}

} // namespace

int SealedDatabaseFile::open(sqlite3_vfs* below, const char* name, int flags, int* given,
                             std::unique_ptr<EngineFile>& file)
{
    auto real = std::make_unique<RealFile>(below);
    // Never made here: a file without a header is nothing that could be protected.
    const int rc = real->open(name, flags & ~(SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE), given);
    if (rc != SQLITE_OK) {
        return rc;
    }
    const QByteArray bytes = real->start(kSealedHeaderSize);
    const auto header = readSealedHeader(bytes);
    if (!header) {
        noteTrouble(header.error());
        return SQLITE_CANTOPEN;
    }
    const Secret key = keyring::find(header->keyId);
    if (key.isEmpty()) {
        noteTrouble(Error{ErrorCode::NeedsPassword, {}, {}, {}});
        return SQLITE_CANTOPEN;
    }
    if (!isSealedBy(bytes, key)) {
        noteTrouble(Error{ErrorCode::SealedHeaderChanged, {}, u"MAC of the header"_s, {}});
        return SQLITE_CANTOPEN;
    }
    file = std::make_unique<SealedDatabaseFile>(below, name, std::move(real), *header, key);
    return SQLITE_OK;
}

SealedDatabaseFile::SealedDatabaseFile(sqlite3_vfs* below, const char* name,
                                       std::unique_ptr<RealFile> real, const SealedHeader& header,
                                       const Secret& key)
    : m_below(below)
    , m_name(name)
    , m_real(std::move(real))
    , m_header(header)
    , m_key(key.clone())
    , m_store(m_real->get(), QByteArray(kSealedHeaderSize, '\0'),
              BlockSeal(derivedKey(m_key, KeyUse::Blocks), boundToFile("database", header)),
              sqlite3_uri_boolean(name, "new", 0) != 0 ? SealedStore::Begin::MayBeEmpty
                                                       : SealedStore::Begin::Existing)
{}

BlockSeal SealedDatabaseFile::journalSeal(const QByteArray& journalSalt) const
{
    return BlockSeal(derivedKey(m_key, KeyUse::Journal),
                     boundToFile("journal", m_header) + journalSalt);
}

/// A file that is not whole is put right by its journal, where one lies beside; else it is refused.
int SealedDatabaseFile::makeCurrent()
{
    bool isCurrent = false;
    if (m_store.isLoaded() && !m_store.isChanged()) {
        const int rc = m_store.isCurrent(isCurrent);
        if (rc != SQLITE_OK) {
            return rc;
        }
    }
    if (!isCurrent || m_store.state() != StoreState::Whole) {
        const int rc = m_store.load();
        if (rc != SQLITE_OK) {
            return rc;
        }
    }
    return m_store.state() == StoreState::Whole || journalCovers() ? SQLITE_OK : refuse();
}

int SealedDatabaseFile::refuse()
{
    const bool cutOff = m_store.state() == StoreState::CutOff;
    noteTrouble(Error{cutOff ? ErrorCode::SealedFileCutOff : ErrorCode::SealedContentChanged,
                      {},
                      u"blocks"_s,
                      {}});
    return SQLITE_IOERR_DATA;
}

bool SealedDatabaseFile::journalCovers()
{
    const char* name = sqlite3_filename_journal(m_name);
    int there = 0;
    if (m_below->xAccess(m_below, name, SQLITE_ACCESS_EXISTS, &there) != SQLITE_OK || there == 0) {
        return false;
    }
    std::unique_ptr<EngineFile> journal;
    int given = 0;
    const int rc = SealedJournalFile::open(m_below, name, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_JOURNAL,
                                           &given, *this, journal);
    std::int64_t size = 0;
    return rc == SQLITE_OK && journal->fileSize(size) == SQLITE_OK && size > 0;
}

int SealedDatabaseFile::lock(int level)
{
    int rc = m_real->get()->pMethods->xLock(m_real->get(), level);
    if (rc != SQLITE_OK) {
        return rc;
    }
    if (m_level == SQLITE_LOCK_NONE) {
        rc = makeCurrent();
        if (rc != SQLITE_OK) {
            m_real->get()->pMethods->xUnlock(m_real->get(), SQLITE_LOCK_NONE);
            return rc;
        }
    }
    m_level = level;
    return SQLITE_OK;
}

/// What was never synced was never committed: it must not be seen by whoever reads next.
int SealedDatabaseFile::unlock(int level)
{
    if (m_store.isChanged() && level < SQLITE_LOCK_RESERVED) {
        m_store.forget();
    }
    int rc = SQLITE_OK;
    if (level == SQLITE_LOCK_SHARED && !m_store.isLoaded()) {
        rc = makeCurrent();
    }
    const int below = m_real->get()->pMethods->xUnlock(m_real->get(), level);
    m_level = level;
    return rc != SQLITE_OK ? rc : below;
}

int SealedDatabaseFile::checkReservedLock(int& held)
{
    return m_real->get()->pMethods->xCheckReservedLock(m_real->get(), &held);
}

/// The engine looks at the first bytes before it holds a lock: it is shown an empty file then, and
/// looks again later.
int SealedDatabaseFile::read(std::uint8_t* to, int size, std::int64_t offset)
{
    if (m_level == SQLITE_LOCK_NONE) {
        std::memset(to, 0, static_cast<std::size_t>(size));
        return SQLITE_IOERR_SHORT_READ;
    }
    if (!m_store.isLoaded() || m_store.state() != StoreState::Whole) {
        return refuse();
    }
    return m_store.content().read(to, size, offset) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int SealedDatabaseFile::write(const std::uint8_t* from, int size, std::int64_t offset)
{
    m_store.write(from, size, offset);
    return SQLITE_OK;
}

int SealedDatabaseFile::truncate(std::int64_t size)
{
    m_store.truncate(size);
    return SQLITE_OK;
}

int SealedDatabaseFile::fileSize(std::int64_t& size)
{
    if (m_level != SQLITE_LOCK_NONE && m_store.isLoaded()) {
        size = m_store.content().size();
        return SQLITE_OK;
    }
    sqlite3_int64 real = 0;
    const int rc = m_real->get()->pMethods->xFileSize(m_real->get(), &real);
    size = SealedStore::plainSize(real, kSealedHeaderSize);
    return rc;
}

int SealedDatabaseFile::sync(int flags)
{
    const int rc = m_store.flush();
    if (rc == SQLITE_IOERR_DATA) {
        return refuse();
    }
    return rc == SQLITE_OK ? m_real->get()->pMethods->xSync(m_real->get(), flags) : rc;
}

int SealedDatabaseFile::control(int what, void* value)
{
    if (what == SQLITE_FCNTL_SYNC) { // said at each commit, also where no sync follows
        return m_store.flush();
    }
    if (what == SQLITE_FCNTL_HAS_MOVED || what == SQLITE_FCNTL_LOCK_TIMEOUT) {
        return m_real->get()->pMethods->xFileControl(m_real->get(), what, value);
    }
    return SQLITE_NOTFOUND;
}

} // namespace freshstart
