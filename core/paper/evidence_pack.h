// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/evidence_documents.h"

#include <QByteArray>

#include <functional>

namespace freshstart {

/// What was tried for one student as one PDF: title, contents with page numbers, chronology, and
/// after them the papers themselves, page by page.
struct EvidencePack {
    QByteArray pdf;
    std::vector<EvidenceFile> files; ///< what became of each

    /// None of the files is missing from it or damaged.
    [[nodiscard]] bool isWhole() const;
};

struct EvidenceRequest {
    School school;
    StudentRecord student;
    QDate on;
    QString preparedBy = {};
    Chronology chronology; ///< without what is to be left out
};

/// The bytes of a kept file (ChronologyService::content).
using ReadKeptFile = std::function<Result<QByteArray>(const KeptFile&)>;
/// Called after each file; false: stop. Counts files, the last step being the pages themselves.
using EvidenceProgress = std::function<bool(int done, int all)>;

/// A file that cannot be put in is named in the pack, with the reason; the rest goes on. Cancelled
/// where `progress` says so. Needs a QGuiApplication, as all paper does.
Result<EvidencePack> evidencePack(const EvidenceRequest& request, const ReadKeptFile& read,
                                  const EvidenceProgress& progress = {});

} // namespace freshstart
