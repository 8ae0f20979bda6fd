// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment_rules.h"

#include "core/documents/error_text.h"
#include "core/documents/issue_text.h"
#include "tests/support/catch.h"
#include "tests/support/scans.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kPdf = u"application/pdf"_s;

/// The code of what is wrong; empty: nothing.
QString wrongWith(const QByteArray& content)
{
    const auto problem = attachmentProblem(content);
    return problem ? problem->code : QString();
}

} // namespace

TEST_CASE("A file is what is inside it, whatever it is called", "[records][attachments][rules]")
{
    CHECK(mediaTypeOf(aPdf()) == kPdf);
    CHECK(mediaTypeOf(aPngHead(10, 10)) == u"image/png"_s);
    CHECK(mediaTypeOf(aJpegHead(10, 10)) == u"image/jpeg"_s);
    const QByteArray other = GENERATE(
        QByteArray(), QByteArray("MZ\x90"), QByteArray("PK\x03\x04"), QByteArray("GIF89a"),
        QByteArray("<svg onload=alert(1)>"), QByteArray("<html>%PDF-1.7"), QByteArray("%PDF"),
        QByteArray("\x89PNG\n\x1a\n"), QByteArray("\xff\xd8"), QByteArray("II*\0", 4));
    CHECK(mediaTypeOf(other).isEmpty());
    CHECK_FALSE(pictureSize(other).has_value());
    CHECK(wrongWith(other) == (other.isEmpty() ? u"attachment_empty"_s
                                               : u"attachment_unknown_format"_s));
}

TEST_CASE("The size of a picture is read from its head", "[records][attachments][rules]")
{
    CHECK(pictureSize(aPngHead(2480, 3508)) == QSize(2480, 3508));
    CHECK(pictureSize(aJpegHead(2480, 3508)) == QSize(2480, 3508));
    CHECK(pictureSize(aJpegHead(2480, 3508, {}, '\xc2')) == QSize(2480, 3508)); // progressive
    CHECK_FALSE(pictureSize(aPdf()).has_value());

    // A camera puts a small picture into a segment of its own, and tables before the frame.
    const QByteArray before = aSegment('\xe1', "Exif" + aJpegHead(160, 120))
        + aSegment('\xc4', QByteArray(20, '\0')) + QByteArray("\xff\xff\xff");
    CHECK(pictureSize(aJpegHead(2480, 3508, before)) == QSize(2480, 3508));
}

TEST_CASE("A picture with a broken head is refused", "[records][attachments][rules]")
{
    const QByteArray png = aPngHead(10, 10);
    const QByteArray jpeg = aJpegHead(10, 10);
    const QByteArray broken = GENERATE_COPY(
        png.left(8), png.left(23), QByteArray(png).replace("IHDR", "IDAT"), aPngHead(0, 10),
        aPngHead(10, 0x80000000U), aPngHead(0xffffffffU, 0xffffffffU), jpeg.left(3), jpeg.left(8),
        aJpegHead(0, 10), aJpegHead(10, 0), aJpegHead(10, 10, aSegment('\xda', "dots")),
        aJpegHead(10, 10, "\xff\xd9"), aJpegHead(10, 10, QByteArray("\xff\xe0\0\0", 4)),
        aJpegHead(10, 10, QByteArray("\xff\xe0\0\1", 4)), aJpegHead(10, 10, "\xff\xe0\xff\xff"),
        QByteArray("\xff\xd8\xff"), QByteArray("\xff\xd8") + QByteArray(1000, '\xff'));
    CHECK(wrongWith(broken) == u"attachment_broken"_s);
}

TEST_CASE("A picture too large to be shown is refused before anything is unpacked",
          "[records][attachments][rules]")
{
    CHECK(wrongWith(aPngHead(10'000, 10'000)).isEmpty());
    CHECK(wrongWith(aPngHead(20'000, 5'000)).isEmpty());
    CHECK(wrongWith(aPngHead(20'001, 1)) == u"attachment_picture_too_large"_s);
    CHECK(wrongWith(aPngHead(1, 20'001)) == u"attachment_picture_too_large"_s);
    CHECK(wrongWith(aPngHead(10'000, 10'001)) == u"attachment_picture_too_large"_s);
    CHECK(wrongWith(aPngHead(0x7fffffffU, 0x7fffffffU)) == u"attachment_picture_too_large"_s);
    CHECK(wrongWith(aJpegHead(65'535, 65'535)) == u"attachment_picture_too_large"_s);
    const auto problem = attachmentProblem(aPngHead(30'000, 20));
    REQUIRE(problem.has_value());
    CHECK(sentenceFor(*problem).contains(u"30000 by 20 dots"_s));
}

TEST_CASE("At most 25 megabytes are kept", "[records][attachments][rules]")
{
    const QByteArray head = aPdf();
    CHECK(wrongWith(head + QByteArray(kMaxAttachmentBytes - head.size(), ' ')).isEmpty());
    CHECK(wrongWith(head + QByteArray(kMaxAttachmentBytes - head.size() + 1, ' '))
          == u"attachment_too_large"_s);
    const auto problem = attachmentProblem(qint64{90'000'000'000});
    REQUIRE(problem.has_value());
    CHECK(sentenceFor(*problem).contains(u"85830 MB"_s));
    CHECK(attachmentProblem(qint64{0})->code == u"attachment_empty"_s);
}

TEST_CASE("Only a harmless last part of a file's name is kept", "[records][attachments][rules]")
{
    const auto [name, safe] = GENERATE(table<QString, QString>({
        {u"Scan 12.pdf"_s, u"Scan 12.pdf"_s},
        {u"../../../etc/passwd"_s, u"passwd.pdf"_s},
        {u"..\\..\\Windows\\System32\\x.dll"_s, u"x.dll.pdf"_s},
        {u"/tmp/a/b.PDF"_s, u"b.pdf"_s},
        {u"C:x.pdf"_s, u"x.pdf"_s},
        {u"record.pdf:hidden"_s, u"hidden.pdf"_s},
        {u"~/.bashrc"_s, u"bashrc.pdf"_s},
        {u"..."_s, u"file.pdf"_s},
        {u""_s, u"file.pdf"_s},
        {u"folder/"_s, u"file.pdf"_s},
        {u".pdf"_s, u"pdf.pdf"_s},
        {u" \t\r\n "_s, u"file.pdf"_s},
        {u"a\r\nSet-Cookie: b.pdf"_s, u"b.pdf"_s},
        {u"a\nb\u0000c\u007f.pdf"_s, u"abc.pdf"_s},
        {u"annexe\u202Efdp.exe"_s, u"annexefdp.exe.pdf"_s},
        {u"x.pdf. . ."_s, u"x.pdf"_s},
        {u"a<b>|\"c?*%s.pdf"_s, u"a_b___c___s.pdf"_s},
        {u"CON"_s, u"fileCON.pdf"_s},
        {u"nul.txt"_s, u"filenul.txt.pdf"_s},
        {u"Console.pdf"_s, u"Console.pdf"_s},
        {u"Zoë – 李 \U0001F642.pdf"_s, u"Zoë – 李 \U0001F642.pdf"_s},
    }));
    CHECK(safeFileName(name, kPdf) == safe);
}

TEST_CASE("A file's name is short, whole at the cut and ends as its content does",
          "[records][attachments][rules]")
{
    CHECK(safeFileName(u"x"_s.repeated(5'000) + u".pdf"_s, kPdf) == u"x"_s.repeated(96) + u".pdf"_s);
    const QString faces = safeFileName(u"a"_s + u"\U0001F642"_s.repeated(100), kPdf);
    CHECK(faces == u"a"_s + u"\U0001F642"_s.repeated(47) + u".pdf"_s);
    CHECK(safeFileName(QString(QChar(0xd83d)) + u"b\uE000"_s + QChar(0xde42), kPdf) == u"b.pdf"_s);
    CHECK(safeFileName(u"CON."_s + u"x"_s.repeated(200), kPdf) ==
          u"fileCON."_s + u"x"_s.repeated(88) + u".pdf"_s); // was longer by the four letters in front
    CHECK(safeFileName(u"CON .pdf"_s, kPdf) == u"fileCON.pdf"_s);
    CHECK(safeFileName(u"scan.jpeg"_s, u"image/jpeg"_s) == u"scan.jpeg"_s);
    CHECK(safeFileName(u"scan.pdf"_s, u"image/jpeg"_s) == u"scan.pdf.jpg"_s);
    CHECK(safeFileName(u"scan"_s, u"image/png"_s) == u"scan.png"_s);
}
