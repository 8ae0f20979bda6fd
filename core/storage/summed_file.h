// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sealed_files.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace freshstart {

/// How the pages of a plain database are laid out, as its first page says.
struct PageLayout {
    int pageSize = 0;
    bool carriesSums = false; ///< the engine leaves room for them at each page's end
};

/// From the first 100 bytes; nothing where they are no SQLite file's.
[[nodiscard]] std::optional<PageLayout> pageLayoutOf(const QByteArray& header);

/// A file that is handed through as it is: the journal of a plain one and its like.
class PassedFile : public EngineFile
{
public:
    static int open(sqlite3_vfs* below, const char* name, int flags, int* given,
                    std::unique_ptr<EngineFile>& file);

    explicit PassedFile(std::unique_ptr<RealFile> real);

    int read(std::uint8_t* to, int size, std::int64_t offset) override;
    int write(const std::uint8_t* from, int size, std::int64_t offset) override;
    int truncate(std::int64_t size) override;
    int fileSize(std::int64_t& size) override;
    int sync(int flags) override;
    int lock(int level) override;
    int unlock(int level) override;
    int checkReservedLock(int& held) override;
    int control(int what, void* value) override;
    int sectorSize() override;
    int characteristics() override;

private:
    std::unique_ptr<RealFile> m_real;
};

/// A plain school file: each page gets its sum (protection/page_sum.h) on its way to the disk.
/// Files without room for sums are handed through.
class SummedFile : public PassedFile
{
public:
    static int open(sqlite3_vfs* below, const char* name, int flags, int* given,
                    std::unique_ptr<EngineFile>& file);

    /// `isNew`: nothing is there yet, and what comes will have room for sums.
    SummedFile(std::unique_ptr<RealFile> real, bool isNew);

    int write(const std::uint8_t* from, int size, std::int64_t offset) override;

private:
    bool m_isNew;
    std::optional<PageLayout> m_layout;
    std::vector<std::uint8_t> m_page;
};

} // namespace freshstart
