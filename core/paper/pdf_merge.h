// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace freshstart {

/// Pages of several files in one PDF. Those of a PDF come over as they are, by libqpdf; a picture
/// becomes a page with the bytes it came in, wherever PDF knows its kind. Nothing is drawn anew.
class PdfMerge
{
public:
    struct Added {
        int pages = 0;
        bool repaired = false; ///< the file was damaged, and read all the same
    };

    PdfMerge();
    ~PdfMerge();
    PdfMerge(const PdfMerge&) = delete;
    PdfMerge& operator=(const PdfMerge&) = delete;

    /// NotAllowed (`detail` pdf_protected): it wants a password or may not be copied from.
    /// MalformedFile (`detail` pdf_broken): it has no pages, or what is on them cannot be read.
    [[nodiscard]] Result<Added> addPdf(const QByteArray& bytes);
    /// PNG or JPEG, upright as its camera held it, on one sheet of A4. MalformedFile (`detail`
    /// picture_broken).
    [[nodiscard]] Result<Added> addPicture(const QByteArray& bytes);
    /// The same as addPdf, before all that is there.
    [[nodiscard]] Result<Added> addInFront(const QByteArray& pdf);
    /// Lays the pages of a PDF over ours, one by one, from `first` (0: the first page) on.
    [[nodiscard]] Result<void> layOver(const QByteArray& pdf, int first);

    [[nodiscard]] int pageCount() const;
    /// The whole file. `title` stands in its properties: nothing personal in it.
    [[nodiscard]] Result<QByteArray> finish(const QString& title);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace freshstart
