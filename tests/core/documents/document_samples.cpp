// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/document_samples.h"

using namespace Qt::StringLiterals;

namespace freshstart::test {

SchoolCalendar autumn2026()
{
    using enum CalendarKind;
    return SchoolCalendar({
        {Term, u"Autumn term"_s, QDate(2026, 9, 2), QDate(2026, 12, 18)},
        {Holiday, u"half-term"_s, QDate(2026, 10, 26), QDate(2026, 10, 30)},
        {Inset, u"INSET day"_s, QDate(2026, 11, 23), QDate(2026, 11, 23)},
        {Term, u"Spring term"_s, QDate(2027, 1, 4), QDate(2027, 3, 25)},
    });
}

School meadowVale()
{
    School school;
    school.name = u"Meadow Vale School"_s;
    school.type = SchoolType::Maintained;
    school.address = {{u"Orchard Road"_s, u"Wolverhampton"_s}, u"WV1 4XX"_s};
    school.phone = u"01902 555 0100"_s;
    school.email = u"office@meadowvale.example"_s;
    school.localAuthority = u"Wolverhampton Council"_s;
    school.headTitle = u"Headteacher"_s;
    school.representationsTo = u"the Clerk to the Governors"_s;
    school.representationsEmail = u"clerk@meadowvale.example"_s;
    school.localAuthorityContact = u"Ms A. Grant, Inclusion Officer"_s;
    school.localAuthorityPhone = u"01902 555 0190"_s;
    school.adviceNote = u"Wolverhampton SENDIASS: advice on special needs, www.sendiass.example\n"
                        "Child Law Advice: www.childlawadvice.example"_s;
    return school;
}

StudentRecord dylan()
{
    StudentRecord student;
    student.id = StudentId{7};
    student.details.forename = u"Dylan"_s;
    student.details.surname = u"Farrow"_s;
    student.details.dateOfBirth = QDate(2014, 2, 15);
    student.details.yearGroup = u"8"_s;
    student.details.form = u"8B"_s;
    student.details.address = {{u"12 Orchard Way"_s, u"Wolverhampton"_s}, u"WV2 7QQ"_s};
    Contact mother;
    mother.title = u"Ms"_s;
    mother.forename = u"Kim"_s;
    mother.surname = u"Farrow"_s;
    mother.relationship = u"PAM"_s;
    mother.getsLetters = true;
    Contact father;
    father.priority = 2;
    father.title = u"Mr"_s;
    father.forename = u"Seán"_s;
    father.surname = u"O'Brien-Łukasz"_s;
    father.relationship = u"PAF"_s;
    father.getsLetters = true;
    father.livesWithStudent = false;
    father.address = {{u"Flat 3, The Maltings"_s, u"Mill Street"_s, u"Dudley"_s}, u"DY1 1AA"_s};
    Contact neighbour;
    neighbour.priority = 3;
    neighbour.surname = u"Next-Door"_s;
    student.contacts = {mother, father, neighbour};
    return student;
}

LetterContext letterContext()
{
    LetterContext context;
    context.school = meadowVale();
    StaffMember head;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    context.signatory = head;
    context.calendar = autumn2026();
    context.student = dylan();
    Organisation referring;
    referring.name = u"Northfield High School"_s;
    referring.contactName = u"Mr P. Nair"_s;
    referring.address = {{u"Northfield Lane"_s, u"Wolverhampton"_s}, u"WV10 2BB"_s};
    context.referringSchool = referring;
    SuspensionDetails& suspension = context.suspension;
    suspension.first = {QDate(2026, 11, 19), Session::Pm};
    suspension.last = {QDate(2026, 11, 24), Session::Pm};
    suspension.halfDays = 5;
    suspension.reasonCodes = {u"PP"_s};
    suspension.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(11, 20));
    suspension.whatHappened =
        u"In the corridor before lesson 2, Dylan pushed another student against the lockers and "
        "swore at the member of staff who stepped in."_s;
    suspension.workSet = u"Work for each lesson is on the school’s learning pages, and teachers "
                         "mark it there. Paper copies can be fetched from the office."_s;
    context.welcomeBack.arrangement = WelcomeBackArrangement::MeetingSet;
    context.welcomeBack.date = QDate(2026, 11, 25);
    context.welcomeBack.time = QTime(8, 20);
    context.welcomeBack.place = u"Room 4"_s;
    context.leadName = u"Mrs Hart"_s;
    context.letterDate = QDate(2026, 11, 19);
    return found(context);
}

LetterContext found(LetterContext context, const std::vector<Suspension>& others)
{
    Suspension suspension;
    suspension.id = SuspensionId{99};
    suspension.details = context.suspension;
    context.student.details.referringSchool.reset();
    context.student.details.placingAuthority.reset();
    if (context.referringSchool) {
        context.student.details.referringSchool = OrganisationId{1};
    }
    if (context.placingAuthority) {
        context.student.details.placingAuthority = OrganisationId{2};
    }
    context.findings = findingsOf(
        caseFacts(context.school, RuleSettings{}, context.student, suspension, others),
        context.calendar);
    return context;
}

WelcomeBackContext welcomeBackContext()
{
    const LetterContext letter = letterContext();
    WelcomeBackContext context;
    context.school = letter.school;
    context.calendar = letter.calendar;
    context.student = letter.student;
    context.referringSchool = letter.referringSchool;
    context.suspension = letter.suspension;
    context.plan = letter.welcomeBack;
    context.leadName = letter.leadName;
    WelcomeBackRecord record;
    record.heldOn = QDate(2026, 11, 25);
    record.heldAt = QTime(8, 20);
    record.ledBy = u"Mrs J. Hart"_s;
    record.attendees = {{u"Ms Kim Farrow"_s, u"mother"_s, true},
                        {u"Mr T. Li"_s, u"head of year"_s, true, AttendeeKind::Staff},
                        {u"Mr Seán O'Brien-Łukasz"_s, u"father"_s, false}};
    record.freshStartSaid = true;
    record.reassuranceGiven = true;
    record.studentView = u"Glad to be back, a bit worried about seeing everyone in the corridor."_s;
    record.barriers = u"The crush at the lockers before lesson 2.\nFeels behind in maths."_s;
    record.commitments = {
        {{},
         CommitmentKind::Strategy,
         u"May leave lesson 1 three minutes early; all teachers are told today."_s,
         u"Mr T. Li"_s,
         QDate(2026, 12, 18)},
        {{},
         CommitmentKind::Strategy,
         u"Maths catch-up on Tuesdays."_s,
         u"Ms Ode and Dylan"_s,
         QDate(2026, 12, 11)},
        {{},
         CommitmentKind::TargetStudent,
         u"I ask for help before I get angry."_s,
         {},
         QDate(2026, 12, 9),
         u"Dylan and Mr Li count on Fridays"_s},
        {{},
         CommitmentKind::TargetFamily,
         u"We talk about one good thing from school each evening."_s},
    };
    record.behaviour = {u"To keep calm when the corridor is full."_s,
                        u"Calm in class; corridors "
                        "are hard."_s,
                        u"Walk away and find Mr Li."_s, u"By 18 December"_s,
                        u"Mr Li and Dylan count the good days each Friday."_s};
    record.academic = {u"To be back with the class in maths."_s, u"Two topics missed."_s,
                       u"Go to catch-up each Tuesday."_s, u"By 11 December"_s,
                       u"Topic test with Ms Ode."_s};
    record.support = u"A pass to the quiet room; weekly ten minutes with Mr Li."_s;
    record.offeredApology = u"Dylan offered one to Ms Ode; she thanked him for it."_s;
    record.apologyAcknowledged = true;
    record.reviewOn = QDate(2026, 12, 9);
    context.record = record;
    return context;
}

AppendixAContext appendixAContext()
{
    AppendixAContext context;
    context.school = meadowVale();
    context.student.details.forename = u"Amira"_s;
    context.student.details.surname = u"Osei"_s;
    context.student.details.dateOfBirth = QDate(2012, 3, 3);
    context.student.details.yearGroup = u"10"_s;
    context.student.details.address = {{u"7 Mill Lane"_s, u"Wolverhampton"_s}, u"WV3 9ZZ"_s};
    PreventionDetails& meeting = context.meeting;
    meeting.requestedBy = u"Mrs J. Hart, headteacher"_s;
    meeting.date = QDate(2026, 11, 17);
    meeting.attendingSchool = false;
    meeting.attendancePermille = 784;
    meeting.suspensionEnds = QDate(2026, 11, 20);
    meeting.oneOffIncident = false;
    meeting.priorConcern = true;
    meeting.planDate = QDate(2026, 10, 12);
    meeting.planSummary =
        u"Revised timetable with two calm starts a week and a named mentor (Mr Li). Maths set "
        "changed from 24 November.\n"
        "Educational psychologist to assess before the end of term; Early Help Assessment opened "
        "on 5 November.\n"
        "Virtual school to fund six sessions of mentoring. Personal Education Plan targets "
        "reviewed "
        "and amended today.\nReview on Tuesday 8 December 2026."_s;
    using enum PreventionRole;
    meeting.attendees = {
        {u"Mrs J. Hart"_s, Head, u"Headteacher, chair"_s, {}, true, true},
        {u"Mr T. Li"_s, LeadStaff, {}, {}, true, true},
        {u"Ms A. Grant"_s, ExclusionsOfficer, {}, {}, true, true},
        {u"Mr D. Shaw"_s, VirtualSchoolHead, {}, {}, true, true},
        {u"Ms R. Bell"_s, SocialWorker, {}, u"Children’s Services"_s, true, true},
        {u"Dr S. Moss"_s, SenOfficer, {}, {}, true, true},
        {u"Mrs P. Quill"_s, MinuteTaker, {}, {}, true, false},
    };
    context.chairName = u"Mrs J. Hart"_s;
    return context;
}

QStringList difficultNames()
{
    return {
        u"Seán O'Brien-Łukasz"_s,
        u"Nguyễn Thị Ánh"_s,
        u"Ŵyn Ŷlles"_s,
        u"محمد علي"_s,
        u"王小明"_s,
        u"Maximiliana-Wilhelmina Featherstonehaugh-Cholmondeley-Ashworth"_s,
        u"Tom <b>Bold</b> & Sons"_s,
    };
}

} // namespace freshstart::test
