// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_prevention.h"

#include "core/prevention/prevention_rules.h"
#include "core/prevention/prevention_service.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace freshstart::sample {

namespace {

/// A meeting as the window starts it, with the appointment and the lead member of staff.
Result<PreventionDetails> called(const Stage& stage, size_t student, QDate date)
{
    const StudentId id = stage.students[student];
    const auto record = stage.workspace.students().find(id);
    const auto school = stage.workspace.school().load();
    const auto head = stage.workspace.school().head();
    const auto earlier = stage.workspace.cases().ofStudent(id);
    const auto support = stage.workspace.supports().of(id);
    if (!record || !school || !head || !earlier || !support) {
        return Error{ErrorCode::NotFound, {}, {}, {}};
    }
    PreventionDetails d = startMeeting(*record, *earlier, *school, *head, date, *support);
    d.time = QTime(14, 0);
    d.place = u"Headteacher’s office"_s;
    d.attendancePermille = 784;
    d.attendees[1].name = u"Mr T. Li"_s;
    d.oneOffIncident = false;
    d.attendingSchool = d.attendingSchool.value_or(true);
    return d;
}

Result<PreventionId> keep(const Stage& stage, const PreventionDetails& details)
{
    const auto staff = stage.workspace.school().staff();
    return staff ? stage.workspace.preventions().save({{}, details}, *staff) : staff.error();
}

/// A meeting that was held goes into the file with its Appendix A.
Result<void> keepWithRecord(const Stage& stage, const PreventionDetails& details)
{
    const auto id = keep(stage, details);
    if (!id) {
        return id.error();
    }
    const auto context = stage.workspace.documents().appendixA(details);
    if (!context) {
        return context.error();
    }
    const Document document = appendixA(*context);
    IssuedDocument record = asIssued(document, stage.makePages({document}), details.student);
    record.prevention = *id;
    const auto done = stage.workspace.records().keep(record);
    return done ? Result<void>() : done.error();
}

PreventionAction action(const QString& wording, const QString& owner, QDate due)
{
    PreventionAction action;
    action.wording = wording;
    action.owner = owner;
    action.dueOn = due;
    return action;
}

/// Two weeks ago: one action is done, one should have been, one is to come.
PreventionResult agreedForElla(const Stage& stage, QDate date)
{
    PreventionAction mentor = action(u"A mentor meets Ella before school, twice a week"_s,
                                     u"Mr T. Li"_s, schoolDayAt(stage, -7));
    mentor.state = ActionState::Done;
    mentor.progress = u"First talk held; Ella chose the mentor herself."_s;
    mentor.progressOn = schoolDayAt(stage, -8);
    PreventionResult result;
    result.outcomes = {
        {OutcomeKind::FurtherAssessment, u"Speech and language, by the psychology service"_s},
        {OutcomeKind::RevisedApproaches, u"Calm starts; the Early Help Assessment goes on"_s}};
    result.actions = {
        mentor,
        action(u"Ask the psychology service for an assessment"_s, u"Ms N. Bright"_s,
               schoolDayAt(stage, -2)),
        action(u"Look at the bus journey with the authority"_s, u"Ms A. Grant"_s,
               schoolDayAt(stage, 6))};
    result.wayForward = u"Ella stays with us, with the plan agreed today."_s;
    result.decidedBy = stage.head;
    result.decidedOn = date;
    result.reviewOn = schoolDayAt(stage, 20);
    return result;
}

void everybodyCame(PreventionDetails& details)
{
    details.held = true;
    for (PreventionAttendee& one : details.attendees) {
        one.attended = !one.name.isEmpty();
    }
}

/// Everybody came; the head of year has had no copies yet.
Result<void> tellElla(Stage& stage)
{
    const QDate date = schoolDayAt(stage, -10);
    stage.clock.set(QDateTime(date, QTime(15, 30)));
    auto details = called(stage, 9, date);
    if (!details) {
        return details.error();
    }
    PreventionDetails& d = *details;
    everybodyCame(d);
    d.minuteTaker = u"Mrs S. Coyle"_s;
    d.planDate = date;
    d.planSummary = u"A mentor before school, a place to go when it gets loud, and another seat on "
                    "the bus. We look at it again together."_s;
    d.talk = {true,
              u"Threats on the bus and in two lessons, always in the first hour of the day."_s,
              u"Help in lessons and a mentor since September; a suspension of two days."_s,
              u"The authority’s officer knows the same pattern from the earlier school."_s,
              u"The authority looks at the bus journey; the school gives the mentor’s time."_s,
              {}};
    d.result = agreedForElla(stage, date);
    for (PreventionAttendee& one : d.attendees) {
        if (one.role != PreventionRole::Head) {
            one.invited = Handed{schoolDayAt(stage, -15), ContactMethod::Email};
            one.reply = InvitationReply::Coming;
        }
        if (one.role != PreventionRole::LeadStaff) {
            one.record = Handed{schoolDayAt(stage, -9), ContactMethod::Email};
            one.minutes = one.record;
        }
    }
    return keepWithRecord(stage, d);
}

Result<void> tellAmira(Stage& stage)
{
    const QDate date = schoolDayAt(stage, -2);
    stage.clock.set(QDateTime(date, QTime(15, 30)));
    auto details = called(stage, 1, date);
    if (!details) {
        return details.error();
    }
    everybodyCame(*details);
    details->planDate = date.addDays(-36);
    details->planSummary =
        u"Revised timetable with two calm starts a week and a named mentor (Mr Li). "
        "Maths set changed from next Monday.\nEducational psychologist to assess "
        "before half-term; Early Help Assessment opened.\nThe virtual school funds "
        "six sessions of mentoring. Personal Education Plan targets reviewed and "
        "amended today."_s;
    return keepWithRecord(stage, *details);
}

Result<void> tellDylan(Stage& stage)
{
    stage.clock.set(QDateTime(stage.today, QTime(8, 0)));
    const auto details = called(stage, 0, schoolDayAt(stage, 3));
    if (!details) {
        return details.error();
    }
    const auto id = keep(stage, *details);
    return id ? Result<void>() : id.error();
}

} // namespace

Result<void> tellPreventionMeetings(Stage& stage)
{
    for (const auto tell : {tellElla, tellAmira, tellDylan}) {
        if (auto done = tell(stage); !done) {
            return done;
        }
    }
    return {};
}

} // namespace freshstart::sample
