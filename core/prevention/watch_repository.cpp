// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/watch_repository.h"

#include "core/calendar/school_year.h"
#include "core/law/numbers.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/students/support_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kDecisionColumns =
    u"id, student_id, verdict, decided_on, decided_by, reason, look_again_on, grounds"_s;

QString groundWords(const std::vector<PreventionReason>& grounds)
{
    QStringList words;
    for (const PreventionReason ground : grounds) {
        words.append(toCode(ground));
    }
    return words.join(u' ');
}

WatchDecision readDecision(const Row& row)
{
    WatchDecision d;
    d.id = row.id<WatchDecisionId>(0);
    d.student = row.id<StudentId>(1);
    d.verdict = watchVerdictFromCode(row.text(2));
    d.on = row.date(3);
    d.by = row.optionalId<StaffId>(4);
    d.reason = row.text(5);
    d.lookAgainOn = row.optionalDate(6);
    for (const QString& word : row.text(7).split(u' ', Qt::SkipEmptyParts)) {
        // A ground that only a newer version knows is passed over.
        if (const auto ground = preventionReasonFromCode(word)) {
            d.grounds.push_back(*ground);
        }
    }
    return d;
}

Suspension readSuspension(const Row& row)
{
    Suspension s;
    s.details.student = row.id<StudentId>(0);
    s.status = suspensionStatusFromCode(row.text(1));
    s.details.category =
        suspensionCategoryFromCode(row.text(2)).value_or(SuspensionCategory::Suspension);
    s.details.first = {row.date(3), sessionFromCode(row.text(4))};
    s.details.last = {row.date(5), sessionFromCode(row.text(6))};
    s.details.halfDays = row.number(7);
    if (row.flag(8)) {
        s.servedUntil = HalfDay{row.date(9), sessionFromCode(row.text(10))};
    }
    return s;
}

StudentRecord readStudent(const Row& row)
{
    StudentRecord r;
    r.id = row.id<StudentId>(0);
    r.details.upn = row.text(1);
    r.details.externalKey = row.text(2);
    r.details.surname = row.text(3);
    r.details.forename = row.text(4);
    r.details.preferredSurname = row.text(5);
    r.details.preferredForename = row.text(6);
    r.details.yearGroup = row.text(7);
    return r;
}

/// The oldest day that any rule asks about: the total of the school year, and the window, on the
/// day of the oldest meeting that still answers.
QDate oldestAsked(QDate date)
{
    const QDate meeting = date.addMonths(-law::kPreventionMeetingAnswersMonths);
    return std::min(schoolYearSpan(schoolYearOf(meeting)).first, meeting.addYears(-1));
}

} // namespace

Result<WatchDecisionId> WatchRepository::add(const WatchDecision& decision)
{
    Query query(m_database, u"INSERT INTO watch_decision (student_id, verdict, decided_on, "
                            "decided_by, reason, look_again_on, grounds) VALUES (:student, "
                            ":verdict, :on, :by, :reason, :again, :grounds)"_s);
    query.bind("student"_L1, decision.student)
        .bind("verdict"_L1, toCode(decision.verdict))
        .bind("on"_L1, decision.on)
        .bind("by"_L1, decision.by)
        .bind("reason"_L1, decision.reason)
        .bind("again"_L1, decision.lookAgainOn)
        .bind("grounds"_L1, groundWords(decision.grounds));
    const auto number = query.insert();
    if (!number) {
        return number.error();
    }
    return WatchDecisionId{*number};
}

Result<std::vector<WatchDecision>> WatchRepository::ofStudent(StudentId student)
{
    Query query(m_database, u"SELECT "_s + kDecisionColumns +
                                u" FROM watch_decision WHERE student_id = :student "
                                "ORDER BY decided_on DESC, id DESC"_s);
    return query.bind("student"_L1, student).list(readDecision);
}

Result<WatchMaterial> WatchRepository::material(QDate date)
{
    return read({}, date);
}

Result<WatchMaterial> WatchRepository::materialOf(StudentId student, QDate date)
{
    return read(student, date);
}

Result<WatchMaterial> WatchRepository::read(StudentId only, QDate date)
{
    WatchMaterial material;
    SupportRepository support(m_database);
    if (only) {
        auto own = support.of(only);
        if (!own) {
            return own.error();
        }
        material.support.insert(only, std::move(*own));
        material.students.insert(only, {});
    } else {
        auto all = support.all();
        if (!all) {
            return all.error();
        }
        material.support = std::move(*all);
    }
    for (const auto student : material.support.keys()) {
        material.students.insert(student, {});
    }
    auto done = addSuspensions(material, only, date);
    // Marks make somebody stand on the list: they are read before what only tells more of them.
    done = done ? addStatuses(material, only) : done;
    done = done ? addDaysElsewhere(material, only) : done;
    done = done ? addDecisions(material, only) : done;
    done = done ? addMeetings(material, only, date) : done;
    done = done ? addStudents(material, only) : done;
    if (!done) {
        return done.error();
    }
    return material;
}

Result<void> WatchRepository::addSuspensions(WatchMaterial& material, StudentId only, QDate date)
{
    Query query(m_database,
                u"SELECT s.student_id, s.status, s.category, s.first_date, s.first_session, "
                "s.last_date, s.last_session, s.half_days, s.ended_early, s.served_date, "
                "s.served_session FROM suspension s WHERE s.status <> 'draft' "
                "AND s.first_date >= :from AND s.first_date <= :to "
                "AND (:only = 0 OR s.student_id = :only) "
                "ORDER BY s.first_date, s.first_session, s.id"_s);
    query.bind("from"_L1, oldestAsked(date).addDays(-kLongestSuspensionDays))
        .bind("to"_L1, date)
        .bind("only"_L1, only);
    return query.forEach([&material](const Row& row) {
        Suspension one = readSuspension(row);
        const StudentId student = one.details.student;
        material.students.insert(student, {});
        material.suspensions[student].push_back(std::move(one));
    });
}

Result<void> WatchRepository::addStatuses(WatchMaterial& material, StudentId only)
{
    Query query(m_database,
                u"SELECT p.student_id, p.kind, p.first_date, p.last_date FROM status_period p "
                "WHERE (:only = 0 OR p.student_id = :only) AND p.kind IN ('at_risk', "
                "'serious_incident', 'looked_after', 'ehc_plan', 'disability', 'early_help', "
                "'child_in_need', 'child_protection', 'youth_justice_order') "
                "ORDER BY CASE WHEN p.kind IN ('at_risk', 'serious_incident') THEN 0 ELSE 1 END, "
                "p.id"_s);
    query.bind("only"_L1, only);
    return query.forEach([&material](const Row& row) {
        const auto student = row.id<StudentId>(0);
        const auto kind = statusKindFromCode(row.text(1));
        const bool isSign = kind == StatusKind::AtRisk || kind == StatusKind::SeriousIncident;
        if (kind && (isSign || material.students.contains(student))) {
            material.students[student].statuses.push_back(
                {*kind, row.optionalDate(2), row.optionalDate(3), {}});
        }
    });
}

Result<void> WatchRepository::addDaysElsewhere(WatchMaterial& material, StudentId only)
{
    Query query(m_database, u"SELECT e.student_id, e.school_year, e.half_days "
                            "FROM days_elsewhere e WHERE (:only = 0 OR e.student_id = :only) "
                            "ORDER BY e.student_id, e.school_year, e.id"_s);
    query.bind("only"_L1, only);
    return query.forEach([&material](const Row& row) {
        // Days elsewhere can be many enough without one of our own.
        material.students[row.id<StudentId>(0)].daysElsewhere.push_back(
            {row.number(1), row.number(2), {}, {}});
    });
}

Result<void> WatchRepository::addDecisions(WatchMaterial& material, StudentId only)
{
    Query query(m_database, u"SELECT "_s + kDecisionColumns +
                                u" FROM watch_decision WHERE (:only = 0 OR student_id = :only) "
                                "ORDER BY decided_on DESC, id DESC"_s);
    query.bind("only"_L1, only);
    return query.forEach([&material](const Row& row) {
        WatchDecision decision = readDecision(row);
        material.decisions[decision.student].push_back(std::move(decision));
    });
}

Result<void> WatchRepository::addMeetings(WatchMaterial& material, StudentId only, QDate date)
{
    Query query(m_database, u"SELECT m.id, m.student_id, m.meeting_date, m.held, m.called_off_on "
                            "FROM prevention_meeting m WHERE m.meeting_date >= :from "
                            "AND (:only = 0 OR m.student_id = :only) "
                            "ORDER BY m.meeting_date, m.id"_s);
    query.bind("from"_L1, date.addMonths(-law::kPreventionMeetingAnswersMonths))
        .bind("only"_L1, only);
    return query.forEach([&material](const Row& row) {
        PreventionRow meeting;
        meeting.id = row.id<PreventionId>(0);
        meeting.student = row.id<StudentId>(1);
        meeting.date = row.date(2);
        meeting.held = row.flag(3);
        meeting.isCalledOff = !row.isNull(4);
        material.meetings[meeting.student].push_back(meeting);
    });
}

Result<void> WatchRepository::addStudents(WatchMaterial& material, StudentId only)
{
    Query query(m_database,
                u"SELECT id, upn, external_key, surname, forename, preferred_surname, "
                "preferred_forename, year_group FROM student WHERE (:only = 0 OR id = :only) "
                "ORDER BY id"_s);
    query.bind("only"_L1, only);
    bool found = false;
    auto done = query.forEach([&](const Row& row) {
        found = true;
        const auto known = material.students.find(row.id<StudentId>(0));
        if (known == material.students.end()) {
            return;
        }
        StudentRecord student = readStudent(row);
        student.statuses = std::move(known->statuses);
        student.daysElsewhere = std::move(known->daysElsewhere);
        *known = std::move(student);
    });
    if (done && only && !found) {
        return Error{ErrorCode::NotFound, u"student"_s, {}, {}};
    }
    return done;
}

} // namespace freshstart
