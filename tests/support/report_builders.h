// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_data.h"
#include "tests/support/suspensions.h"

namespace freshstart::test {

/// Puts together what a report counts, in the sample calendar of 2026/27. Invented people only.
class ReportBuilder
{
public:
    ReportBuilder()
    {
        m_data.today = QDate(2026, 11, 19);
        m_data.school.name = QStringLiteral("Meadow Vale Academy");
        m_data.school.type = SchoolType::Academy;
        m_data.calendar = demoCalendar();
    }

    StudentRecord& student(const QString& surname = QStringLiteral("Farrow"),
                           const QString& yearGroup = QStringLiteral("9"))
    {
        StudentRecord record;
        record.id = StudentId{static_cast<qint64>(m_data.students.size()) + 1};
        record.details.surname = surname;
        record.details.forename = QStringLiteral("Dylan");
        record.details.yearGroup = yearGroup;
        record.details.sex = QStringLiteral("M");
        m_data.students.push_back(record);
        return m_data.students.back();
    }
    /// Issued, of the student made last.
    ReportCase& add(HalfDay first, int halfDays,
                    SuspensionCategory category = SuspensionCategory::Suspension)
    {
        ReportCase one;
        one.row.id = SuspensionId{static_cast<qint64>(m_data.cases.size()) + 1};
        one.row.student = m_data.students.back().id;
        one.row.studentName = m_data.students.back().details.surname + QStringLiteral(", Dylan");
        one.row.category = category;
        one.row.status = SuspensionStatus::Issued;
        one.row.first = first;
        one.row.halfDays = halfDays;
        one.row.reasonCodes = QStringList{QStringLiteral("VA")};
        if (category == SuspensionCategory::Lunchtime) {
            one.row.last = {m_data.calendar.nthSchoolDay(first.date, halfDays), first.session};
        } else if (category == SuspensionCategory::Suspension) {
            one.row.last = m_data.calendar.lastOfRun(first, halfDays);
        }
        m_data.cases.push_back(one);
        return m_data.cases.back();
    }
    ReportCase& days(QDate first, int days) { return add(morningOf(first), 2 * days); }

    /// With the statuses and the findings of every suspension.
    ReportData done()
    {
        for (ReportCase& one : m_data.cases) {
            const auto place = static_cast<size_t>(one.row.student.number) - 1;
            one.standing = standingOf(m_data.students[place], one.row.first.date, m_data.today);
        }
        addFindings(m_data);
        return m_data;
    }

private:
    ReportData m_data;
};

} // namespace freshstart::test
