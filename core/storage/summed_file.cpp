// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/summed_file.h"

#include "core/protection/page_sum.h"

#include <sqlite3.h>

#include <QtEndian>

#include <array>

namespace freshstart {

namespace {

// https://www.sqlite.org/fileformat.html, part 1.3.
constexpr int kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kReservedAt = 20;

QByteArray headerIn(const std::uint8_t* page)
{
    return {reinterpret_cast<const char*>(page), kHeaderSize};
}

} // namespace

std::optional<PageLayout> pageLayoutOf(const QByteArray& header)
{
    static const QByteArray magic("SQLite format 3\0", 16);
    if (header.size() < kHeaderSize || !header.startsWith(magic)) {
        return std::nullopt;
    }
    const int said = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    return PageLayout{said == 1 ? 65536 : said,
                      static_cast<std::size_t>(header.at(kReservedAt)) == kPageSumSize};
}

PassedFile::PassedFile(std::unique_ptr<RealFile> real)
    : m_real(std::move(real))
{}

int PassedFile::open(sqlite3_vfs* below, const char* name, int flags, int* given,
                     std::unique_ptr<EngineFile>& file)
{
    auto real = std::make_unique<RealFile>(below);
    const int rc = real->open(name, flags, given);
    if (rc == SQLITE_OK) {
        file = std::make_unique<PassedFile>(std::move(real));
    }
    return rc;
}

int PassedFile::read(std::uint8_t* to, int size, std::int64_t offset)
{
    return m_real->get()->pMethods->xRead(m_real->get(), to, size, offset);
}

int PassedFile::write(const std::uint8_t* from, int size, std::int64_t offset)
{
    return m_real->get()->pMethods->xWrite(m_real->get(), from, size, offset);
}

int PassedFile::truncate(std::int64_t size)
{
    return m_real->get()->pMethods->xTruncate(m_real->get(), size);
}

int PassedFile::fileSize(std::int64_t& size)
{
    sqlite3_int64 found = 0;
    const int rc = m_real->get()->pMethods->xFileSize(m_real->get(), &found);
    size = found;
    return rc;
}

int PassedFile::sync(int flags)
{
    return m_real->get()->pMethods->xSync(m_real->get(), flags);
}

int PassedFile::lock(int level)
{
    return m_real->get()->pMethods->xLock(m_real->get(), level);
}

int PassedFile::unlock(int level)
{
    return m_real->get()->pMethods->xUnlock(m_real->get(), level);
}

int PassedFile::checkReservedLock(int& held)
{
    return m_real->get()->pMethods->xCheckReservedLock(m_real->get(), &held);
}

int PassedFile::control(int what, void* value)
{
    return m_real->get()->pMethods->xFileControl(m_real->get(), what, value);
}

int PassedFile::sectorSize()
{
    return m_real->get()->pMethods->xSectorSize(m_real->get());
}

int PassedFile::characteristics()
{
    return m_real->get()->pMethods->xDeviceCharacteristics(m_real->get());
}

int SummedFile::open(sqlite3_vfs* below, const char* name, int flags, int* given,
                     std::unique_ptr<EngineFile>& file)
{
    auto real = std::make_unique<RealFile>(below);
    const int rc = real->open(name, flags, given);
    if (rc == SQLITE_OK) {
        file =
            std::make_unique<SummedFile>(std::move(real), sqlite3_uri_boolean(name, "new", 0) != 0);
    }
    return rc;
}

SummedFile::SummedFile(std::unique_ptr<RealFile> real, bool isNew)
    : PassedFile(std::move(real))
    , m_isNew(isNew)
{}

/// Whether there is room for sums never changes in a file's life: what its first page says now
/// holds for pages of a journal that are put back, too.
int SummedFile::write(const std::uint8_t* from, int size, std::int64_t offset)
{
    if (offset == 0 && size >= kHeaderSize) {
        m_layout = pageLayoutOf(headerIn(from));
    } else if (!m_layout) {
        std::array<std::uint8_t, kHeaderSize> start{};
        m_layout = read(start.data(), kHeaderSize, 0) == SQLITE_OK
                       ? pageLayoutOf(headerIn(start.data()))
                       : std::nullopt;
    }
    // Of a new file, pages may come before the first one.
    const PageLayout layout = m_layout.value_or(PageLayout{size, m_isNew});
    if (!layout.carriesSums || size != layout.pageSize || offset % size != 0) {
        return PassedFile::write(from, size, offset);
    }
    m_page.assign(from, from + size);
    writePageSum(m_page.data(), m_page.size(), static_cast<std::uint64_t>(offset / size) + 1);
    return PassedFile::write(m_page.data(), size, offset);
}

} // namespace freshstart
