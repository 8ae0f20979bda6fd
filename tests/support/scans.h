// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace freshstart::test {

// Files as a scanner might leave them: only their heads, enough to be judged by.

inline QByteArray big32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray big16(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray aPdf(const QByteArray& text = "signed")
{
    return "%PDF-1.7\n% " + text + "\n%%EOF\n";
}

inline QByteArray aPngHead(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + big32(13) + "IHDR" + big32(width) + big32(height)
        + QByteArray("\x08\x02\x00\x00\x00", 5);
}

/// `before`: segments between the beginning and the frame.
inline QByteArray aJpegHead(quint16 width, quint16 height, const QByteArray& before = {},
                            char frame = '\xc0')
{
    return QByteArray("\xff\xd8") + before + '\xff' + frame + big16(17) + '\x08' + big16(height)
        + big16(width) + QByteArray(10, '\x01');
}

/// A segment of a JPEG: its kind, its length, what is in it.
inline QByteArray aSegment(char kind, const QByteArray& content)
{
    return QByteArray("\xff") + kind + big16(static_cast<quint16>(content.size() + 2)) + content;
}

} // namespace freshstart::test
