// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_school.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/calendar/school_year_proposal.h"
#include "core/sample/sample_people.h"
#include "core/sample/sample_prevention.h"
#include "core/sample/sample_stories.h"
#include "core/sample/sample_support.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Result<void> putSchool(Workspace& workspace, int startYear)
{
    if (auto done = workspace.school().save(sample::school()); !done) {
        return done;
    }
    for (const int year : {startYear - 1, startYear, startYear + 1}) {
        if (auto done = workspace.calendar().replaceYear(year, proposeSchoolYear(year)); !done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<StaffId>> putStaff(Workspace& workspace)
{
    std::vector<StaffId> ids;
    for (const StaffMember& member : sample::staff()) {
        const auto id = workspace.school().addStaff(member);
        if (!id) {
            return id.error();
        }
        ids.push_back(*id);
    }
    return ids;
}

Result<std::vector<StudentId>> putStudents(Workspace& workspace, int startYear)
{
    std::vector<OrganisationId> organisations;
    for (const Organisation& organisation : sample::organisations()) {
        const auto id = workspace.school().addOrganisation(organisation);
        if (!id) {
            return id.error();
        }
        organisations.push_back(*id);
    }
    std::vector<StudentId> ids;
    for (StudentRecord& record : sample::students(startYear)) {
        // Alternative provision: the students come from other schools.
        record.details.referringSchool = organisations[ids.size() % 2];
        record.details.placingAuthority = organisations[2];
        if (ids.size() == 9) { // she came from elsewhere in October, with days of suspension
            record.daysElsewhere = {{startYear, 7, u"Riverside School"_s, {}}};
        }
        const auto id = workspace.students().add(record);
        if (!id) {
            return id.error();
        }
        ids.push_back(*id);
    }
    return ids;
}

} // namespace

Result<void> createSampleSchool(const QString& path, QDate today, const MakePages& makePages)
{
    FixedClock clock(QDateTime(today, QTime(8, 0)));
    auto workspace = Workspace::openMemory(clock); // whole on disk, or not at all
    if (!workspace) {
        return workspace.error();
    }
    const int startYear = schoolYearOf(today);
    if (auto done = putSchool(**workspace, startYear); !done) {
        return done;
    }
    const auto staff = putStaff(**workspace);
    if (!staff) {
        return staff.error();
    }
    auto students = putStudents(**workspace, startYear);
    if (!students) {
        return students.error();
    }
    auto calendar = (*workspace)->calendar().load();
    if (!calendar) {
        return calendar.error();
    }
    sample::Stage stage{**workspace, clock,      today,      std::move(*calendar),
                        std::move(*students), staff->at(0), staff->at(3), makePages};
    if (auto done = sample::tellSuspensions(stage); !done) {
        return done;
    }
    if (auto done = sample::tellSupport(stage); !done) {
        return done;
    }
    if (auto done = sample::tellPreventionMeetings(stage); !done) {
        return done;
    }
    return (*workspace)->saveCopy(path);
}

} // namespace freshstart
