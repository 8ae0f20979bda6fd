// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/sealed_header.h"

#include "tests/support/catch.h"
#include "tests/support/refusal.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Header {
    FileKey key = FileKey::random();
    SealedHeader header = newSealedHeader();
    QByteArray bytes;

    Header()
    {
        header.keyId = key.id;
        header.ways.push_back(need(makeSlot(SlotKind::Person, {4, u"A. Sharma"_s},
                                            header.nameHash(u"A. Sharma"_s),
                                            Secret::ofPassword(u"otter lamp sky do"_s), {1, 8}, key)));
        bytes = writeSealedHeader(header, key.key);
    }
};

} // namespace

TEST_CASE("A header is read back as it was written, and names nobody", "[protection][header]")
{
    const Header one;
    CHECK(one.bytes.size() == kSealedHeaderSize);
    CHECK(need(readSealedHeader(one.bytes)) == one.header);
    CHECK(isSealedBy(one.bytes, one.key.key));
    CHECK_FALSE(isSealedBy(one.bytes, FileKey::random().key));
    CHECK_FALSE(one.bytes.toLower().contains("sharma"));
    CHECK(one.header.personOf(u" a.  SHARMA"_s) != nullptr);
    CHECK(one.header.personOf(u"B. Sharma"_s) == nullptr);
    CHECK(one.header.recovery() == nullptr);
}

TEST_CASE("Not a single byte of a header may be another", "[protection][header]")
{
    const Header one;
    QByteArray bytes = one.bytes;
    for (int i = 0; i < bytes.size(); i += i < 1600 || i > bytes.size() - 100 ? 1 : 13) {
        bytes[i] = static_cast<char>(bytes[i] ^ 0x10);
        const auto read = readSealedHeader(bytes);
        CAPTURE(i);
        REQUIRE_FALSE(read);
        REQUIRE(read.error().code == (i < 16 ? ErrorCode::NotADatabase : ErrorCode::SealedHeaderChanged));
        bytes[i] = one.bytes[i];
    }
}

TEST_CASE("A header that is cut off or newer is told apart", "[protection][header]")
{
    Header one;
    CHECK(refusal(readSealedHeader(one.bytes.left(kSealedHeaderSize - 1))).code ==
          ErrorCode::SealedFileCutOff);
    CHECK(refusal(readSealedHeader(one.bytes.left(16))).code == ErrorCode::SealedFileCutOff);
    CHECK(refusal(readSealedHeader(QByteArray("SQLite format 3"))).code == ErrorCode::NotADatabase);
    CHECK(refusal(readSealedHeader(QByteArray())).code == ErrorCode::NotADatabase);
}
