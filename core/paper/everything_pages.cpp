// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/everything_pages.h"

#include "core/paper/renderer.h"

namespace freshstart {

QByteArray everythingPdf(const EverythingFacts& facts)
{
    const std::vector<Document> sections = everythingSections(facts);
    std::vector<EverythingSection> contents;
    for (const Document& section : sections) {
        contents.push_back({section.title, 0});
    }
    // The numbers in the contents make it neither longer nor shorter.
    int page = Paper(everythingFront(facts, contents, 0)).pageCount() + 1;
    for (size_t i = 0; i < sections.size(); ++i) {
        contents[i].page = page;
        page += Paper(sections[i]).pageCount();
    }
    const int all = page - 1;
    std::vector<Document> documents{everythingFront(facts, contents, all)};
    documents.insert(documents.end(), sections.begin(), sections.end());
    return toNumberedPdf(documents, {1, all});
}

QByteArray everythingNamesPdf(const EverythingFacts& facts)
{
    return toPdf({everythingNames(facts)});
}

} // namespace freshstart
