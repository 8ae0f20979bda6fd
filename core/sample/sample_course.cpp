// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_course.h"

#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/case_facts.h"
#include "core/suspensions/case_findings.h"
#include "core/suspensions/follow_up_service.h"
#include "core/today/step_plan.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace freshstart::sample {

namespace {

/// Reads the case as it stands and lays out its steps.
Result<std::vector<PlannedStep>> planOf(Stage& stage, const Suspension& suspension)
{
    const auto school = stage.workspace.school().load();
    const auto student = stage.workspace.students().find(suspension.details.student);
    const auto all = stage.workspace.cases().ofStudent(suspension.details.student);
    const auto followUp = stage.workspace.followUps().find(suspension.id);
    if (!school || !student || !all || !followUp) {
        return Error{ErrorCode::NotFound, {}, {}, {}};
    }
    const CaseFacts facts = caseFacts(*school, {}, *student, suspension, *all);
    return stepPlan(facts, findingsOf(facts, stage.calendar), *followUp, stage.calendar);
}

ContactMethod methodFor(Step step)
{
    switch (step) {
    case Step::PhoneParents:
    case Step::OfferMeeting:
        return ContactMethod::Phone;
    case Step::SendLetter:
    case Step::CancelParents:
        return ContactMethod::ByHand;
    case Step::SetWork:
    case Step::MarkRegister:
    case Step::CheckReturn:
        return ContactMethod::Other;
    default:
        return ContactMethod::Email;
    }
}

QString whoTakes(Step step)
{
    return step == Step::PhoneParents || step == Step::OfferMeeting ? u"Mrs J. Hart"_s
                                                                    : u"Mrs S. Coyle"_s;
}

Result<Suspension> suspensionOf(Stage& stage, SuspensionId id)
{
    const auto found = stage.workspace.cases().find(id);
    return found ? Result<Suspension>(found->suspension) : found.error();
}

/// The last session served after so many half-days.
HalfDay servedOf(const Stage& stage, const Suspension& suspension, int halfDays)
{
    return stage.calendar.lastOfRun(suspension.details.first, halfDays);
}

} // namespace

Result<void> takeSteps(Stage& stage, SuspensionId id, const QList<Step>& open)
{
    const auto suspension = suspensionOf(stage, id);
    if (!suspension) {
        return suspension.error();
    }
    const auto plan = planOf(stage, *suspension);
    if (!plan) {
        return plan.error();
    }
    for (const PlannedStep& step : *plan) {
        if (!step.due || step.due->date() > stage.today || open.contains(step.step)) {
            continue;
        }
        StepDone done;
        done.step = step.step;
        done.on = step.due->date();
        done.method = methodFor(step.step);
        done.by = whoTakes(step.step);
        if (auto ticked = stage.workspace.followUps().tick(id, done); !ticked) {
            return ticked;
        }
    }
    return {};
}

Result<void> returnEarly(Stage& stage, SuspensionId id, int halfDaysServed)
{
    const auto suspension = suspensionOf(stage, id);
    if (!suspension) {
        return suspension.error();
    }
    const HalfDay back = stage.calendar.nextSession(servedOf(stage, *suspension, halfDaysServed));
    return stage.workspace.followUps().returnEarly(
        id, EarlyReturn{back, u"The student apologised unasked and the family has a plan."_s});
}

Result<void> cancel(Stage& stage, SuspensionId id, int halfDaysServed)
{
    const auto suspension = suspensionOf(stage, id);
    if (!suspension) {
        return suspension.error();
    }
    const HalfDay served = servedOf(stage, *suspension, halfDaysServed);
    return stage.workspace.records().cancelSuspension(
        id,
        {served.date, served,
         u"The camera in the corridor showed that somebody else had done it."_s, stage.head},
        {});
}

Result<void> makeRepresentations(Stage& stage, SuspensionId id, QDate on)
{
    BoardCourse board;
    board.representationsOn = on;
    board.representationsNote = u"A letter from the parents."_s;
    return stage.workspace.followUps().saveBoard(id, board);
}

} // namespace freshstart::sample
