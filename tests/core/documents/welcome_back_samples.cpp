// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/welcome_back_samples.h"

#include "tests/core/documents/document_samples.h"

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

constexpr StaffId kHead{1};
constexpr StaffId kLead{2};

std::vector<StaffMember> staff()
{
    StaffMember head;
    head.id = kHead;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    StaffMember lead;
    lead.id = kLead;
    lead.name = u"Mr T. Li"_s;
    lead.role = StaffRole::HeadOfYear;
    return {head, lead};
}

CommitmentRow fromLastTime(Commitment commitment, WelcomeBackId meeting = WelcomeBackId{3},
                           QDate agreedOn = QDate(2026, 10, 13))
{
    return {std::move(commitment), meeting, StudentId{7}, agreedOn};
}

std::vector<CommitmentRow> earlier()
{
    using enum CommitmentKind;
    return {
        fromLastTime({{},
                      Strategy,
                      u"A calm start with Ms Bright on Mondays."_s,
                      u"Ms Bright"_s,
                      QDate(2026, 11, 6),
                      {},
                      CommitmentState::UnderWay,
                      u"Two of four Mondays; Dylan likes it."_s}),
        fromLastTime(
            {{}, TargetStudent, u"Homework in on time."_s, {}, {}, {}, CommitmentState::Achieved}),
        fromLastTime({{}, TargetFamily, u"Bags packed the evening before."_s}, WelcomeBackId{2},
                     QDate(2026, 9, 21)),
        fromLastTime({{},
                      TargetFamily,
                      u"Phone stays downstairs."_s,
                      {},
                      {},
                      {},
                      CommitmentState::NotPursued},
                     WelcomeBackId{2}, QDate(2026, 9, 21)),
    };
}

QString manyWords()
{
    return u"One thing after another was said, **bold** and {{braces}} among them. "_s.repeated(30);
}

WelcomeBackRecord hostile(WelcomeBackRecord record)
{
    const QStringList names = difficultNames();
    record.ledBy = names.at(0);
    for (std::size_t i = 0; i < record.attendees.size(); ++i) {
        record.attendees[i].name = names.at(static_cast<qsizetype>(i) + 2);
    }
    record.studentView = manyWords();
    record.barriers = manyWords();
    record.behaviour.wants = manyWords();
    record.support = manyWords();
    for (int i = 0; i < 20; ++i) {
        record.commitments.push_back(
            {{}, CommitmentKind::Strategy, manyWords().left(160), names.at(i % 7), {}});
    }
    return record;
}

} // namespace

WelcomeBackContext fullMeeting()
{
    WelcomeBackContext context = welcomeBackContext();
    context.staff = staff();
    context.plan.lead = kHead;
    context.plan.referring = ReferringInvitation{
        kHead, QDate(2026, 11, 19), u"Dylan may go back to Northfield after Christmas."_s};
    context.student.statuses = {{StatusKind::EhcPlan, QDate(2024, 9, 1), {}, {}},
                                {StatusKind::LookedAfter, QDate(2025, 3, 1), {}, {}},
                                {StatusKind::FreeSchoolMeals, QDate(2023, 9, 1), {}, {}}};
    context.earlier = earlier();
    WelcomeBackRecord& record = *context.record;
    record.attendees.push_back(
        {u"Mr P. Nair"_s, u"head of year"_s, true, AttendeeKind::ReferringSchool});
    record.attendees.push_back({u"Ms R. Bell"_s, u"social worker"_s, true, AttendeeKind::Other});
    record.commitments.push_back({{},
                                  CommitmentKind::TargetReferringSchool,
                                  u"A visit to Northfield on a quiet afternoon."_s,
                                  {},
                                  QDate(2026, 12, 16),
                                  u"Mr Nair rings on the day after"_s});
    record.incidentInDetail = true;
    record.incidentDiscussed = u"The lockers are still crowded before lesson 2, and the other "
                               "student is in the same corridor."_s;
    record.incidentLead = kHead;
    record.incidentAgreed = u"Dylan uses the side door until the lockers are moved."_s;
    return context;
}

WelcomeBackContext familyAbsent()
{
    WelcomeBackContext context = welcomeBackContext();
    context.staff = staff();
    context.leadName = u"Mr T. Li"_s;
    context.plan.lead = kLead;
    context.plan.delegation = {kHead, QDate(2026, 11, 19)};
    context.record.reset();
    FamilyAbsence absence;
    absence.who = u"Mr Seán O'Brien-Łukasz (father)"_s;
    absence.cause = AbsenceCause::Unwilling;
    absence.notedOn = QDate(2026, 11, 20);
    absence.note = u"Rang on Friday at noon: he finds meetings at school hard. Offered a later "
                   "hour and a meeting by telephone; he will think about it."_s;
    absence.reportedTo = kHead;
    absence.reportedOn = QDate(2026, 11, 20);
    context.absence = absence;
    return context;
}

WelcomeBackContext withoutMeeting()
{
    WelcomeBackContext context = welcomeBackContext();
    context.staff = staff();
    context.record.reset();
    context.leadName.clear();
    context.plan = withoutMeetingLetter().welcomeBack;
    context.monitoringNotes = {
        {1, QDate(2026, 11, 25), u"Mr T. Li"_s,
         u"Came in calmly, sat with two friends at lunch. Asked for the quiet room once."_s},
        {2, QDate(2026, 11, 26), u"Ms Ode"_s, u"Joined in well in maths; stayed for a word."_s},
    };
    InterventionRecord session;
    session.heldOn = QDate(2026, 11, 26);
    session.heldAt = QTime(14, 15);
    session.ledBy = u"Mr T. Li"_s;
    session.othersPresent = u"Ms Kim Farrow (mother)"_s;
    session.studentView = u"Good to be back. The corridor before lesson 2 still worries me."_s;
    session.remaining = u"What to do when somebody brings it up again. We thought of three answers "
                        "and tried them out."_s;
    session.agreed = u"Dylan walks on and tells Mr Li; Mr Li speaks to the others the same day."_s;
    session.support = u"The quiet room at break, whenever it is wanted."_s;
    session.reviewOn = QDate(2026, 12, 9);
    context.intervention = session;
    return context;
}

LetterContext withoutMeetingLetter()
{
    LetterContext context = letterContext();
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.noMeetingReason = NoMeetingReason::UnnecessaryDistress;
    plan.noMeetingNote = u"What the family told Mr Li in confidence."_s;
    plan.noMeetingDecidedBy = kHead;
    plan.noMeetingDecidedOn = QDate(2026, 11, 19);
    plan.monitoring = {kLead, u"A word at registration and after lunch, each day"_s,
                       QDate(2026, 12, 9)};
    plan.interventionDate = QDate(2026, 11, 26);
    context.welcomeBack = plan;
    context.leadName.clear();
    context.monitorName = u"Mr T. Li"_s;
    return context;
}

WelcomeBackContext hostile(WelcomeBackContext context)
{
    const QStringList names = difficultNames();
    StudentDetails& student = context.student.details;
    student.forename = names.at(5);
    student.surname = names.at(1);
    for (Contact& contact : context.student.contacts) {
        contact.surname = names.at(6);
    }
    for (StaffMember& member : context.staff) {
        member.name = names.at(2);
    }
    if (context.record) {
        context.record = hostile(*context.record);
    }
    if (context.absence) {
        context.absence->who = names.at(3);
        context.absence->note = manyWords();
    }
    if (context.intervention) {
        context.intervention->ledBy = names.at(4);
        context.intervention->remaining = manyWords() + manyWords();
    }
    for (MonitoringNote& note : context.monitoringNotes) {
        note.notedBy = names.at(3);
        note.note = manyWords();
    }
    return context;
}

} // namespace freshstart::test
