// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plain_image.h"

#include <algorithm>
#include <cstring>

namespace freshstart {

namespace {

constexpr std::int64_t kPiece = 64 * PlainImage::kBlock; // what is asked of the system at a time

std::size_t index(std::int64_t number)
{
    return static_cast<std::size_t>(number);
}

} // namespace

void PlainImage::resize(std::int64_t size)
{
    const std::int64_t pieces = (size + kPiece - 1) / kPiece;
    if (size < m_size && size % kPiece != 0) {
        const std::int64_t end = std::min(m_size, pieces * kPiece);
        std::memset(m_pieces[index(pieces - 1)].data() + size % kPiece, 0, index(end - size));
    }
    while (static_cast<std::int64_t>(m_pieces.size()) > pieces) {
        m_pieces.pop_back();
    }
    while (static_cast<std::int64_t>(m_pieces.size()) < pieces) {
        m_pieces.emplace_back(index(kPiece));
    }
    m_size = size;
}

std::uint8_t* PlainImage::block(std::int64_t number)
{
    const std::int64_t at = number * kBlock;
    return m_pieces[index(at / kPiece)].data() + at % kPiece;
}

const std::uint8_t* PlainImage::block(std::int64_t number) const
{
    const std::int64_t at = number * kBlock;
    return m_pieces[index(at / kPiece)].data() + at % kPiece;
}

bool PlainImage::read(std::uint8_t* to, std::int64_t size, std::int64_t offset) const
{
    const std::int64_t there = std::clamp<std::int64_t>(m_size - offset, 0, size);
    for (std::int64_t done = 0; done < there;) {
        const std::int64_t at = offset + done;
        const std::int64_t part = std::min(there - done, kBlock - at % kBlock);
        std::memcpy(to + done, block(at / kBlock) + at % kBlock, index(part));
        done += part;
    }
    std::memset(to + there, 0, index(size - there));
    return there == size;
}

void PlainImage::write(const std::uint8_t* from, std::int64_t size, std::int64_t offset)
{
    if (offset + size > m_size) {
        resize(offset + size);
    }
    for (std::int64_t done = 0; done < size;) {
        const std::int64_t at = offset + done;
        const std::int64_t part = std::min(size - done, kBlock - at % kBlock);
        std::memcpy(block(at / kBlock) + at % kBlock, from + done, index(part));
        done += part;
    }
}

} // namespace freshstart
