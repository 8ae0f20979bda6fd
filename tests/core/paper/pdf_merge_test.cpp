// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_merge.h"

#include "core/paper/renderer.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/paper/pdf_tools.h"
#include "tests/support/catch.h"

#include <QPainter>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QByteArray twoPages()
{
    const Document form = blankAppendixA(test::meadowVale());
    return toPdf({form, form});
}

/// Red, but for a blue corner at the upper left.
QImage marked(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(0, 0, width / 4, height / 4, Qt::blue);
    painter.end();
    return image.convertToFormat(format);
}

/// Puts an EXIF head in front that says how the camera was held.
QByteArray heldAs(const QByteArray& jpeg, char orientation)
{
    QByteArray exif = QByteArray("\xff\xe1\x00\x22" "Exif\0\0" "MM\0*\0\0\0\x08" "\0\x01", 20);
    exif += QByteArray("\x01\x12\0\x03\0\0\0\x01\0", 9) + orientation + QByteArray("\0\0", 2) +
            QByteArray("\0\0\0\0", 4);
    exif[3] = static_cast<char>(exif.size() - 2);
    return jpeg.left(2) + exif + jpeg.mid(2);
}

QByteArray merged(const std::vector<QByteArray>& pictures)
{
    PdfMerge merge;
    for (const QByteArray& picture : pictures) {
        test::need(merge.addPicture(picture));
    }
    return test::need(merge.finish(u"Test"_s));
}

ErrorCode errorOf(const Result<PdfMerge::Added>& result)
{
    REQUIRE(!result);
    return result.error().code;
}

} // namespace

TEST_CASE("Pages of PDFs come over as they are, in order, and nothing is wrong with the file",
          "[paper][merge]")
{
    PdfMerge merge;
    CHECK(test::need(merge.addPdf(twoPages())).pages == 2);
    CHECK(test::need(merge.addInFront(toPdf({appendixA(test::appendixAContext())}))).pages == 1);
    CHECK(merge.pageCount() == 3);
    const test::PdfFile pdf(test::need(merge.finish(u"Evidence pack"_s)));
    CHECK(pdf.pages() == 3);
    const QStringList pages = pdf.text().split(u'\f');
    CHECK(pages[0].contains(u"Amira Osei"_s));
    CHECK(!pages[1].contains(u"Amira Osei"_s));
    CHECK(pages[2].contains(u"Appendix A"_s));
    CHECK(pdf.isSound());
    CHECK(pdf.info().contains(u"Evidence pack"_s));
}

TEST_CASE("A picture becomes a page, upright, in the bytes it came in", "[paper][merge]")
{
    for (const char* format : {"PNG", "JPEG"}) {
        INFO(format);
        const QByteArray bytes = test::pictureFile(marked(400, 600), format);
        const QByteArray file = merged({bytes});
        const test::PdfFile pdf(file);
        CHECK(pdf.isSound());
        CHECK(pdf.pages() == 1);
        if (format == QByteArray("JPEG")) {
            CHECK(file.contains(bytes)); // not packed a second time
        }
        const QImage page = pdf.drawn(0);
        CHECK(page.height() > page.width());
        CHECK(test::cornersOf(page) == u"blue red red red"_s);
    }
}

TEST_CASE("A picture stands as its camera was held", "[paper][merge]")
{
    const QByteArray wide = test::pictureFile(marked(600, 400), "JPEG");
    const auto [orientation, corners, upright] = GENERATE(table<int, QString, bool>({
        {1, u"blue red red red"_s, false},
        {2, u"red blue red red"_s, false},
        {3, u"red red red blue"_s, false},
        {4, u"red red blue red"_s, false},
        {5, u"blue red red red"_s, true},
        {6, u"red blue red red"_s, true},
        {7, u"red red red blue"_s, true},
        {8, u"red red blue red"_s, true},
    }));
    INFO("orientation " << orientation);
    const test::PdfFile pdf(merged({heldAs(wide, static_cast<char>(orientation))}));
    const QImage page = pdf.drawn(0);
    CHECK((page.height() > page.width()) == upright);
    CHECK(test::cornersOf(page) == corners);
}

TEST_CASE("Every kind of PNG is drawn right", "[paper][merge]")
{
    using F = QImage::Format;
    const F format = GENERATE(F::Format_RGB32, F::Format_ARGB32, F::Format_RGBA64,
                              F::Format_Indexed8);
    const test::PdfFile pdf(merged({test::pictureFile(marked(400, 600, format), "PNG")}));
    CHECK(pdf.isSound());
    CHECK(test::cornersOf(pdf.drawn(0)) == u"blue red red red"_s);
    const test::PdfFile grey(
        merged({test::pictureFile(marked(400, 600, F::Format_Grayscale8), "PNG"),
                test::pictureFile(marked(400, 600, F::Format_Mono), "PNG"),
                test::pictureFile(marked(400, 600, F::Format_Grayscale8), "JPEG")}));
    CHECK(grey.isSound());
    CHECK(grey.pages() == 3);
}

TEST_CASE("A file that is protected, broken or cut off is not put in, and is told apart",
          "[paper][merge]")
{
    PdfMerge merge;
    CHECK(errorOf(merge.addPdf("%PDF-1.7\n% signed\n%%EOF\n")) == ErrorCode::MalformedFile);
    CHECK(errorOf(merge.addPdf({})) == ErrorCode::MalformedFile);
    CHECK(errorOf(merge.addPdf(twoPages().left(3000))) == ErrorCode::MalformedFile);
    CHECK(errorOf(merge.addPicture("\x89PNG\r\n\x1a\n")) == ErrorCode::MalformedFile);
    const QByteArray jpeg = test::pictureFile(marked(400, 600), "JPEG");
    CHECK(errorOf(merge.addPicture(jpeg.left(jpeg.size() / 2))) == ErrorCode::MalformedFile);
    const QByteArray png = test::pictureFile(marked(400, 600), "PNG");
    CHECK(errorOf(merge.addPicture(png.left(png.size() / 2))) == ErrorCode::MalformedFile);
    CHECK(merge.pageCount() == 0);
    if (const auto locked = test::encrypted(twoPages(), u"secret"_s)) {
        CHECK(errorOf(merge.addPdf(*locked)) == ErrorCode::NotAllowed);
    }
}

TEST_CASE("A PDF with a lost table of contents is read all the same, and that is said",
          "[paper][merge]")
{
    PdfMerge merge;
    QByteArray damaged = twoPages();
    const qsizetype table = damaged.lastIndexOf("startxref");
    REQUIRE(table > 0);
    damaged.replace(table, damaged.size() - table, "startxref\n17\n%%EOF\n");
    const auto added = test::need(merge.addPdf(damaged));
    CHECK(added.pages == 2);
    CHECK(added.repaired);
    CHECK(test::PdfFile(test::need(merge.finish(u"Test"_s))).isSound());
}

TEST_CASE("A line is laid over the pages it is for", "[paper][merge]")
{
    PdfMerge merge;
    test::need(merge.addPdf(twoPages()));
    test::need(merge.addPicture(test::pictureFile(marked(600, 400), "PNG")));
    Document line;
    line.title = u"Line"_s;
    line.blocks = {Paragraph{{{u"laid over"_s, false}}, false}};
    test::need(merge.layOver(toPdf({line, line}), 1));
    const test::PdfFile pdf(test::need(merge.finish(u"Test"_s)));
    CHECK(pdf.isSound());
    const QStringList pages = pdf.text().split(u'\f');
    CHECK(!pages[0].contains(u"laid over"_s));
    CHECK(pages[1].contains(u"laid over"_s));
    CHECK(pages[2].contains(u"laid over"_s));
}
