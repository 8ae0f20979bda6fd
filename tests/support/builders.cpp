// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "core/storage/query.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace freshstart::test {

StudentId putStudent(Database& database, const QString& forename, const QString& surname)
{
    Query query(database,
                u"INSERT INTO student (upn, external_key, surname, forename, middle_names, "
                "preferred_surname, preferred_forename, sex, year_group, form, address, postcode, "
                "search_key, sort_key, created_at, changed_at) VALUES ('', '', :surname, :forename, "
                "'', '', '', '', '8', '8F', '12 Orchard Way', 'WV2 7QQ', '', :surname, '', '')"_s);
    query.bind("surname"_L1, surname).bind("forename"_L1, forename);
    return StudentId{need(query.insert())};
}

StaffId putStaff(Database& database, const QString& name, const QString& role)
{
    Query query(database,
                u"INSERT INTO staff (name, role, job_title, email, phone, may_act_for_head, active) "
                "VALUES (:name, :role, '', '', '', 0, 1)"_s);
    query.bind("name"_L1, name).bind("role"_L1, role);
    return StaffId{need(query.insert())};
}

Suspension aSuspension(StudentId student)
{
    return aSuspension(student, {QDate(2026, 11, 16), Session::Am},
                       {QDate(2026, 11, 18), Session::Pm}, 6);
}

Suspension aSuspension(StudentId student, HalfDay first, HalfDay last, int halfDays)
{
    Suspension s;
    s.details.student = student;
    s.details.first = first;
    s.details.last = last;
    s.details.halfDays = halfDays;
    s.details.reasonCodes = {u"PP"_s, u"VA"_s};
    s.details.whatHappened = u"Dylan pushed another student against the lockers."_s;
    s.details.decidedAt = QDateTime(first.date, QTime(10, 20));
    s.details.workSet = u"On the learning pages, marked daily."_s;
    s.details.provision = {u"The Hub, 3 Canal Street"_s, QDate(2026, 11, 24), u"9.00 to 15.00"_s,
                           u"Mr Vale"_s, u"Bring a packed lunch."_s};
    return s;
}

WelcomeBackPlan aMeetingPlan(QDate date)
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::MeetingSet;
    plan.date = date;
    plan.time = QTime(8, 30);
    plan.place = u"Room 4"_s;
    return plan;
}

WelcomeBackRecord aMeetingRecord(QDate date)
{
    WelcomeBackRecord record;
    record.heldOn = date;
    record.heldAt = QTime(8, 30);
    record.ledBy = u"Mrs J. Hart"_s;
    record.attendees = {{u"Ms K. Farrow"_s, u"mother"_s, true}, {u"Mr T. Li"_s, u"mentor"_s, false, AttendeeKind::Staff}};
    record.freshStartSaid = true;
    record.reassuranceGiven = true;
    record.barriers = u"Mornings; the maths set."_s;
    record.commitments = {
        {{}, CommitmentKind::Strategy, u"A calm start on Mondays"_s, u"Mr T. Li"_s,
         QDate(2026, 11, 23)},
        {{}, CommitmentKind::TargetStudent, u"Two calm starts a week"_s},
    };
    record.behaviour = {u"To stay calm in corridors"_s, u"Three calm weeks this term"_s,
                        u"Use the quiet pass"_s, u"By half-term"_s, u"No incidents logged"_s};
    record.academic = {u"Catch up in maths"_s, u"Two units behind"_s, u"Homework club"_s,
                       u"By Christmas"_s, u"Unit tests"_s};
    record.support = u"Mentor twice a week"_s;
    record.reviewOn = QDate(2026, 12, 8);
    return record;
}

PreventionDetails aPreventionMeeting(StudentId student, StaffId chair)
{
    PreventionDetails d;
    d.student = student;
    d.requestedBy = u"Mrs J. Hart"_s;
    d.date = QDate(2026, 11, 17);
    d.time = QTime(14, 0);
    d.place = u"Head’s office"_s;
    d.chair = chair;
    d.attendingSchool = false;
    d.attendancePermille = 784;
    d.suspensionEnds = QDate(2026, 11, 20);
    d.oneOffIncident = false;
    d.priorConcern = true;
    d.planDate = QDate(2026, 10, 12);
    d.planSummary = u"Two calm starts a week and a named mentor."_s;
    d.attendees = {
        {u"Mrs J. Hart"_s, PreventionRole::Head, u"Headteacher"_s, u"Meadow Vale"_s, true, true},
        {u"Ms A. Grant"_s, PreventionRole::ExclusionsOfficer, {}, u"City council"_s, true, false},
    };
    return d;
}

} // namespace freshstart::test
