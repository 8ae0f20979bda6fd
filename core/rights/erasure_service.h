// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rights/erasure.h"

namespace freshstart {

class BackupService;
class ChangeNotifier;
class Clock;
class Database;
class Gate;
class HistoryService;
class SchoolService;
class StudentService;

/// The deletion of everything about one student, for good. It cannot be undone.
class ErasureService
{
public:
    struct Services {
        StudentService& students;
        SchoolService& school;
        BackupService& backups;
        HistoryService& history;
        const Clock& clock;
        ChangeNotifier& changes;
        const Gate* gate = nullptr;
    };

    ErasureService(Database& database, Services services)
        : m_database(database)
        , m_services(services)
    {}

    /// Whether the records of all others are searched for the student's name: it takes its time.
    enum class Names { LookFor, Leave };

    /// What would go, what speaks against it, and where the name stays. Changes nothing.
    [[nodiscard]] Result<ErasurePlan> plan(StudentId student, Names names = Names::LookFor) const;
    /// NotAllowed where the gate says no (Act::DeleteForGood), or what erasureRefusal() says;
    /// Invalid (`field` "confirmation") where `typedName` is not the student's. The history keeps
    /// that somebody was deleted and when, and what it told of before is gone.
    [[nodiscard]] Result<void> erase(StudentId student, const QString& typedName);
    /// Backups that still hold the record, away from the folder. NotFound for what is none of ours.
    [[nodiscard]] Result<void> removeBackup(const QString& path);

private:
    [[nodiscard]] Result<std::vector<NamedElsewhere>> namedElsewhere(const StudentRecord& self) const;
    [[nodiscard]] Result<void> eraseInTransaction(StudentId student);

    Database& m_database;
    Services m_services;
};

} // namespace freshstart
