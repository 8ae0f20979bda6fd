// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/chronology.h"

#include <QByteArray>

#include <vector>

namespace freshstart {

class AttachmentService;
class CaseService;
class PreventionService;
class RecordsService;
class StudentService;
class SupportService;
class WatchService;
class WelcomeBackService;

/// Another student whose name occurs in what an entry says.
struct NameInEntry {
    QString entry; ///< its id
    StudentId student;
    QString name;  ///< as shown
    bool wholeName = true;

    bool operator==(const NameInEntry&) const = default;
};

/// Everything that was tried for one student, gathered from where it is kept. Changes nothing.
class ChronologyService
{
public:
    struct Services {
        StudentService& students;
        CaseService& cases;
        WelcomeBackService& welcomeBacks;
        PreventionService& preventions;
        SupportService& support;
        WatchService& watch;
        RecordsService& records;
        AttachmentService& attachments;
    };

    explicit ChronologyService(Services services)
        : m_services(services)
    {}

    [[nodiscard]] Result<ChronologyFacts> facts(StudentId student) const;
    /// What had begun by that day.
    [[nodiscard]] Result<Chronology> of(StudentId student, QDate upTo) const;
    /// The bytes of a file; DamagedDatabase where an attachment is not what was added.
    [[nodiscard]] Result<QByteArray> content(const KeptFile& file) const;
    /// Names of other students in what people wrote: to be looked at before the pack goes out.
    /// Each name once for each entry.
    [[nodiscard]] Result<std::vector<NameInEntry>> namesOfOthers(const Chronology& chronology,
                                                                 StudentId self, QDate on) const;

private:
    [[nodiscard]] Result<std::vector<WelcomeBack>> welcomeBacks(StudentId student) const;
    [[nodiscard]] Result<std::vector<KeptFile>> files(StudentId student) const;

    Services m_services;
};

} // namespace freshstart
