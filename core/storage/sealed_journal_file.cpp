// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_files.h"

#include <sqlite3.h>

#include <cstring>

namespace freshstart {

namespace {

constexpr char kMagic[] = "FreshStartJournl";
constexpr int kHeader = 16 + 16 + 32 + 32; // magic, id of the key, the file's salt, its own

} // namespace

SealedJournalFile::SealedJournalFile(std::unique_ptr<RealFile> real,
                                     std::unique_ptr<SealedStore> store)
    : m_real(std::move(real))
    , m_store(std::move(store))
{}

int SealedJournalFile::open(sqlite3_vfs* below, const char* name, int flags, int* given,
                            SealedDatabaseFile& database, std::unique_ptr<EngineFile>& file)
{
    auto real = std::make_unique<RealFile>(below);
    int rc = real->open(name, flags, given);
    if (rc != SQLITE_OK) {
        return rc;
    }
    const bool isNew = (flags & SQLITE_OPEN_CREATE) != 0;
    const QByteArray face = QByteArray(kMagic, 16) + database.header().keyId +
                            database.header().fileSalt;
    const QByteArray header = isNew ? face + randomBytes(32) : real->start(kHeader);
    if (header.size() < kHeader || !header.startsWith(face)) {
        file = std::make_unique<SealedJournalFile>(std::move(real), nullptr);
        return SQLITE_OK;
    }
    auto store = std::make_unique<SealedStore>(
        real->get(), header, database.journalSeal(header.right(32)),
        isNew ? SealedStore::Begin::New : SealedStore::Begin::Existing);
    if (isNew) {
        store->setStartedFrom(database.store().stateId());
        database.store().setStartedFrom(database.store().stateId());
        file = std::make_unique<SealedJournalFile>(std::move(real), std::move(store));
        return SQLITE_OK;
    }
    rc = store->load();
    auto journal = std::make_unique<SealedJournalFile>(std::move(real), std::move(store));
    if (rc == SQLITE_OK && journal->fits(database)) {
        database.store().setStartedFrom(journal->m_store->startedFrom());
    } else {
        journal->m_store.reset(); // before it was whole on the disk, the database was not touched
    }
    file = std::move(journal);
    return rc;
}

bool SealedJournalFile::fits(SealedDatabaseFile& database) const
{
    const QByteArray& from = m_store->startedFrom();
    const SealedStore& of = database.store();
    return m_store->state() == StoreState::Whole &&
           (!of.coverOpened() || from == of.stateId() || from == of.startedFrom());
}

int SealedJournalFile::read(std::uint8_t* to, int size, std::int64_t offset)
{
    if (m_store == nullptr) {
        std::memset(to, 0, static_cast<std::size_t>(size));
        return SQLITE_IOERR_SHORT_READ;
    }
    return m_store->content().read(to, size, offset) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int SealedJournalFile::write(const std::uint8_t* from, int size, std::int64_t offset)
{
    if (m_store == nullptr) {
        return SQLITE_IOERR_WRITE;
    }
    m_store->write(from, size, offset);
    return SQLITE_OK;
}

int SealedJournalFile::truncate(std::int64_t size)
{
    if (m_store != nullptr) {
        m_store->truncate(size);
    }
    return SQLITE_OK;
}

int SealedJournalFile::fileSize(std::int64_t& size)
{
    size = m_store == nullptr ? 0 : m_store->content().size();
    return SQLITE_OK;
}

int SealedJournalFile::sync(int flags)
{
    const int rc = m_store == nullptr ? SQLITE_IOERR_FSYNC : m_store->flush();
    return rc == SQLITE_OK ? m_real->get()->pMethods->xSync(m_real->get(), flags) : rc;
}

} // namespace freshstart
