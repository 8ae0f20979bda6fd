// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/everything_documents.h"

#include <QByteArray>

namespace freshstart {

/// Everything held about one student as one PDF: cover, contents with page numbers, the sections
/// one after the other, pages counted through.
QByteArray everythingPdf(const EverythingFacts& facts);
/// The sheet for the school alone.
QByteArray everythingNamesPdf(const EverythingFacts& facts);

} // namespace freshstart
