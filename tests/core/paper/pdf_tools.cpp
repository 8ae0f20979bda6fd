// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/pdf_tools.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    REQUIRE(!QStandardPaths::findExecutable(program).isEmpty()); // install poppler-utils
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

bool hasQpdf()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()) {
        WARN("skipped: there is no qpdf to look at the file with");
        return false;
    }
    return true;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString colourAt(const QImage& image, QPoint point)
{
    const QColor colour = image.pixelColor(point);
    return colour.blue() > 150 && colour.red() < 100   ? u"blue"_s
           : colour.red() > 150 && colour.blue() < 100 ? u"red"_s
                                                       : colour.name();
}

bool isWhite(QColor colour)
{
    return colour.red() > 200 && colour.green() > 200 && colour.blue() > 200;
}

/// Where something is drawn.
QRect inked(const QImage& image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!isWhite(image.pixelColor(x, y))) {
                all |= QRect(x, y, 1, 1);
            }
        }
    }
    return all;
}

} // namespace

PdfFile::PdfFile(const QByteArray& bytes)
    : m_path(m_folder.filePath(u"file.pdf"_s))
{
    write(m_path, bytes);
}

QString PdfFile::info() const
{
    return QString::fromUtf8(outputOf(u"pdfinfo"_s, {m_path}));
}

int PdfFile::pages() const
{
    return info().section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
}

QString PdfFile::text() const
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s}));
}

bool PdfFile::isSound() const
{
    if (!hasQpdf()) {
        return true;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"qpdf"_s, {u"--check"_s, m_path});
    REQUIRE(process.waitForFinished(60'000));
    const QString said = QString::fromUtf8(process.readAll());
    UNSCOPED_INFO(said.toStdString());
    return process.exitCode() == 0 && !said.contains(u"WARNING"_s);
}

QImage PdfFile::drawn(int page) const
{
    const QString number = QString::number(page + 1);
    return QImage::fromData(outputOf(
        u"pdftoppm"_s, {u"-r"_s, u"36"_s, u"-f"_s, number, u"-l"_s, number, u"-png"_s, m_path}));
}

QByteArray pictureFile(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, 90));
    return bytes;
}

QString cornersOf(const QImage& page)
{
    const QRect area = inked(page);
    REQUIRE(area.width() > 20);
    const QRect inner = area.adjusted(6, 6, -6, -6);
    return QStringList{colourAt(page, inner.topLeft()), colourAt(page, inner.topRight()),
                       colourAt(page, inner.bottomLeft()), colourAt(page, inner.bottomRight())}
        .join(u' ');
}

std::optional<QByteArray> encrypted(const QByteArray& pdf, const QString& password)
{
    if (!hasQpdf()) {
        return std::nullopt;
    }
    QTemporaryDir folder;
    write(folder.filePath(u"open.pdf"_s), pdf);
    outputOf(u"qpdf"_s, {u"--encrypt"_s, password, password, u"256"_s, u"--"_s,
                         folder.filePath(u"open.pdf"_s), folder.filePath(u"locked.pdf"_s)});
    QFile file(folder.filePath(u"locked.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace freshstart::test
