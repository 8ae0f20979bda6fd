// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>
#include <vector>

class QPageLayout;
class QPagedPaintDevice;
class QPainter;

namespace freshstart {

/// Pages that are part of something larger are counted through: from `first` on, of `all`.
struct PageNumbers {
    int first = 0; ///< 0: each document counts its own pages
    int all = 0;
};

/// Documents laid out on A4. Each document starts on a new sheet.
class Paper
{
public:
    explicit Paper(const std::vector<Document>& documents, PageNumbers numbers = {});
    explicit Paper(const Document& document);
    ~Paper();
    Paper(Paper&&) noexcept;
    Paper& operator=(Paper&&) noexcept;

    [[nodiscard]] int pageCount() const;
    /// Paints one page, 0 the first. The painter's coordinates must be millimetres with the origin
    /// at the sheet's corner.
    void paintPage(QPainter& painter, int page) const;
    /// Paints the page scaled to fill this size: a preview.
    void paintPage(QPainter& painter, int page, QSizeF size) const;

    [[nodiscard]] static QSizeF pageSizeMm(); ///< 210 × 297

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

QByteArray toPdf(const std::vector<Document>& documents);
/// The same as a part of something larger.
QByteArray toNumberedPdf(const std::vector<Document>& documents, PageNumbers numbers);
/// A4 whatever a device was set to, the sheet's corner as origin.
QPageLayout fullSheet();
/// Nothing half-written: the file is whole or as it was. Errors: DiskFull, ReadOnly,
/// CannotWriteFile.
Result<void> writePdf(const std::vector<Document>& documents, const QString& path);
enum class Sides { One, Both };
/// To a printer or any paged device; its page size is set to A4, its margins to none. On both sides
/// each document still begins on a sheet of its own: a blank page comes before it where it would
/// stand on the back of another's.
Result<void> print(const std::vector<Document>& documents, QPagedPaintDevice& device,
                   Sides sides = Sides::One);

} // namespace freshstart
