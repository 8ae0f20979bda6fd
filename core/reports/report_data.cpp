// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_data.h"

#include "core/calendar/school_year.h"
#include "core/law/ages.h"
#include "core/suspensions/case_findings.h"

#include <QHash>

#include <algorithm>

namespace freshstart {

namespace {

SenProvision senOf(const StudentRecord& student, QDate on)
{
    if (student.has(StatusKind::EhcPlan, on)) {
        return SenProvision::EhcPlan;
    }
    return student.has(StatusKind::SenSupport, on) ? SenProvision::Support : SenProvision::None;
}

QString yearGroupOn(const StudentDetails& student, QDate on, QDate today)
{
    const int year = schoolYearOf(on);
    if (year == schoolYearOf(today) || !student.dateOfBirth) {
        return student.yearGroup;
    }
    const QString workedOut = ncYearGroup(*student.dateOfBirth, year);
    return workedOut.isEmpty() ? student.yearGroup : workedOut;
}

} // namespace

Suspension suspensionOf(const ReportCase& one)
{
    const SuspensionRow& row = one.row;
    Suspension suspension{row.id, row.status, row.issuedAt, {}, row.servedUntil};
    SuspensionDetails& details = suspension.details;
    details.student = row.student;
    details.category = row.category;
    details.first = row.first;
    details.last = row.last;
    details.halfDays = row.halfDays;
    details.examMissed = one.extras.examMissed;
    details.examsOver = one.extras.examsOver;
    return suspension;
}

const ReportCase* ReportData::find(SuspensionId id) const
{
    const auto found =
        std::ranges::find(cases, id, [](const ReportCase& one) { return one.row.id; });
    return found == cases.end() ? nullptr : &*found;
}

Standing standingOf(const StudentRecord& student, QDate firstDay, QDate today)
{
    const StudentFacts facts = studentFacts(student, firstDay);
    Standing standing;
    standing.sen = senOf(student, firstDay);
    standing.lookedAfter = facts.lookedAfter;
    standing.hasSocialWorker = facts.hasSocialWorker;
    standing.freeSchoolMeals = student.has(StatusKind::FreeSchoolMeals, firstDay);
    standing.yearGroup = yearGroupOn(student.details, firstDay, today);
    standing.sex = student.details.sex;
    return standing;
}

void addFindings(ReportData& data)
{
    QHash<StudentId, std::vector<Suspension>> all;
    for (const ReportCase& one : data.cases) {
        all[one.row.student].push_back(suspensionOf(one));
    }
    QHash<StudentId, const StudentRecord*> students;
    for (const StudentRecord& student : data.students) {
        students.insert(student.id, &student);
    }
    for (ReportCase& one : data.cases) {
        const StudentId id = one.row.student;
        const CaseFindings findings =
            findingsOf(caseFacts(data.school, data.rules, *students.value(id), suspensionOf(one),
                                 all.value(id)),
                       data.calendar);
        one.band = findings.band;
        one.runSchoolDays = one.isCancelled() ? 0 : findings.runSchoolDays;
    }
}

} // namespace freshstart
