// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/paper/marks.h"

#include <QByteArray>
#include <QImage>

namespace freshstart::paper {

/// The first page's upper part and where the text can begin below it.
struct PageTop {
    Marks marks;
    double textTop = 0; ///< layout units
};

/// Letterhead, address and date of the first page.
PageTop firstPageTop(const Document& document);
/// Whom it is about and the school's name in small at the top of the following pages.
Marks runningHead(const Document& document);
/// Footer note and "Page 1 of 2".
Marks footer(const Document& document, int page, int pageCount);

/// The logo as large as print needs and no larger. Null for what is no PNG or JPEG, for images
/// whose sides are absurd, and for files of more than 8 MB: such a logo is left out, the letter
/// still prints.
QImage readLogo(const QByteArray& bytes);

} // namespace freshstart::paper
