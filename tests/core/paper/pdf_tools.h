// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QTemporaryDir>

#include <optional>

/// PDFs as other programs see them: poppler-utils and qpdf are among the packages the tests need.
namespace freshstart::test {

class PdfFile
{
public:
    explicit PdfFile(const QByteArray& bytes);

    [[nodiscard]] int pages() const;
    [[nodiscard]] QString info() const; ///< pdfinfo
    [[nodiscard]] QString text() const; ///< pdftotext, pages parted by form feeds
    /// `qpdf --check` finds nothing wrong. True, with a word about it, where there is no qpdf.
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] QImage drawn(int page) const; ///< pdftoppm, a small picture

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QByteArray pictureFile(const QImage& image, const char* format);
/// The colours near the corners of what is not white, from the upper left to the lower right.
QString cornersOf(const QImage& page);
/// The same PDF with a password to open it; none where there is no qpdf.
std::optional<QByteArray> encrypted(const QByteArray& pdf, const QString& password);

} // namespace freshstart::test
