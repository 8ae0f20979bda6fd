// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/reports/chronology.h"
#include "core/school/school.h"
#include "core/students/student.h"

#include <vector>

namespace freshstart {

/// How a file came into the pack.
enum class PutIn {
    Whole,
    Repaired,  ///< it was damaged; what could be read is there
    Protected, ///< not in it: it wants a password or may not be copied from
    Broken,    ///< not in it: it cannot be read
    Missing    ///< not in it: it is not in the school's file any more, or not as it was added
};

struct EvidenceFile {
    KeptFile file;
    int number = 0;    ///< in the pack, from 1
    int firstPage = 0; ///< in the pack, from 1; 0: not in it
    int pages = 0;
    PutIn putIn = PutIn::Whole;

    bool operator==(const EvidenceFile&) const = default;
};

/// What the pack's own pages are made of.
struct EvidenceContext {
    School school;
    StudentRecord student;
    QDate on;              ///< the day it is put together
    QString preparedBy;    ///< by name; may be empty
    Chronology chronology;
    std::vector<EvidenceFile> files;
    int chronologyPage = 0; ///< where it begins
    int pages = 0;          ///< of the whole pack
};

/// "evidence-pack": what it is and about whom, what was left out, and the contents with page
/// numbers (seed 003 3.4, 3.5).
Document evidenceFront(const EvidenceContext& context);
/// "evidence-chronology": everything tried, in order, each with the numbers of its files.
Document evidenceChronology(const EvidenceContext& context);
/// For the foot of a file's page: "File 3: Suspension letter · page 12 of 40".
QString evidencePageLine(const EvidenceFile& file, int page, int pages);

} // namespace freshstart
