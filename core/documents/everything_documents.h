// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stored_row.h"
#include "core/documents/document.h"
#include "core/documents/history_text.h"
#include "core/reports/chronology.h"
#include "core/retention/access_request.h"
#include "core/school/school.h"
#include "core/students/student.h"

#include <vector>

namespace freshstart {

/// A place in which another student is named.
struct NamedInRow {
    QString table; ///< "history_entry": in the history
    qint64 row = 0;
    StudentId student;
    QString name; ///< as shown
    bool wholeName = true;

    bool operator==(const NamedInRow&) const = default;
};

/// Everything held about one student (UK GDPR art. 15).
struct EverythingFacts {
    School school;
    StudentRecord student;
    QDate on;              ///< the day it is put together
    QString preparedBy;    ///< by name; may be empty
    std::optional<AccessRequest> request = {}; ///< the one it answers
    std::vector<StoredRow> rows;       ///< parents before parts
    std::vector<HistoryEntry> history; ///< the earliest first
    HistoryNames names;
    std::vector<KeptFile> files;
    std::vector<NamedInRow> named;
};

/// Beside the pages: what the file of a paper is called, without a name in it.
QString everythingFileName(const KeptFile& file);

/// A section and the page on which it begins.
struct EverythingSection {
    QString title;
    int page = 0;
};

/// "everything": what it is, about whom, what a person may ask for, and the contents.
Document everythingFront(const EverythingFacts& facts,
                         const std::vector<EverythingSection>& contents, int pages);
/// The sections, in their order: "everything-student" … "everything-history".
std::vector<Document> everythingSections(const EverythingFacts& facts);
/// "everything-names": for the school only, where other students are named, to be looked at before
/// anything goes out.
Document everythingNames(const EverythingFacts& facts);

} // namespace freshstart
