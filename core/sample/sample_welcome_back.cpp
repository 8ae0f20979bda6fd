// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_welcome_back.h"

#include "core/documents/wording.h"
#include "core/students/student_service.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace freshstart::sample {

namespace {

WelcomeBackRecord recordOf(const WelcomeBackPlan& plan, const StudentRecord& student,
                           const QString& leader)
{
    WelcomeBackRecord r = startRecord(plan, leader, student, wording::relationship);
    for (Attendee& attendee : r.attendees) {
        attendee.present = true;
    }
    const QString name = student.details.shownForename();
    r.freshStartSaid = true;
    r.reassuranceGiven = true;
    r.studentView = u"%1 is glad to be back and wants things to go well."_s.arg(name);
    r.barriers = u"Mornings are hard after a short night; the maths set moves too fast."_s;
    r.commitments = {
        {{}, CommitmentKind::Strategy, u"A calm start with Ms Bright on Mondays and Thursdays"_s,
         u"Ms Bright"_s, plan.date->addDays(7)},
        {{}, CommitmentKind::Strategy, u"Talk to the maths teacher about the pace of the set"_s,
         u"Mr Li"_s, plan.date->addDays(4)},
        {{}, CommitmentKind::TargetStudent, u"Two calm starts a week"_s, name,
         plan.date->addDays(21), u"Ticked off with Ms Bright on Fridays"_s},
        {{}, CommitmentKind::TargetFamily, u"A telephone call every Friday at four"_s, {}, {},
         u"Noted by the form tutor"_s},
    };
    r.behaviour = {u"To stay in lessons and be trusted with the quiet pass."_s,
                   u"Three good weeks this term, with help."_s,
                   u"Use the pass before walking out; talk to Ms Bright at break."_s,
                   u"Until the end of term"_s, u"At least eight lessons in ten without a note"_s};
    r.academic = {u"To catch up in maths."_s, u"Two units behind the set."_s,
                  u"Homework club on Tuesdays; one unit every two weeks."_s, u"By half-term"_s,
                  u"Unit tests passed"_s};
    r.support = u"Mentor twice a week; breakfast club."_s;
    r.reviewOn = plan.date->addDays(21);
    return r;
}

/// The meeting of a student's latest suspension.
Result<WelcomeBackId> meetingOf(Stage& stage, size_t student)
{
    const auto rows = stage.workspace.welcomeBacks().rows(stage.students[student]);
    if (!rows) {
        return rows.error();
    }
    WelcomeBackId latest;
    for (const WelcomeBackRow& row : *rows) {
        latest = std::max(latest, row.id);
    }
    return latest;
}

/// Ms Bright was there when it happened, and would rather not lead.
Result<void> stepDown(Stage& stage, size_t student)
{
    const auto id = meetingOf(stage, student);
    if (!id) {
        return id.error();
    }
    LeadChange change{0, stage.lead, schoolDayAt(stage, -1),
                      u"Was there when it happened, and is not sure of the right tone yet."_s,
                      stage.head};
    return stage.workspace.welcomeBacks().changeLead(*id, change, {});
}

/// The head has been told and will decide what is done instead.
Result<void> cannotCome(Stage& stage, size_t student)
{
    const auto id = meetingOf(stage, student);
    if (!id) {
        return id.error();
    }
    const auto record = stage.workspace.students().find(stage.students[student]);
    if (!record) {
        return record.error();
    }
    FamilyAbsence absence;
    absence.who = record->contacts.empty() ? u"The family"_s : record->contacts.front().fullName();
    absence.cause = AbsenceCause::Unable;
    absence.notedOn = schoolDayAt(stage, -1);
    absence.note = u"Works nights this week; would like to hear how it went."_s;
    absence.reportedTo = stage.head;
    absence.reportedOn = absence.notedOn;
    return stage.workspace.welcomeBacks().saveAbsence(*id, absence);
}

/// Two days of a quiet return.
Result<void> watch(Stage& stage, size_t student)
{
    const auto id = meetingOf(stage, student);
    if (!id) {
        return id.error();
    }
    WelcomeBackService& meetings = stage.workspace.welcomeBacks();
    const auto first = meetings.saveNote(
        *id, {0, schoolDayAt(stage, -2), u"Ms N. Bright"_s,
              u"Came in through the side gate as agreed; settled by the second lesson."_s});
    return first ? meetings.saveNote(*id, {0, schoolDayAt(stage, -1), u"Ms N. Bright"_s,
                                           u"Asked for the quiet room once, at lunch."_s})
                 : first;
}

/// What was agreed some weeks ago has been looked at again, and how it went was noted.
Result<void> lookBack(Stage& stage)
{
    WelcomeBackService& meetings = stage.workspace.welcomeBacks();
    const auto rows = meetings.rows();
    if (!rows) {
        return rows.error();
    }
    for (const WelcomeBackRow& row : *rows) {
        if (!row.open.reviewOn || *row.open.reviewOn >= stage.today.addDays(-1)) {
            continue;
        }
        if (auto done = meetings.markReviewed(row.id, *row.open.reviewOn,
                                              u"Going well; the calm starts go on."_s);
            !done) {
            return done;
        }
        const auto all = meetings.commitments(row.student);
        if (!all || all->empty()) {
            continue;
        }
        const auto noted = meetings.noteProgress(all->front().commitment.id,
                                                 CommitmentState::Achieved,
                                                 u"Both mornings, every week so far."_s);
        if (!noted) {
            return noted;
        }
    }
    return {};
}

} // namespace

Result<void> holdMeeting(Stage& stage, const SuspensionCase& c, bool upload)
{
    WelcomeBackService& meetings = stage.workspace.welcomeBacks();
    const auto id = meetings.ofSuspension(c.suspension.id);
    if (!id || !*id) {
        return id ? Error{ErrorCode::NotFound, {}, {}, {}} : id.error();
    }
    const auto student = stage.workspace.students().find(c.suspension.details.student);
    if (!student) {
        return student.error();
    }
    stage.clock.set(std::max(stage.clock.now(), QDateTime(*c.welcomeBack.date, QTime(9, 30))));
    const QString leader = c.welcomeBack.lead == stage.head ? u"Mrs J. Hart"_s : u"Ms N. Bright"_s;
    if (auto done = meetings.saveRecord(**id, recordOf(c.welcomeBack, *student, leader)); !done) {
        return done;
    }
    return upload ? meetings.markUploaded(**id, stage.calendar.addWorkingDays(*c.welcomeBack.date, 1),
                                          u"Mrs S. Coyle"_s)
                  : Result<void>();
}

Result<void> tellMeetings(Stage& stage)
{
    if (auto done = stepDown(stage, 3); !done) {
        return done;
    }
    if (auto done = cannotCome(stage, 4); !done) {
        return done;
    }
    if (auto done = watch(stage, 6); !done) {
        return done;
    }
    return lookBack(stage);
}

} // namespace freshstart::sample
