// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/prevention_samples.h"

#include "tests/core/documents/document_samples.h"

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

constexpr StudentId kStudent{8};
const QDate kDay(2026, 11, 17);

StudentSupport support()
{
    StudentSupport all;
    all.earlyHelp = {AssessmentState::Started, QDate(2026, 11, 5), u"With Ms R. Bell."_s};
    all.plans = {{SupportPlanId{1}, PlanKind::PastoralSupport, QDate(2026, 10, 12), {},
                  QDate(2026, 12, 8), {}, true, u"Two calm starts a week, a named mentor."_s},
                 {SupportPlanId{2}, PlanKind::PersonalEducation, QDate(2026, 9, 21),
                  QDate(2026, 11, 10), QDate(2027, 2, 5), {}, false, u"Maths and attendance."_s}};
    all.additional = {{SupportId{1}, SupportKind::Mentoring, 60, QDate(2026, 9, 14),
                       QDate(2026, 10, 23), u"Mr T. Li"_s, u"Helped on most Mondays."_s},
                      {SupportId{2}, SupportKind::Counselling, {}, QDate(2026, 11, 2), {}, {}, {}}};
    all.placements = {{PlacementId{1}, u"Riverside Centre"_s, QDate(2026, 11, 9),
                       QDate(2026, 11, 13), true, u"Three mornings of five went well."_s}};
    all.internalExclusions = {
        {InternalExclusionId{1}, QDate(2026, 9, 22), 2, u"Left the lesson twice."_s, u"Mr T. Li"_s},
        {InternalExclusionId{2}, QDate(2026, 10, 6), 1, u"Shouting in the corridor."_s, {}}};
    return all;
}

Suspension suspended(qint64 id, QDate first, QDate last, int halfDays)
{
    Suspension one;
    one.id = SuspensionId{id};
    one.status = SuspensionStatus::Issued;
    one.details.student = kStudent;
    one.details.first = {first, Session::Am};
    one.details.last = {last, Session::Pm};
    one.details.halfDays = halfDays;
    one.details.reasonCodes = {u"DB"_s};
    one.details.whatHappened = u"Threw a chair in the dining hall."_s;
    return one;
}

WelcomeBack metAgain()
{
    WelcomeBack one;
    one.id = WelcomeBackId{3};
    one.suspension = SuspensionId{4};
    one.student = kStudent;
    WelcomeBackRecord record;
    record.heldOn = QDate(2026, 10, 16);
    record.ledBy = u"Mrs J. Hart"_s;
    record.studentView = u"Wants a quiet place at lunch."_s;
    record.barriers = u"The crush at lunchtime."_s;
    record.commitments = {{CommitmentId{1}, CommitmentKind::Strategy, u"Early lunch pass."_s,
                           u"Mr T. Li"_s, QDate(2026, 10, 23), {}, CommitmentState::Achieved,
                           u"Used every day"_s, QDate(2026, 10, 23)},
                          {CommitmentId{2}, CommitmentKind::TargetStudent, u"Ask before leaving."_s}};
    one.record = record;
    one.absence = FamilyAbsence{u"Mr Osei"_s, AbsenceCause::Unable, QDate(2026, 10, 15),
                                u"On nights."_s};
    one.absence->action = AbsenceAction::Telephone;
    one.absence->outcome = u"Agrees with the pass."_s;
    return one;
}

WelcomeBack cameBackQuietly()
{
    WelcomeBack one;
    one.id = WelcomeBackId{5};
    one.suspension = SuspensionId{6};
    one.student = kStudent;
    InterventionRecord record;
    record.heldOn = QDate(2026, 11, 6);
    record.ledBy = u"Mr T. Li"_s;
    record.agreed = u"Starts the day in the library."_s;
    one.intervention = record;
    one.monitoringNotes = {{1, QDate(2026, 11, 5), u"Mr T. Li"_s, u"A calm morning."_s}};
    return one;
}

KeptFile letter(qint64 number, QDate on, SuspensionId suspension)
{
    KeptFile file;
    file.number = number;
    file.on = on;
    file.kind = u"suspension-letter"_s;
    file.title = u"Suspension letter"_s;
    file.recipient = u"Mr K. Osei"_s;
    file.suspension = suspension;
    return file;
}

KeptFile attached(qint64 number, QDate on, const QString& kind, const QString& title)
{
    KeptFile file;
    file.source = FileSource::Attached;
    file.number = number;
    file.on = on;
    file.kind = kind;
    file.title = title;
    return file;
}

PreventionDetails details()
{
    PreventionDetails meeting = appendixAContext().meeting;
    meeting.student = kStudent;
    meeting.time = QTime(14, 0);
    meeting.place = u"Meeting room 1"_s;
    meeting.minuteTaker = u"Mrs P. Quill"_s;
    meeting.held = true;
    meeting.preparation = {u"A quiet place to eat; movement breaks."_s,
                           u"To assess for ADHD before the holidays."_s,
                           QDate(2026, 11, 2),
                           true,
                           20 * 60 + 30,
                           u"Ms R. Bell sees the carers on Fridays."_s,
                           u"The maths target was lowered today."_s};
    meeting.talk = {true,
                    u"Two suspensions and three incidents in the dining hall."_s,
                    u"Mentor, early lunch pass, mornings at Riverside."_s,
                    u"The virtual school funds six sessions of mentoring."_s,
                    u"A place in the lunch club from Monday."_s,
                    u"Ms Grant will send the guidance."_s};
    meeting.result.outcomes = {
        {OutcomeKind::FurtherAssessment, u"By the educational psychologist."_s},
        {OutcomeKind::RevisedApproaches, {}}};
    meeting.result.actions = {
        {PreventionActionId{1}, u"Ask for the assessment."_s, u"Dr S. Moss"_s,
         QDate(2026, 11, 24), ActionState::Done, u"Asked on 20 November"_s, QDate(2026, 11, 20)},
        {PreventionActionId{2}, u"Lunch club."_s, u"Mr T. Li"_s, QDate(2026, 11, 23)}};
    meeting.result.wayForward = u"Amira stays at school; the plan is revised as agreed."_s;
    meeting.result.decidedOn = kDay;
    meeting.result.reviewOn = QDate(2026, 12, 8);
    meeting.attendees[4].attended = false;
    meeting.attendees[4].representedBy = u"Mr O. Webb"_s;
    meeting.attendees[3].attended = false;
    for (std::size_t i = 1; i < meeting.attendees.size(); ++i) {
        meeting.attendees[i].email = u"person%1@example.org"_s.arg(i);
        meeting.attendees[i].invited = Handed{QDate(2026, 11, 9), ContactMethod::Email};
        meeting.attendees[i].reply = InvitationReply::Coming;
    }
    meeting.attendees[2].record = Handed{QDate(2026, 11, 18), ContactMethod::Post};
    meeting.attendees[2].minutes = Handed{QDate(2026, 11, 18), ContactMethod::Post};
    return meeting;
}

} // namespace

ChronologyFacts everythingTried()
{
    ChronologyFacts facts;
    facts.suspensions = {suspended(4, QDate(2026, 10, 13), QDate(2026, 10, 15), 6),
                         suspended(6, QDate(2026, 11, 3), QDate(2026, 11, 4), 4)};
    facts.welcomeBacks = {metAgain(), cameBackQuietly()};
    facts.support = support();
    facts.decisions = {{WatchDecisionId{2}, kStudent, WatchVerdict::Approved, QDate(2026, 11, 6),
                        StaffId{1}, u"It gets more, not less."_s, {},
                        {PreventionReason::TwoOrMoreSuspensions, PreventionReason::MarkedAtRisk}}};
    PreventionMeeting calledOff{PreventionId{1}, {}};
    calledOff.details.student = kStudent;
    calledOff.details.date = QDate(2026, 11, 12);
    calledOff.details.calledOff = CalledOff{QDate(2026, 11, 11), u"The social worker was ill."_s};
    facts.preventions = {calledOff};
    facts.files = {letter(11, QDate(2026, 10, 13), SuspensionId{4}),
                   letter(12, QDate(2026, 11, 3), SuspensionId{6}),
                   attached(1, QDate(2026, 11, 10), u"report"_s, u"Report of the Riverside Centre"_s)};
    return facts;
}

PreventionContext preventionContext()
{
    PreventionContext context;
    const AppendixAContext appendix = appendixAContext();
    context.school = appendix.school;
    context.student = appendix.student;
    context.student.id = kStudent;
    context.student.statuses = {{StatusKind::LookedAfter, QDate(2025, 1, 1), {}, {}},
                                {StatusKind::EhcPlan, QDate(2025, 1, 1), {}, {}},
                                {StatusKind::YouthJusticeOrder, QDate(2026, 6, 1), {}, {}},
                                {StatusKind::Disability, {}, {}, {}}};
    context.meeting = details();
    context.chairName = u"Mrs J. Hart"_s;
    context.chairTitle = u"Headteacher"_s;
    context.decidedBy = u"Mrs J. Hart"_s;
    context.support = support();
    context.chronology = chronologyOf(everythingTried(), kDay);
    context.reports = {attached(2, QDate(2026, 11, 16), u"report"_s, u"Report of the social worker"_s)};
    context.printedOn = QDate(2026, 11, 9);
    return context;
}

PreventionContext meetingToCome()
{
    PreventionContext context = preventionContext();
    context.meeting.held = false;
    context.meeting.talk = {};
    context.meeting.result = {};
    context.meeting.preparation = {};
    context.decidedBy.clear();
    context.reports.clear();
    context.support = {};
    context.student.statuses.clear();
    context.chronology = {};
    for (PreventionAttendee& one : context.meeting.attendees) {
        one.reply = InvitationReply::None;
        one.attended = true;
        one.representedBy.clear();
        one.record.reset();
        one.minutes.reset();
    }
    context.meeting.attendees[5].name.clear(); // nobody is named yet
    return context;
}

PreventionContext hostile(PreventionContext context)
{
    const QStringList names = difficultNames();
    const QString words =
        u"One thing after another was said, **bold** and {{braces}} among them. "_s.repeated(30);
    context.student.details.forename = names.at(0);
    context.student.details.surname = names.at(5);
    context.chairName = names.at(6);
    for (std::size_t i = 0; i < context.meeting.attendees.size(); ++i) {
        context.meeting.attendees[i].name = names.at(static_cast<qsizetype>(i));
        context.meeting.attendees[i].organisation = u"=cmd|' /C calc'!A0"_s;
    }
    context.meeting.attendees[4].representedBy = names.at(3);
    context.meeting.talk.account = words;
    context.meeting.talk.minutes = words + u'\n' + words;
    context.meeting.result.wayForward = words;
    for (int i = 0; i < 20; ++i) {
        context.meeting.result.actions.push_back({{}, words.left(200), names.at(i % 7)});
    }
    context.reports.front().title = names.at(6);
    return context;
}

EvidenceContext evidenceContext()
{
    EvidenceContext context;
    const PreventionContext meeting = preventionContext();
    context.school = meeting.school;
    context.student = meeting.student;
    context.on = QDate(2026, 11, 19);
    context.preparedBy = u"Mrs J. Hart"_s;
    ChronologyFacts facts = everythingTried();
    facts.preventions.push_back({PreventionId{2}, meeting.meeting});
    context.chronology = without(chronologyOf(facts, context.on),
                                 {u"internal-exclusion-2"_s, u"family-absence-3"_s});
    int number = 0;
    for (const KeptFile& file : context.chronology.files()) {
        ++number;
        context.files.push_back({file, number, 4 + 2 * number, 2, PutIn::Whole});
    }
    context.files.back().putIn = PutIn::Protected;
    context.files.back().firstPage = 0;
    context.files.back().pages = 0;
    context.chronologyPage = 3;
    context.pages = 9;
    return context;
}

} // namespace freshstart::test
