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

/// What can be done with students: each call is one transaction, and lists hear of it afterwards.
class StudentService
{
public:
    StudentService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    /// Refused with Invalid (a problem of student_rules; `field` and code as detail) or Duplicate
    /// (field "upn": another student has it).
    [[nodiscard]] Result<StudentId> add(const StudentRecord& record);
    [[nodiscard]] Result<void> update(const StudentRecord& record);

    [[nodiscard]] Result<StudentRecord> find(StudentId id) const;
    /// By UPN, else by the key of the import the student came with. NotFound where there is none.
    [[nodiscard]] Result<StudentRecord> findByUpnOrKey(const QString& text) const;
    /// The list, ordered by name, with the statuses in force on the date.
    [[nodiscard]] Result<std::vector<StudentRow>> rows(QDate on) const;
    [[nodiscard]] Result<int> count() const;

private:
    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
