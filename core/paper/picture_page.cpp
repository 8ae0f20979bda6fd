// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/picture_page.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

namespace freshstart::paper {

namespace {

/// How the unit square is turned; x to the right, y upwards, as PDF has them.
std::array<double, 6> matrixOf(QImageIOHandler::Transformations turn)
{
    switch (turn) {
    case QImageIOHandler::TransformationMirror:
        return {-1, 0, 0, 1, 1, 0};
    case QImageIOHandler::TransformationFlip:
        return {1, 0, 0, -1, 0, 1};
    case QImageIOHandler::TransformationRotate180:
        return {-1, 0, 0, -1, 1, 1};
    case QImageIOHandler::TransformationRotate90:
        return {0, -1, 1, 0, 0, 1};
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return {0, 1, 1, 0, 0, 0};
    case QImageIOHandler::TransformationFlipAndRotate90:
        return {0, -1, -1, 0, 1, 1};
    case QImageIOHandler::TransformationRotate270:
        return {0, 1, -1, 0, 1, 0};
    default:
        return {1, 0, 0, 1, 0, 0};
    }
}

bool isTurned(QImageIOHandler::Transformations turn)
{
    return turn.testFlag(QImageIOHandler::TransformationRotate90);
}

/// A decoder fills what is missing with grey and says nothing: the mark at the end tells.
bool reachesItsEnd(const QByteArray& jpeg)
{
    return jpeg.lastIndexOf(QByteArrayLiteral("\xff\xd9")) > jpeg.size() / 2;
}

/// Where its pixels are packed in a way PDF does not know: unpacked, on white.
EmbeddedPicture unpacked(const QImage& image)
{
    QImage flat(image.size(), QImage::Format_RGB888);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    QByteArray rows;
    const int length = flat.width() * 3;
    rows.reserve(qsizetype{length} * flat.height());
    for (int y = 0; y < flat.height(); ++y) {
        rows.append(reinterpret_cast<const char*>(flat.constScanLine(y)), length);
    }
    EmbeddedPicture picture;
    picture.dots = flat.size();
    picture.data = qCompress(rows, 3).mid(4); // without the length that Qt puts in front
    picture.filter = "FlateDecode";
    picture.colourSpace = "/DeviceRGB";
    return picture;
}

std::optional<EmbeddedPicture> jpegPicture(QImageReader& reader, const QByteArray& bytes)
{
    EmbeddedPicture picture;
    picture.dots = reader.size();
    const auto turn = reader.transformation();
    reader.setAutoTransform(false);
    // An eighth of the size costs a fraction of the time and shows as well whether it can be read.
    reader.setScaledSize((picture.dots / 8).expandedTo({1, 1}));
    const QImage small = reader.read();
    if (small.isNull() || !reachesItsEnd(bytes)) {
        return std::nullopt;
    }
    const bool grey = small.format() == QImage::Format_Grayscale8;
    if (!grey && reader.imageFormat() != QImage::Format_RGB32) { // four inks
        const QImage whole = QImage::fromData(bytes);
        return whole.isNull() ? std::nullopt : std::optional(unpacked(whole));
    }
    picture.data = bytes;
    picture.filter = "DCTDecode";
    picture.colourSpace = grey ? "/DeviceGray" : "/DeviceRGB";
    picture.upright = matrixOf(turn);
    picture.turned = isTurned(turn);
    return picture;
}

struct Png {
    int bits = 0;
    int colourType = 0; ///< 0 grey, 2 colours, 3 from a palette, 4 and 6 with transparency
    bool interlaced = false;
    bool transparent = false;
    QByteArray palette;
    QByteArray data;
};

/// The parts of a PNG that QImageReader has read to its end before.
Png partsOf(const QByteArray& bytes)
{
    Png png;
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const auto length = qFromBigEndian<quint32>(bytes.constData() + at);
        const QByteArray name = bytes.mid(at + 4, 4);
        const QByteArray content = bytes.mid(at + 8, length);
        if (name == "IHDR" && content.size() == 13) {
            png.bits = content.at(8);
            png.colourType = content.at(9);
            png.interlaced = content.at(12) != 0;
        } else if (name == "PLTE") {
            png.palette = content;
        } else if (name == "tRNS") {
            png.transparent = true;
        } else if (name == "IDAT") {
            png.data += content;
        }
        at += qsizetype{length} + 12;
    }
    return png;
}

QByteArray colourSpaceOf(const Png& png)
{
    if (png.colourType != 3) {
        return png.colourType == 0 ? "/DeviceGray" : "/DeviceRGB";
    }
    return "[/Indexed /DeviceRGB " + QByteArray::number(png.palette.size() / 3 - 1) + " <" +
           png.palette.toHex() + ">]";
}

std::optional<EmbeddedPicture> pngPicture(QImageReader& reader, const QByteArray& bytes)
{
    const QImage image = reader.read();
    if (image.isNull()) {
        return std::nullopt;
    }
    const Png png = partsOf(bytes);
    const bool known = png.colourType == 0 || png.colourType == 2 ||
                       (png.colourType == 3 && png.palette.size() >= 3);
    if (!known || png.interlaced || png.transparent || png.bits > 8) {
        return unpacked(image);
    }
    EmbeddedPicture picture;
    picture.dots = image.size();
    picture.data = png.data;
    picture.filter = "FlateDecode";
    picture.colourSpace = colourSpaceOf(png);
    picture.bits = png.bits;
    picture.predictorColours = png.colourType == 2 ? 3 : 1;
    return picture;
}

} // namespace

std::optional<EmbeddedPicture> embeddedPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format == "jpeg" || format == "jpg") {
        return jpegPicture(reader, bytes);
    }
    return format == "png" ? pngPicture(reader, bytes) : std::nullopt;
}

} // namespace freshstart::paper
