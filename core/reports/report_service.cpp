// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_service.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/prevention/prevention_repository.h"
#include "core/reports/report_repository.h"
#include "core/school/school_service.h"
#include "core/students/student_repository.h"
#include "core/students/support_repository.h"
#include "core/suspensions/suspension_repository.h"

#include <QHash>

#include <algorithm>

namespace freshstart {

namespace {

Result<void> loadCases(ReportData& data, Database& database)
{
    auto rows = SuspensionRepository(database).rows({});
    if (!rows) {
        return rows.error();
    }
    const auto extras = ReportRepository(database).extras();
    if (!extras) {
        return extras.error();
    }
    QHash<StudentId, const StudentRecord*> students;
    for (const StudentRecord& student : data.students) {
        students.insert(student.id, &student);
    }
    std::ranges::reverse(*rows); // they come newest first
    data.cases.reserve(rows->size());
    for (SuspensionRow& row : *rows) {
        if (row.status == SuspensionStatus::Draft) {
            continue;
        }
        ReportCase one;
        one.extras = extras->value(row.id);
        one.standing = standingOf(*students.value(row.student), row.first.date, data.today);
        one.row = std::move(row);
        data.cases.push_back(std::move(one));
    }
    addFindings(data);
    return {};
}

} // namespace

Result<ReportData> ReportService::load() const
{
    ReportData data;
    data.today = m_services.clock.today();
    auto school = m_services.school.load();
    if (!school) {
        return school.error();
    }
    const auto rules = m_services.school.rules();
    if (!rules) {
        return rules.error();
    }
    auto calendar = m_services.calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    auto students = StudentRepository(m_database).all();
    if (!students) {
        return students.error();
    }
    auto support = SupportRepository(m_database).all();
    if (!support) {
        return support.error();
    }
    data.support = std::move(*support);
    data.school = std::move(*school);
    data.rules = *rules;
    data.calendar = std::move(*calendar);
    data.students = std::move(*students);
    if (auto done = loadCases(data, m_database); !done) {
        return done.error();
    }
    return data;
}

Result<std::vector<PreventionMeeting>> ReportService::preventions() const
{
    return PreventionRepository(m_database).all({});
}

} // namespace freshstart
