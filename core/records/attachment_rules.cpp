// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment_rules.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qsizetype kLongestName = 100;
constexpr auto kPngHead = "\x89PNG\r\n\x1a\n";

Issue problem(const QString& code, const QStringList& parameters = {})
{
    return Issue{Severity::Problem, code, u"attachment"_s, 0, parameters};
}

quint32 number32(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

int number16(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

std::optional<QSize> sizeUnlessEmpty(qint64 width, qint64 height)
{
    constexpr qint64 kLargest = 0x7fffffff; // PNG allows no more
    if (width < 1 || height < 1 || width > kLargest || height > kLargest) {
        return std::nullopt;
    }
    return QSize(static_cast<int>(width), static_cast<int>(height));
}

/// The first chunk has the size: length 13, "IHDR", width, height.
std::optional<QSize> pngSize(const QByteArray& bytes)
{
    if (bytes.size() < 24 || number32(bytes, 8) != 13 || bytes.mid(12, 4) != "IHDR") {
        return std::nullopt;
    }
    return sizeUnlessEmpty(number32(bytes, 16), number32(bytes, 20));
}

/// A segment that begins a frame has the size: length, precision, height, width. Those before it
/// are stepped over by their length, so that a small picture inside a comment counts for nothing.
std::optional<QSize> jpegSize(const QByteArray& bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (bytes.at(at) != '\xff') {
            return std::nullopt;
        }
        const auto marker = static_cast<unsigned char>(bytes.at(at + 1));
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8
            && marker != 0xcc;
        if (frame) {
            return at + 9 <= bytes.size()
                ? sizeUnlessEmpty(number16(bytes, at + 7), number16(bytes, at + 5))
                : std::nullopt;
        }
        const int length = number16(bytes, at + 2);
        const bool withoutLength = marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd9);
        if (withoutLength || marker == 0xda || length < 2) { // 0xda: the dots begin
            return std::nullopt;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

/// Shown to nobody, but able to turn a name around or hide its ending. Half a character comes as
/// the sign for one that is not known.
bool isHidden(char32_t character)
{
    if (character == QChar::ReplacementCharacter) {
        return true;
    }
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visible(const QString& text)
{
    QList<char32_t> kept;
    const QList<uint> all = text.toUcs4();
    for (const uint character : all) {
        if (!isHidden(character)) {
            kept.append(character);
        }
    }
    return QString::fromUcs4(kept.constData(), kept.size());
}

/// Dots and spaces around a name: hidden on one system, cut off on another.
const QRegularExpression& edges()
{
    static const QRegularExpression form(u"^[. ]+|[. ]+$"_s);
    return form;
}

/// The endings of a kind; the first is given where none fits.
QStringList endingsOf(const QString& mediaType)
{
    if (mediaType == "image/png"_L1) {
        return {u".png"_s};
    }
    return mediaType == "image/jpeg"_L1 ? QStringList{u".jpg"_s, u".jpeg"_s}
                                        : QStringList{u".pdf"_s};
}

} // namespace

QString mediaTypeOf(const QByteArray& content)
{
    if (content.startsWith("%PDF-")) {
        return u"application/pdf"_s;
    }
    if (content.startsWith(kPngHead)) {
        return u"image/png"_s;
    }
    return content.startsWith("\xff\xd8\xff") ? u"image/jpeg"_s : QString();
}

std::optional<QSize> pictureSize(const QByteArray& content)
{
    const QString type = mediaTypeOf(content);
    if (type == "image/png"_L1) {
        return pngSize(content);
    }
    return type == "image/jpeg"_L1 ? jpegSize(content) : std::nullopt;
}

std::optional<Issue> attachmentProblem(qint64 byteCount)
{
    if (byteCount <= 0) {
        return problem(u"attachment_empty"_s);
    }
    if (byteCount > kMaxAttachmentBytes) {
        return problem(u"attachment_too_large"_s, {QString::number(byteCount / (1024 * 1024))});
    }
    return std::nullopt;
}

std::optional<Issue> attachmentProblem(const QByteArray& content)
{
    if (const auto wrong = attachmentProblem(content.size())) {
        return wrong;
    }
    const QString type = mediaTypeOf(content);
    if (type.isEmpty()) {
        return problem(u"attachment_unknown_format"_s);
    }
    if (type == "application/pdf"_L1) {
        return std::nullopt;
    }
    const auto size = pictureSize(content);
    if (!size) {
        return problem(u"attachment_broken"_s);
    }
    const qint64 dots = qint64{size->width()} * size->height();
    if (size->width() > kMaxPictureSide || size->height() > kMaxPictureSide
        || dots > kMaxPictureDots) {
        return problem(u"attachment_picture_too_large"_s,
                       {QString::number(size->width()), QString::number(size->height())});
    }
    return std::nullopt;
}

QString bareFileName(const QString& name)
{
    // Both kinds of slash, a drive and a hidden stream: the name may come from any system.
    static const QRegularExpression way(u"^.*[/\\\\:]"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression unsafe(u"[<>\"|?*%]"_s);
    QString bare = visible(QString(name).remove(way)).simplified();
    bare.replace(unsafe, u"_"_s).remove(edges());
    return bare.isEmpty() ? u"file"_s : bare;
}

QString safeFileName(const QString& name, const QString& mediaType)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString safe = bareFileName(name);
    const QStringList endings = endingsOf(mediaType);
    QString ending = endings.front();
    for (const QString& one : endings) {
        if (safe.endsWith(one, Qt::CaseInsensitive)) {
            ending = one;
            safe.chop(one.size());
            break;
        }
    }
    const auto shorten = [&] {
        safe.truncate(kLongestName - ending.size());
        safe = visible(safe).remove(edges()); // half a character at the cut
    };
    shorten();
    if (safe.isEmpty() || device.match(safe).hasMatch()) {
        safe.prepend(u"file"_s);
        shorten();
    }
    return safe + ending;
}

} // namespace freshstart
