// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/sample/sample_school.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/today/step_plan.h"
#include "core/today/today_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<PlannedStep> planOf(Workspace& workspace, SuspensionId id)
{
    const SuspensionCase stored = need(workspace.cases().find(id));
    const StudentRecord student =
        need(workspace.students().find(stored.suspension.details.student));
    const CaseFacts facts =
        caseFacts(need(workspace.school().load()), need(workspace.school().rules()), student,
                  stored.suspension, need(workspace.cases().ofStudent(student.id)));
    const SchoolCalendar calendar = need(workspace.calendar().load());
    return stepPlan(facts, findingsOf(facts, calendar), need(workspace.followUps().find(id)),
                    calendar);
}

} // namespace

TEST_CASE("Today and the suspension's own page give a step the same day and footing",
          "[today][R34][sample]")
{
    const QDate today(2026, 11, 19);
    const FixedClock clock(QDateTime(today, QTime(9, 0)));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.freshstart"_s);
    need(createSampleSchool(path, today, [](const auto&) { return QByteArray("%PDF"); }));
    const auto workspace = need(Workspace::open(path, clock));
    int compared = 0;
    for (const Duty& duty : need(workspace->today().on(today)).duties) {
        // Neither of these two has a day of its own in the plan of the page.
        if (!duty.step || *duty.step == Step::CheckCensus ||
            *duty.step == Step::ConsiderPrevention) {
            continue;
        }
        INFO(toCode(*duty.step).toStdString() << " of " << duty.studentName.toStdString());
        const auto plan = planOf(*workspace, std::get<SuspensionId>(duty.target));
        const auto step = std::ranges::find(plan, *duty.step, &PlannedStep::step);
        REQUIRE(step != plan.end());
        REQUIRE(step->due.has_value());
        CHECK(step->due->date() == duty.due);
        CHECK((!duty.dueAt || *duty.dueAt == step->due->time()));
        CHECK(step->basis == duty.basis);
        ++compared;
    }
    CHECK(compared >= 10);
}
