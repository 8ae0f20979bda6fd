// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that people attach: judged, named, and put on paper.
#include "core/paper/pdf_merge.h"
#include "core/paper/picture_page.h"
#include "core/records/attachment_rules.h"
#include "tests/fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace freshstart::fuzz {

namespace {

constexpr qint64 kDots = 4'000'000; ///< larger ones are allowed, but too slow to try by the thousand

bool isHarmlessName(const QString& name)
{
    const QString forbidden = u"/\\:<>\"|?*%\n\r\t"_s;
    for (const QChar c : name) {
        if (forbidden.contains(c) || c.category() == QChar::Other_Control) {
            return false;
        }
    }
    return !name.isEmpty() && !name.startsWith(u'.') && !name.endsWith(u'.') &&
           !name.endsWith(u' ') && name.size() <= 100;
}

} // namespace

void attachment(const QByteArray& bytes)
{
    const QString type = mediaTypeOf(bytes);
    holds(isHarmlessName(safeFileName(QString::fromUtf8(bytes), type)), "a name that is harmless");
    const auto wrong = attachmentProblem(bytes);
    const auto size = pictureSize(bytes);
    holds(wrong || !type.isEmpty(), "what is kept has a kind");
    if (wrong || !size || qint64{size->width()} * size->height() > kDots) {
        return;
    }
    if (const auto picture = paper::embeddedPicture(bytes)) {
        holds(!picture->dots.isEmpty() && !picture->data.isEmpty(), "a picture has dots");
        PdfMerge merge;
        holds(static_cast<bool>(merge.addPicture(bytes)), "a picture becomes a page");
        holds(static_cast<bool>(merge.finish(u"Pictures"_s)), "pages become a file");
    }
}

void pdfPages(const QByteArray& bytes)
{
    if (attachmentProblem(bytes)) {
        return;
    }
    PdfMerge merge;
    const auto added = merge.addPdf(bytes);
    if (!added) {
        holds(added.error().code == ErrorCode::NotAllowed ||
                  added.error().code == ErrorCode::MalformedFile,
              "an error that has a sentence for attachments");
        return;
    }
    holds(added->pages > 0, "pages were added");
    static_cast<void>(merge.finish(u"Pages"_s));
}

} // namespace freshstart::fuzz
