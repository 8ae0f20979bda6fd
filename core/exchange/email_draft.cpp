// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/email_draft.h"

#include "core/exchange/email_address.h"
#include "core/records/attachment_rules.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qsizetype kLine = 78;        ///< RFC 5322 2.1.1: should not be longer
constexpr qsizetype kEncodedLine = 76; ///< RFC 2045 6.8: must not be longer
constexpr qsizetype kWordBytes = 39;   ///< of text in one encoded word: 64 characters with its frame
constexpr qsizetype kPlainWord = 60;   ///< longer ones are encoded, which parts them
constexpr auto kEnd = "\r\n";
/// Has what base64 never has, and every part is base64.
constexpr auto kBoundary = "=_fresh_start_part_=";

bool isPrintableAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// One line without control characters: nothing in it can begin a header of its own.
QString oneLine(const QString& text)
{
    QString line = text;
    std::ranges::replace_if(
        line, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return line.simplified();
}

/// UTF-8 in pieces of at most so many bytes, none ending inside a character.
QList<QByteArray> pieces(const QString& text, qsizetype most)
{
    QList<QByteArray> all;
    const QByteArray bytes = text.toUtf8();
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = std::min(at + most, bytes.size());
        while (end < bytes.size() && (static_cast<unsigned char>(bytes.at(end)) & 0xc0) == 0x80) {
            --end;
        }
        all.append(bytes.mid(at, end - at));
        at = end;
    }
    return all;
}

/// RFC 2047: base64 in words of their own.
QList<QByteArray> encodedWords(const QString& text)
{
    QList<QByteArray> words = pieces(text, kWordBytes);
    for (QByteArray& word : words) {
        word = "=?UTF-8?B?" + word.toBase64() + "?=";
    }
    return words;
}

/// The words of a text as they may stand in a header.
QList<QByteArray> headerWords(const QString& text)
{
    const QString line = oneLine(text);
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const bool isPlain =
        isPrintableAscii(line) && !line.contains("=?"_L1)
        && std::ranges::all_of(words, [](const QString& w) { return w.size() <= kPlainWord; });
    if (!isPlain) {
        return encodedWords(line);
    }
    QList<QByteArray> plain;
    for (const QString& word : words) {
        plain.append(word.toLatin1());
    }
    return plain;
}

/// A name before an address, in quotation marks where it is ASCII: "Mrs J. Hart" has a dot.
QList<QByteArray> nameWords(const QString& name)
{
    QString line = oneLine(name);
    if (line.isEmpty()) {
        return {};
    }
    if (!isPrintableAscii(line) || line.contains("=?"_L1) || line.size() > kPlainWord) {
        return encodedWords(line);
    }
    line.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return {'"' + line.toLatin1() + '"'};
}

/// A header whose line breaks stand between its words.
QByteArray header(const QByteArray& name, const QList<QByteArray>& words)
{
    QByteArray text = name + ':';
    qsizetype length = text.size();
    for (const QByteArray& word : words) {
        if (length + 1 + word.size() > kLine) {
            text += kEnd;
            length = 0;
        }
        text += ' ' + word;
        length += 1 + word.size();
    }
    return text + kEnd;
}

Result<QByteArray> people(const QByteArray& name, const std::vector<EmailPerson>& all)
{
    QList<QByteArray> words;
    for (const EmailPerson& person : all) {
        const QString address = person.address.trimmed();
        if (!isEmailAddress(address)) {
            return Error{ErrorCode::Invalid, u"email"_s, u"email_address_unusable"_s,
                         {oneLine(person.address)}};
        }
        if (!words.isEmpty()) {
            words.back() += ',';
        }
        words += nameWords(person.name);
        words += '<' + address.toLatin1() + '>';
    }
    return words.isEmpty() ? QByteArray() : header(name, words);
}

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray text = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += kEncodedLine) {
        lines += text.mid(at, kEncodedLine) + kEnd;
    }
    return lines;
}

/// RFC 2231: the name of a file in pieces that each stand on a line.
QByteArray fileNameParameter(const QString& fileName)
{
    const QString name = bareFileName(fileName);
    if (isPrintableAscii(name) && name.size() <= kPlainWord && !name.contains(u'\\')) {
        return ";\r\n filename=\"" + name.toLatin1() + '"';
    }
    constexpr qsizetype kPiece = 16; // three characters for each byte at worst
    const QList<QByteArray> parts = pieces(name, kPiece);
    QByteArray text;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        text += ";\r\n filename*" + QByteArray::number(i) + "*=" + (i == 0 ? "UTF-8''" : "")
            + parts.at(i).toPercentEncoding();
    }
    return text;
}

QByteArray part(const QByteArray& type, const QByteArray& disposition, const QByteArray& bytes)
{
    return QByteArray("--") + kBoundary + kEnd + "Content-Type: " + type + kEnd
        + "Content-Transfer-Encoding: base64" + kEnd + disposition + kEnd + base64Lines(bytes);
}

QByteArray bodyPart(const QString& body)
{
    QString text = body;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
    return part("text/plain; charset=utf-8", {}, text.replace(u'\n', u"\r\n"_s).toUtf8());
}

QByteArray attachmentPart(const EmailAttachment& attachment)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9.+-]{1,60}/[A-Za-z0-9.+-]{1,60}\\z"_s);
    const QByteArray type = form.match(attachment.mediaType).hasMatch()
        ? attachment.mediaType.toLatin1()
        : QByteArray("application/octet-stream");
    return part(type,
                "Content-Disposition: attachment" + fileNameParameter(attachment.fileName) + kEnd,
                attachment.bytes);
}

} // namespace

Result<QByteArray> emailFile(const EmailDraft& draft, const QDateTime& now)
{
    QByteArray text;
    const std::vector<EmailPerson> from =
        draft.from.address.isEmpty() ? std::vector<EmailPerson>{} : std::vector{draft.from};
    using Line = std::pair<QByteArray, const std::vector<EmailPerson>&>;
    for (const auto& [name, all] : {Line{"From", from}, Line{"To", draft.to}, Line{"Cc", draft.cc}}) {
        const auto line = people(name, all);
        if (!line) {
            return line.error();
        }
        text += *line;
    }
    const QByteArray number = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    text += header("Subject", headerWords(draft.subject));
    text += header("Date", {now.toString(Qt::RFC2822Date).toLatin1()});
    text += header("Message-ID", {'<' + number + "@freshstart.invalid>"});
    text += QByteArray("X-Unsent: 1\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: multipart/mixed;\r\n boundary=\"")
        + kBoundary + "\"\r\n\r\n";
    text += bodyPart(draft.body);
    for (const EmailAttachment& attachment : draft.attachments) {
        text += attachmentPart(attachment);
    }
    return QByteArray(text + "--" + kBoundary + "--" + kEnd);
}

} // namespace freshstart
