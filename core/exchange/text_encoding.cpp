// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// Windows-1252, 0x80 to 0x9F; the five places it leaves open become U+FFFD. The rest is Latin-1.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray& bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte >= 0x80 && byte <= 0x9F ? QChar(kWindows1252[byte - 0x80U])
                                             : QChar(char16_t{byte});
    }
    return text.toUtf8();
}

/// What is no text but well known: its name goes into the sentence.
QString foreignKind(const QByteArray& bytes)
{
    if (bytes.startsWith("PK\x03\x04")) {
        return u"workbook"_s; // .xlsx, .ods or any other ZIP
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return u"workbook"_s; // .xls
    }
    if (bytes.startsWith("%PDF-")) {
        return u"pdf"_s;
    }
    return bytes.contains('\0') ? u"binary"_s : QString();
}

Error unknown(const QString& kind)
{
    return Error{ErrorCode::UnknownFormat, {}, kind, {}};
}

Result<QByteArray> fromUtf16(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        return unknown(u"binary"_s);
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1);
    }
    return text.toUtf8();
}

} // namespace

Result<QByteArray> toUtf8Text(QByteArray bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return fromUtf16(bytes);
    }
    if (const QString kind = foreignKind(bytes); !kind.isEmpty()) {
        return unknown(kind);
    }
    if (QByteArrayView(bytes).isValidUtf8()) {
        if (bytes.startsWith("\xEF\xBB\xBF")) {
            bytes.remove(0, 3);
        }
        return bytes;
    }
    return fromWindows1252(bytes);
}

} // namespace freshstart
