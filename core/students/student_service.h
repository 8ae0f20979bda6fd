// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/students/student.h"

#include <QDate>

#include <vector>

namespace freshstart {

class ChangeNotifier;
class Database;
class Gate;

/// A student as whoever works here may see them.
struct ShownStudent {
    StudentRecord record;
    bool keepsBack = false; ///< child protection is left out, whether or not there is any
};

/// What can be done with students: each call is one transaction, and lists hear of it afterwards.
class StudentService
{
public:
    StudentService(Database& database, const Clock& clock, ChangeNotifier& notifier,
                   const Gate* gate = nullptr);

    /// Refused with Invalid (a problem of student_rules; `field` and code as detail) or Duplicate
    /// (field "upn": another student has it).
    [[nodiscard]] Result<StudentId> add(const StudentRecord& record);
    /// What was left out of shown() stays as it is stored.
    [[nodiscard]] Result<void> update(const StudentRecord& record);

    /// The whole record: for rules, letters and invitations, which must name everybody the law has
    /// them name.
    [[nodiscard]] Result<StudentRecord> find(StudentId id) const;
    /// What a page shows: without what is kept for those with Act::SeeChildProtection.
    [[nodiscard]] Result<ShownStudent> shown(StudentId id) const;
    /// By UPN, else by the key of the import the student came with. NotFound where there is none.
    [[nodiscard]] Result<StudentRecord> findByUpnOrKey(const QString& text) const;
    /// The list, ordered by name, with the statuses in force on the date as far as whoever works
    /// here may see them.
    [[nodiscard]] Result<std::vector<StudentRow>> rows(QDate on) const;
    [[nodiscard]] Result<int> count() const;

private:
    [[nodiscard]] Result<bool> holdsBack() const;

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    const Gate* m_gate;
};

} // namespace freshstart
