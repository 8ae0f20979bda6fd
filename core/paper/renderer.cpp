// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/renderer.h"

#include "core/paper/block_layout.h"
#include "core/paper/page_frame.h"
#include "core/paper/page_geometry.h"
#include "core/paper/pagination.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <set>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using namespace paper;

void append(Marks& marks, Marks more)
{
    marks.insert(marks.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

/// `before`: pages before it where they are counted through, of `all`.
std::vector<Marks> layOut(const Document& document, int before, int all)
{
    PageTop top = firstPageTop(document);
    const PageSpans spans{mm(geometry::kLeft), top.textTop, mm(geometry::kNextPageTop),
                          mm(geometry::kBottom)};
    std::vector<Marks> pages = paginate(flowOf(document.blocks), spans);
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        Marks& page = pages[static_cast<std::size_t>(i)];
        append(page, i == 0 ? std::move(top.marks) : runningHead(document));
        append(page, footer(document, before + i, all > 0 ? all : count));
    }
    return pages;
}

/// Where documents begin, counted through from 0.
std::set<int> firstPages(const std::vector<Document>& documents)
{
    std::set<int> firsts;
    int page = 0;
    for (const Document& document : documents) {
        firsts.insert(page);
        page += Paper(document).pageCount();
    }
    return firsts;
}

/// `onFronts`: pages that are printed on the front of a sheet, whatever comes before them.
bool paintAll(const Paper& paper, QPagedPaintDevice& device, const std::set<int>& onFronts = {})
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    int printed = 0;
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        if (printed % 2 == 1 && onFronts.contains(page)) {
            ++printed; // the back of the sheet before stays blank
            if (!device.newPage()) {
                return false;
            }
        }
        ++printed;
        painter.resetTransform();
        const int dots = device.logicalDpiX();
        if (device.pageLayout().mode() != QPageLayout::FullPageMode) {
            painter.translate(-device.pageLayout().paintRectPixels(dots).topLeft());
        }
        painter.scale(dots / 25.4, device.logicalDpiY() / 25.4);
        paper.paintPage(painter, page);
    }
    return painter.end();
}

/// What a disk says when it has no room left; Qt knows no code of its own for it.
Error writeError(const QFileDevice& file)
{
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    if (!folder.isDir()) {
        return {ErrorCode::CannotWriteFile, u"folder"_s, u"no such folder"_s, {}};
    }
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return {ErrorCode::ReadOnly, {}, u"cannot be opened for writing"_s, {}};
    case QFileDevice::NoError: // written in part only
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return {ErrorCode::DiskFull, {}, u"writing failed"_s, {}};
    default:
        return {ErrorCode::CannotWriteFile, {}, u"file error %1"_s.arg(file.error()), {}};
    }
}

} // namespace

QPageLayout fullSheet()
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

struct Paper::Layout {
    std::vector<Marks> pages;
};

Paper::Paper(const std::vector<Document>& documents, PageNumbers numbers)
    : m_layout(std::make_unique<Layout>())
{
    for (const Document& document : documents) {
        const int before = numbers.all > 0 ? numbers.first - 1 + pageCount() : 0;
        std::vector<Marks> pages = layOut(document, before, numbers.all);
        m_layout->pages.insert(m_layout->pages.end(), std::make_move_iterator(pages.begin()),
                               std::make_move_iterator(pages.end()));
    }
}

Paper::Paper(const Document& document)
    : Paper(std::vector<Document>{document})
{}

Paper::~Paper() = default;
Paper::Paper(Paper&&) noexcept = default;
Paper& Paper::operator=(Paper&&) noexcept = default;

int Paper::pageCount() const
{
    return static_cast<int>(m_layout->pages.size());
}

void Paper::paintPage(QPainter& painter, int page) const
{
    if (page < 0 || page >= pageCount()) {
        return;
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(1.0 / kUnitsPerMm, 1.0 / kUnitsPerMm);
    paint(painter, m_layout->pages[static_cast<std::size_t>(page)]);
    painter.restore();
}

void Paper::paintPage(QPainter& painter, int page, QSizeF size) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.scale(size.width() / geometry::kPageWidth, size.height() / geometry::kPageHeight);
    paintPage(painter, page);
    painter.restore();
}

QSizeF Paper::pageSizeMm()
{
    return {geometry::kPageWidth, geometry::kPageHeight};
}

QByteArray toPdf(const std::vector<Document>& documents)
{
    return toNumberedPdf(documents, {});
}

QByteArray toNumberedPdf(const std::vector<Document>& documents, PageNumbers numbers)
{
    const Paper paper(documents, numbers);
    if (paper.pageCount() == 0) {
        return {};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageLayout(fullSheet());
    writer.setCreator(u"Fresh Start " FRESHSTART_VERSION ""_s);
    writer.setTitle(documents.front().title);
    if (!paintAll(paper, writer)) {
        return {};
    }
    return bytes;
}

Result<void> writePdf(const std::vector<Document>& documents, const QString& path)
{
    const QByteArray bytes = toPdf(documents);
    if (bytes.isEmpty()) {
        return Error{ErrorCode::CannotWriteFile, {}, u"no pages"_s, {}};
    }
    const QFileInfo existing(path);
    if (existing.exists() && !existing.isFile()) { // a folder or a device: never to be replaced
        return Error{ErrorCode::CannotWriteFile, {}, u"not an ordinary file"_s, {}};
    }
    if (existing.exists() && !existing.isWritable()) {
        return Error{ErrorCode::ReadOnly, {}, u"the file may not be overwritten"_s, {}};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeError(file);
    }
    // flushed before it is committed: closing forgets what went wrong
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return writeError(file);
    }
    return {};
}

Result<void> print(const std::vector<Document>& documents, QPagedPaintDevice& device, Sides sides)
{
    const Paper paper(documents);
    device.setPageLayout(fullSheet());
    const std::set<int> starts = sides == Sides::Both ? firstPages(documents) : std::set<int>();
    if (paper.pageCount() == 0 || !paintAll(paper, device, starts)) {
        return Error{ErrorCode::CannotWriteFile, u"printer"_s, u"the device took no page"_s, {}};
    }
    return {};
}

} // namespace freshstart
