// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/protection/sealed_header.h"
#include "core/storage/sealed_store.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3_file;
struct sqlite3_vfs;

namespace freshstart {

/// One file as the database engine sees it behind engine_layers. Results and levels are SQLite's.
class EngineFile
{
public:
    EngineFile() = default;
    virtual ~EngineFile() = default;
    EngineFile(const EngineFile&) = delete;
    EngineFile& operator=(const EngineFile&) = delete;

    virtual int read(std::uint8_t* to, int size, std::int64_t offset) = 0;
    virtual int write(const std::uint8_t* from, int size, std::int64_t offset) = 0;
    virtual int truncate(std::int64_t size) = 0;
    virtual int fileSize(std::int64_t& size) = 0;
    virtual int sync(int) { return 0; }
    virtual int lock(int) { return 0; }
    virtual int unlock(int) { return 0; }
    virtual int checkReservedLock(int& held);
    virtual int control(int what, void* value);
    virtual int sectorSize();
    virtual int characteristics();
};

/// A file of the system below, closed when it goes.
class RealFile
{
public:
    explicit RealFile(sqlite3_vfs* below);
    ~RealFile();
    RealFile(const RealFile&) = delete;
    RealFile& operator=(const RealFile&) = delete;

    int open(const char* name, int flags, int* given);
    /// The same for a name that does not come from the engine, which wants it laid out in its way.
    int openPath(const QByteArray& path, int flags);
    [[nodiscard]] sqlite3_file* get();
    [[nodiscard]] QByteArray start(int size); ///< its first bytes, fewer where there are fewer

private:
    sqlite3_vfs* m_below;
    std::vector<std::max_align_t> m_room;
    const char* m_ownName = nullptr;
};

/// The school's file. Its plain content is in memory, all of it.
class SealedDatabaseFile : public EngineFile
{
public:
    /// Reads the header and finds the key; the reason where not is left in noteTrouble().
    static int open(sqlite3_vfs* below, const char* name, int flags, int* given,
                    std::unique_ptr<EngineFile>& file);

    SealedDatabaseFile(sqlite3_vfs* below, const char* name, std::unique_ptr<RealFile> real,
                       const SealedHeader& header, const Secret& key);

    int read(std::uint8_t* to, int size, std::int64_t offset) override;
    int write(const std::uint8_t* from, int size, std::int64_t offset) override;
    int truncate(std::int64_t size) override;
    int fileSize(std::int64_t& size) override;
    int sync(int flags) override;
    int lock(int level) override;
    int unlock(int level) override;
    int checkReservedLock(int& held) override;
    int control(int what, void* value) override;

    // For its journal.
    [[nodiscard]] BlockSeal journalSeal(const QByteArray& journalSalt) const;
    [[nodiscard]] const SealedHeader& header() const { return m_header; }
    [[nodiscard]] SealedStore& store() { return m_store; }

private:
    int makeCurrent();
    int refuse();
    [[nodiscard]] bool journalCovers();

    sqlite3_vfs* m_below;
    const char* m_name;
    std::unique_ptr<RealFile> m_real;
    SealedHeader m_header;
    Secret m_key;
    SealedStore m_store;
    int m_level = 0;
};

/// The rollback journal beside it, sealed with the same key.
class SealedJournalFile : public EngineFile
{
public:
    static int open(sqlite3_vfs* below, const char* name, int flags, int* given,
                    SealedDatabaseFile& database, std::unique_ptr<EngineFile>& file);
    /// Whether a journal that lies there is whole, and of the state the database is in.
    [[nodiscard]] bool fits(SealedDatabaseFile& database) const;

    SealedJournalFile(std::unique_ptr<RealFile> real, std::unique_ptr<SealedStore> store);

    int read(std::uint8_t* to, int size, std::int64_t offset) override;
    int write(const std::uint8_t* from, int size, std::int64_t offset) override;
    int truncate(std::int64_t size) override;
    int fileSize(std::int64_t& size) override;
    int sync(int flags) override;

private:
    std::unique_ptr<RealFile> m_real;
    std::unique_ptr<SealedStore> m_store; ///< null: what lies there is no journal of this file
};

/// What the engine wants to put aside while it works: never on the disk.
class MemoryFile : public EngineFile
{
public:
    int read(std::uint8_t* to, int size, std::int64_t offset) override;
    int write(const std::uint8_t* from, int size, std::int64_t offset) override;
    int truncate(std::int64_t size) override;
    int fileSize(std::int64_t& size) override;

private:
    PlainImage m_content;
};

/// Why the engine was refused a file, in this thread: its own results say no more than "I/O error".
void noteTrouble(const Error& error);
std::optional<Error> takeTrouble();

} // namespace freshstart
