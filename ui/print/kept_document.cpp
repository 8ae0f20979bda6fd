// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/kept_document.h"

#include "core/paper/renderer.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace freshstart {

Result<void> keepOnce(RecordsService& records, const IssuedDocument& document)
{
    IssuedDocumentFilter filter;
    filter.student = document.student;
    filter.suspension = document.suspension;
    filter.welcomeBack = document.welcomeBack;
    filter.prevention = document.prevention;
    const auto before = records.list(filter);
    if (!before) {
        return before.error();
    }
    // The newest first: one of the same kind and recipient that says the same is the same paper.
    const auto newest = std::ranges::find_if(*before, [&](const IssuedDocument& kept) {
        return kept.kind == document.kind && kept.recipient == document.recipient;
    });
    if (newest != before->end()) {
        const auto whole = records.find(newest->id);
        if (!whole) {
            return whole.error();
        }
        if (whole->content == document.content) {
            return {};
        }
    }
    const auto kept = records.keep(document);
    return kept ? Result<void>() : Result<void>(kept.error());
}

QByteArray pagesOf(RecordsService& records, const IssuedDocumentFilter& about,
                   const Document& document)
{
    const QString content = asIssued(document, {}, {}).content;
    const auto kept = records.list(about);
    for (const IssuedDocument& one : kept ? *kept : std::vector<IssuedDocument>()) {
        if (one.kind != document.kind) {
            continue;
        }
        const auto whole = records.find(one.id);
        if (whole && whole->content == content) {
            return whole->pdf;
        }
    }
    return toPdf({document});
}

bool isAmong(const std::vector<IssuedDocument>& papers, const QStringList& kinds)
{
    return std::ranges::any_of(
        papers, [&kinds](const IssuedDocument& paper) { return kinds.contains(paper.kind); });
}

Result<Document> keptDocument(RecordsService& records, IssuedDocumentId id)
{
    const auto kept = records.find(id);
    if (!kept) {
        return kept.error();
    }
    return documentFromJson(QJsonDocument::fromJson(kept->content.toUtf8()).object());
}

} // namespace freshstart
