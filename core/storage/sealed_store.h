// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/block_seal.h"
#include "core/storage/plain_image.h"

#include <QByteArray>

#include <set>
#include <vector>

struct sqlite3_file;

namespace freshstart {

// What lies on the disk after a file's header:
//     the cover   104 bytes, sealed: how long the plain content is, a digest of the tags of all its
//                 blocks, and the state from which the running transaction began
//     the blocks  4136 bytes each: nonce, 4096 bytes sealed with the block's number, tag
// A single block put back from an older copy opens by itself; the digest finds it. The nonce of the
// cover names the state the file is in: another writer has been there when it is another.

/// How a file was found.
enum class StoreState { Whole, CutOff, Changed };

/// A sealed file: its plain content in memory, sealed onto the disk when asked to. Results are SQLite's.
class SealedStore
{
public:
    enum class Begin {
        New,        ///< whatever is in the file now; the header is written with the first flush
        MayBeEmpty, ///< the header is there, and nothing after it perhaps
        Existing    ///< one that holds something; without content, it was cut off
    };

    /// `header` stands before the cover.
    SealedStore(sqlite3_file* real, QByteArray header, BlockSeal seal, Begin begin);

    /// Reads and opens every block; those that do not open are zeros, and remembered.
    int load();
    /// Whether the disk has the state that is in memory.
    int isCurrent(bool& current) const;
    /// Brings what was changed to the disk; the cover comes last. Does not wait for the disk.
    int flush();
    /// Throws the content away: it is not what is on the disk.
    void forget();

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] StoreState state() const { return m_state; }
    [[nodiscard]] bool coverOpened() const { return m_coverOpened; }
    [[nodiscard]] const PlainImage& content() const { return m_content; }
    void write(const std::uint8_t* from, int size, std::int64_t offset);
    void truncate(std::int64_t size);

    [[nodiscard]] const QByteArray& stateId() const { return m_stateId; }
    [[nodiscard]] const QByteArray& startedFrom() const { return m_startedFrom; }
    void setStartedFrom(const QByteArray& id) { m_startedFrom = id; }

    static constexpr int kCoverSize = 64 + kSealSize;
    static constexpr int kRecordSize = static_cast<int>(PlainImage::kBlock) + kSealSize;
    /// How long the plain content of a file is, as far as its length tells.
    static std::int64_t plainSize(std::int64_t realSize, std::int64_t headerSize);

private:
    int readCover(std::int64_t realSize, std::int64_t& plainSize, QByteArray& digest);
    int readBlocks(std::int64_t there);
    void openBlock(std::int64_t number, const std::uint8_t* record);
    int writeBlocks();
    int writeCover();
    [[nodiscard]] QByteArray digestOfTags() const;
    void grow(std::int64_t blocks);

    sqlite3_file* m_real;
    QByteArray m_header;
    BlockSeal m_seal;
    bool m_headerIsOwed;
    bool m_mayBeEmpty;
    bool m_loaded = false;
    bool m_changed = false;
    bool m_coverOpened = true;
    StoreState m_state = StoreState::Whole;
    PlainImage m_content;
    std::vector<Tag> m_tags;
    std::vector<bool> m_dirty;
    std::set<std::int64_t> m_broken;
    QByteArray m_stateId;
    QByteArray m_startedFrom;
};

} // namespace freshstart
