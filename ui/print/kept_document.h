// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/records/issued_document.h"

namespace freshstart {

class RecordsService;
struct IssuedDocumentFilter;

/// Keeps a document as it goes out. Printing the same once more, or thinking better of the printer,
/// does not make a new version: the newest one of the kind is looked at first.
Result<void> keepOnce(RecordsService& records, const IssuedDocument& document);

/// The pages of the document as they were kept of a meeting; drawn anew where it was not kept.
QByteArray pagesOf(RecordsService& records, const IssuedDocumentFilter& about,
                   const Document& document);

/// What was kept, ready to be shown and printed again as it was.
Result<Document> keptDocument(RecordsService& records, IssuedDocumentId id);

/// Whether a paper of one of these kinds is among them.
bool isAmong(const std::vector<IssuedDocument>& papers, const QStringList& kinds);

} // namespace freshstart
