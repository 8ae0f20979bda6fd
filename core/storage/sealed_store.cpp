// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_store.h"

#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace freshstart {

namespace {

constexpr int kDigestSize = 32;
constexpr int kCoverPlain = 64; // size 8, digest 32, started from 24
constexpr std::uint64_t kCoverNumber = std::numeric_limits<std::uint64_t>::max();
// Blocks read or written at a time: SQLite's own layer takes less than 128 KiB in one call.
constexpr std::int64_t kRun = 31;
static_assert(kRun * SealedStore::kRecordSize < 0x20000);
constexpr std::int64_t kMostBlocks = 1 << 18; // 1 GiB: all of it is kept in memory

std::size_t index(std::int64_t number)
{
    return static_cast<std::size_t>(number);
}

std::uint8_t* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

} // namespace

SealedStore::SealedStore(sqlite3_file* real, QByteArray header, BlockSeal seal, Begin begin)
    : m_real(real)
    , m_header(std::move(header))
    , m_seal(std::move(seal))
    , m_headerIsOwed(begin == Begin::New)
    , m_mayBeEmpty(begin == Begin::MayBeEmpty)
    , m_loaded(begin == Begin::New)
    , m_stateId(kNonceSize, '\0')
    , m_startedFrom(kNonceSize, '\0')
{}

std::int64_t SealedStore::plainSize(std::int64_t realSize, std::int64_t headerSize)
{
    const std::int64_t blocks = realSize - headerSize - kCoverSize;
    return blocks <= 0 ? 0 : (blocks + kRecordSize - 1) / kRecordSize * PlainImage::kBlock;
}

int SealedStore::isCurrent(bool& current) const
{
    QByteArray nonce(kNonceSize, '\0');
    const int rc = m_real->pMethods->xRead(m_real, nonce.data(), kNonceSize, m_header.size());
    current = nonce == m_stateId;
    return rc == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : rc;
}

/// Where the cover does not open, the length of the file is all there is to go by.
int SealedStore::readCover(std::int64_t realSize, std::int64_t& plainBytes, QByteArray& digest)
{
    QByteArray cover(kCoverSize, '\0');
    const int rc = m_real->pMethods->xRead(m_real, cover.data(), kCoverSize, m_header.size());
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) {
        return rc;
    }
    std::array<std::uint8_t, kCoverPlain> plain{};
    m_coverOpened = m_seal.open(plain.data(), bytesOf(cover), kCoverPlain, kCoverNumber);
    m_stateId = cover.left(kNonceSize);
    plainBytes = plainSize(realSize, m_header.size());
    if (!m_coverOpened) {
        m_state = rc == SQLITE_OK ? StoreState::Changed : StoreState::CutOff;
        m_startedFrom.fill('\0');
        return SQLITE_OK;
    }
    const auto sealedSize = static_cast<std::int64_t>(qFromLittleEndian<quint64>(plain.data()));
    const auto* bytes = reinterpret_cast<const char*>(plain.data());
    digest = QByteArray(bytes + 8, kDigestSize);
    m_startedFrom = QByteArray(bytes + 8 + kDigestSize, kNonceSize);
    const std::int64_t records = (sealedSize + PlainImage::kBlock - 1) / PlainImage::kBlock;
    const std::int64_t shouldBe = m_header.size() + kCoverSize + records * kRecordSize;
    if (realSize == shouldBe) {
        plainBytes = sealedSize;
    } else {
        m_state = realSize < shouldBe ? StoreState::CutOff : StoreState::Changed;
    }
    return SQLITE_OK;
}

int SealedStore::load()
{
    sqlite3_int64 realSize = 0;
    int rc = m_real->pMethods->xFileSize(m_real, &realSize);
    if (rc != SQLITE_OK) {
        return rc;
    }
    if (m_changed) {
        forget(); // its tags are those of the disk, its content is not
    }
    m_state = StoreState::Whole;
    m_coverOpened = true;
    m_broken.clear();
    std::int64_t plainBytes = 0;
    QByteArray digest;
    if (realSize <= m_header.size()) { // nothing was written into it, or all of it is gone
        forget();
        m_state = m_mayBeEmpty ? StoreState::Whole : StoreState::CutOff;
        m_coverOpened = m_mayBeEmpty;
        m_loaded = true;
        return SQLITE_OK;
    }
    rc = readCover(realSize, plainBytes, digest);
    if (rc != SQLITE_OK) {
        return rc;
    }
    if (plainBytes > kMostBlocks * PlainImage::kBlock) {
        return SQLITE_TOOBIG;
    }
    m_content.resize(plainBytes);
    m_tags.resize(index(m_content.blocks()));
    m_dirty.assign(index(m_content.blocks()), false);
    rc = readBlocks(m_content.blocks());
    if (rc != SQLITE_OK) {
        forget();
        return rc;
    }
    if (m_state == StoreState::Whole && (!m_broken.empty() || digest != digestOfTags())) {
        m_state = StoreState::Changed;
    }
    m_loaded = true;
    return SQLITE_OK;
}

int SealedStore::readBlocks(std::int64_t there)
{
    std::vector<std::uint8_t> records(index(kRun * kRecordSize));
    for (std::int64_t first = 0; first < there; first += kRun) {
        const std::int64_t count = std::min(kRun, there - first);
        const int rc = m_real->pMethods->xRead(m_real, records.data(),
                                               static_cast<int>(count * kRecordSize),
                                               m_header.size() + kCoverSize + first * kRecordSize);
        if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) { // a short one ends in zeros
            return rc;
        }
        for (std::int64_t i = 0; i < count; ++i) {
            openBlock(first + i, records.data() + i * kRecordSize);
        }
    }
    return SQLITE_OK;
}

/// A block whose tag is the one in memory is the one in memory.
void SealedStore::openBlock(std::int64_t number, const std::uint8_t* record)
{
    Tag tag;
    std::memcpy(tag.data(), record + kRecordSize - kTagSize, tag.size());
    if (m_loaded && m_tags[index(number)] == tag) {
        return;
    }
    if (!m_seal.open(m_content.block(number), record, static_cast<int>(PlainImage::kBlock),
                     static_cast<std::uint64_t>(number))) {
        m_broken.insert(number);
        tag = {};
    }
    m_tags[index(number)] = tag;
}

QByteArray SealedStore::digestOfTags() const
{
    QByteArray digest(kDigestSize, '\0');
    crypto_generichash(bytesOf(digest), kDigestSize,
                       reinterpret_cast<const unsigned char*>(m_tags.data()),
                       m_tags.size() * sizeof(Tag), nullptr, 0);
    return digest;
}

void SealedStore::forget()
{
    m_content.clear();
    m_tags.clear();
    m_dirty.clear();
    m_broken.clear();
    m_stateId = QByteArray(kNonceSize, '\0');
    m_startedFrom = m_stateId;
    m_changed = false;
    m_loaded = false;
}

void SealedStore::grow(std::int64_t blocks)
{
    m_tags.resize(index(blocks));
    m_dirty.resize(index(blocks), true);
}

void SealedStore::write(const std::uint8_t* from, int size, std::int64_t offset)
{
    m_content.write(from, size, offset);
    grow(m_content.blocks());
    const std::int64_t first = offset / PlainImage::kBlock;
    const std::int64_t last = (offset + size - 1) / PlainImage::kBlock;
    for (std::int64_t number = first; number <= last; ++number) {
        m_dirty[index(number)] = true;
        if (offset <= number * PlainImage::kBlock &&
            offset + size >= (number + 1) * PlainImage::kBlock) {
            m_broken.erase(number);
        }
    }
    m_changed = true;
}

void SealedStore::truncate(std::int64_t size)
{
    m_content.resize(size);
    const std::int64_t blocks = m_content.blocks();
    grow(blocks);
    if (blocks > 0 && size % PlainImage::kBlock != 0) {
        m_dirty[index(blocks - 1)] = true;
    }
    m_broken.erase(m_broken.lower_bound(blocks), m_broken.end());
    m_changed = true;
}

int SealedStore::flush()
{
    if (!m_changed) {
        return SQLITE_OK;
    }
    if (!m_broken.empty()) { // a rollback that did not mend what was broken
        return SQLITE_IOERR_DATA;
    }
    int rc = SQLITE_OK;
    if (m_headerIsOwed) {
        rc = m_real->pMethods->xWrite(m_real, m_header.constData(),
                                      static_cast<int>(m_header.size()), 0);
    }
    if (rc == SQLITE_OK) {
        rc = writeBlocks();
    }
    sqlite3_int64 realSize = 0;
    if (rc == SQLITE_OK) {
        rc = m_real->pMethods->xFileSize(m_real, &realSize);
    }
    const sqlite3_int64 shouldBe = m_header.size() + kCoverSize + m_content.blocks() * kRecordSize;
    if (rc == SQLITE_OK && realSize > shouldBe) {
        rc = m_real->pMethods->xTruncate(m_real, shouldBe);
    }
    if (rc == SQLITE_OK) {
        rc = writeCover();
    }
    if (rc == SQLITE_OK) {
        m_headerIsOwed = false;
        m_changed = false;
        m_coverOpened = true;
        m_state = StoreState::Whole;
        m_dirty.assign(m_dirty.size(), false);
    }
    return rc;
}

int SealedStore::writeBlocks()
{
    std::vector<std::uint8_t> records(index(kRun * kRecordSize));
    const std::int64_t blocks = m_content.blocks();
    for (std::int64_t first = 0; first < blocks; ++first) {
        std::int64_t count = 0;
        while (count < kRun && first + count < blocks && m_dirty[index(first + count)]) {
            std::uint8_t* record = records.data() + count * kRecordSize;
            const std::int64_t number = first + count;
            m_seal.seal(record, m_content.block(number), static_cast<int>(PlainImage::kBlock),
                        static_cast<std::uint64_t>(number));
            std::memcpy(m_tags[index(number)].data(), record + kRecordSize - kTagSize, kTagSize);
            ++count;
        }
        if (count == 0) {
            continue;
        }
        const int rc = m_real->pMethods->xWrite(m_real, records.data(),
                                                static_cast<int>(count * kRecordSize),
                                                m_header.size() + kCoverSize + first * kRecordSize);
        if (rc != SQLITE_OK) {
            return rc;
        }
        first += count - 1;
    }
    return SQLITE_OK;
}

int SealedStore::writeCover()
{
    std::array<std::uint8_t, kCoverPlain> plain{};
    qToLittleEndian(static_cast<quint64>(m_content.size()), plain.data());
    std::memcpy(plain.data() + 8, digestOfTags().constData(), kDigestSize);
    std::memcpy(plain.data() + 8 + kDigestSize, m_startedFrom.constData(), kNonceSize);
    QByteArray cover(kCoverSize, '\0');
    m_seal.seal(bytesOf(cover), plain.data(), kCoverPlain, kCoverNumber);
    const int rc = m_real->pMethods->xWrite(m_real, cover.constData(), kCoverSize, m_header.size());
    if (rc == SQLITE_OK) {
        m_stateId = cover.left(kNonceSize);
    }
    return rc;
}

} // namespace freshstart
