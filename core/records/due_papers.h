// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/records/issued_document.h"
#include "core/today/duty.h"

#include <vector>

namespace freshstart {

class CaseService;
class DocumentSource;
class PreventionService;
class RecordsService;
class WelcomeBackService;

/// A paper that a duty of the day needs, and whose it is.
struct DuePaper {
    Document document;
    HistorySubject about;
    StudentId student;
    bool keep = false; ///< goes out for the record and has not been kept yet
};

struct DuePapers {
    std::vector<DuePaper> papers;
    int notIssued = 0; ///< suspensions that are still drafts: there is no letter yet
};

/// Kinds of kept papers that a step sends out; none: it needs no paper.
QStringList paperKindsOf(Step step);
/// Overdue or of the day: what comes later is printed when its day has come.
bool needsPaperNow(const Duty& duty);

/// Everything that is to be printed for these duties as one job, in their order: letters and notices
/// as they were kept, the newest version for each reader, or made where none was kept; what meetings
/// of the day need is made from the record as it stands. Each paper once, however many duties ask for it. Changes nothing.
class DuePaperService
{
public:
    struct Services {
        RecordsService& records;
        const DocumentSource& documents;
        CaseService& cases;
        WelcomeBackService& welcomeBacks;
        PreventionService& preventions;
    };

    explicit DuePaperService(Services services)
        : m_services(services)
    {}

    [[nodiscard]] Result<DuePapers> papersFor(const std::vector<Duty>& duties) const;

private:
    [[nodiscard]] Result<std::vector<DuePaper>> papersFor(const Duty& duty) const;
    /// The newest of these kinds for each reader.
    [[nodiscard]] Result<std::vector<DuePaper>> kept(const QStringList& kinds, const Duty& duty) const;
    /// Of a suspension whose papers were not kept here: made from the record as it stands.
    [[nodiscard]] Result<std::vector<DuePaper>> made(const QStringList& kinds, const Duty& duty) const;
    [[nodiscard]] Result<std::vector<DuePaper>> ofWelcomeBack(const Duty& duty) const;
    [[nodiscard]] Result<std::vector<DuePaper>> ofPrevention(const Duty& duty) const;

    Services m_services;
};

} // namespace freshstart
