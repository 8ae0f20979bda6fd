// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/renderer.h"

#include "core/paper/page_frame.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"
#include "tests/support/ordinary_user.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QByteArray imageBytes(const QSize& size, const char* format)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

int darkPixels(const QImage& image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    return dark;
}

} // namespace

TEST_CASE("A page is painted for the screen as it is printed", "[paper]")
{
    const Paper paper(appendixA(test::appendixAContext()));
    REQUIRE(paper.pageCount() == 1);
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    paper.paintPage(painter, 0, image.size());
    paper.paintPage(painter, 5, image.size()); // no such page: a white sheet, no crash
    paper.paintPage(painter, 0, image.size());
    painter.end();
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
    CHECK(darkPixels(image) > 1000);
}

TEST_CASE("A logo is printed; what is no picture or an absurd one is left out", "[paper][logo]")
{
    CHECK(paper::readLogo(imageBytes({300, 100}, "PNG")).size() == QSize(300, 100));
    CHECK(paper::readLogo(imageBytes({300, 100}, "JPEG")).size() == QSize(300, 100));
    CHECK(paper::readLogo(imageBytes({4000, 2000}, "PNG")).size() == QSize(1000, 500));
    CHECK(paper::readLogo({}).isNull());
    CHECK(paper::readLogo("GIF89a nonsense").isNull());
    CHECK(paper::readLogo(imageBytes({300, 100}, "BMP")).isNull());
    CHECK(paper::readLogo(imageBytes({2000, 20}, "PNG")).isNull());
    CHECK(paper::readLogo(imageBytes({12'001, 700}, "PNG")).isNull());
    CHECK(paper::readLogo(imageBytes({300, 100}, "PNG").left(60)).isNull());
    CHECK(paper::readLogo(QByteArray(9 * 1024 * 1024, 'x')).isNull());
}

TEST_CASE("A letterhead with a logo pushes nothing into the address window", "[paper][logo]")
{
    LetterContext context = test::letterContext();
    context.school.logo = imageBytes({600, 400}, "PNG");
    context.school.letterheadNote = u"Part of the Orchard Learning Trust"_s;
    const auto letters = suspensionLetters(context);
    CHECK(Paper(letters.front()).pageCount() == 2);
    CHECK(!toPdf(letters).isEmpty());
}

TEST_CASE("A PDF that cannot be written leaves what was there", "[paper][files]")
{
    const std::vector<Document> documents{appendixA(test::appendixAContext())};
    const QTemporaryDir folder;
    SECTION("no such folder")
    {
        const auto result = writePdf(documents, folder.filePath(u"none/paper.pdf"_s));
        CHECK(result.error().code == ErrorCode::CannotWriteFile);
    }
    SECTION("the name is a folder's")
    {
        REQUIRE(!writePdf(documents, folder.path()));
    }
    SECTION("a device is not replaced by a file")
    {
        CHECK(writePdf(documents, u"/dev/null"_s).error().code == ErrorCode::CannotWriteFile);
    }
    SECTION("a folder that may only be read")
    {
        REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                         QFile::ReadOther | QFile::ExeOther));
        const test::OrdinaryUser user;
        if (user.isBoundByPermissions()) {
            const auto result = writePdf(documents, folder.filePath(u"paper.pdf"_s));
            CHECK(result.error().code == ErrorCode::ReadOnly);
        }
    }
    SECTION("nothing to print")
    {
        const QString path = folder.filePath(u"paper.pdf"_s);
        CHECK(!writePdf({}, path));
        CHECK(!QFile::exists(path));
    }
    SECTION("overwritten whole")
    {
        const QString path = folder.filePath(u"paper.pdf"_s);
        test::need(writePdf(documents, path));
        test::need(writePdf(documents, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith("%PDF"));
    }
}

#ifdef Q_OS_LINUX
TEST_CASE("A disk that takes no more leaves the earlier file whole and nothing beside it",
          "[paper][files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile earlier(path);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();

    // as a disk that is full after the first thousand bytes
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{1000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto result = writePdf({appendixA(test::appendixAContext())}, path);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);

    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::DiskFull);
    REQUIRE(earlier.open(QIODevice::ReadOnly));
    CHECK(earlier.readAll() == QByteArray("earlier"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"paper.pdf"_s});
}
#endif

TEST_CASE("Any paged device is printed to on A4, whatever it was set to", "[paper]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter device(&buffer);
    device.setPageSize(QPageSize(QPageSize::Letter));
    device.setPageOrientation(QPageLayout::Landscape);
    test::need(print({appendixA(test::appendixAContext())}, device));
    CHECK(device.pageLayout().pageSize().id() == QPageSize::A4);
    CHECK(device.pageLayout().orientation() == QPageLayout::Portrait);
    CHECK(bytes.startsWith("%PDF"));
    CHECK(!print({}, device));
}

TEST_CASE("On both sides each document begins on a sheet of its own", "[paper]")
{
    const auto pagesPrinted = [](const std::vector<Document>& documents, Sides sides) {
        QByteArray bytes;
        {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter writer(&buffer);
            REQUIRE(print(documents, writer, sides));
        }
        return bytes.count("/Type /Page\n");
    };
    Document one;
    one.blocks = {Paragraph{{{u"One page."_s}}}};
    Document three;
    for (int i = 0; i < 90; ++i) {
        three.blocks.push_back(Paragraph{{{u"A line of a longer letter."_s}}});
    }
    const int pages = Paper(three).pageCount();
    REQUIRE(pages % 2 == 1);
    CHECK(pagesPrinted({one, three, one}, Sides::One) == 1 + pages + 1);
    CHECK(pagesPrinted({one, three, one}, Sides::Both) == 2 + pages + 1 + 1); // none after the last
    CHECK(pagesPrinted({one}, Sides::Both) == 1);
}
