// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_list_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/welcome_back/after_meeting_columns.h"
#include "core/welcome_back/plan_columns.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// Where each part of the row begins.
constexpr int kOpen = 12;
constexpr int kTold = kOpen + 9;
constexpr int kAbsence = kTold + 4;
constexpr int kHold = kAbsence + 14;
constexpr int kPlan = kHold + 9;

OpenEnds readOpen(const Row& row)
{
    OpenEnds open;
    open.talksToOffer = row.number(kOpen);
    open.monitorName = row.text(kOpen + 1);
    open.monitoringEndedOn = row.optionalDate(kOpen + 2);
    open.interventionHeldOn = row.optionalDate(kOpen + 3);
    open.reviewOn = row.optionalDate(kOpen + 4);
    open.reviewedOn = row.optionalDate(kOpen + 5);
    open.absenceOwnerName = row.text(kOpen + 6);
    open.talkAskedOn = row.optionalDate(kOpen + 7);
    if (const auto planned = row.optionalMoment(kOpen + 8)) {
        open.plannedOn = planned->toLocalTime().date();
    }
    open.told = readTold(row, kTold);
    if (!row.isNull(kAbsence)) {
        open.absence = readAbsence(row, kAbsence);
    }
    if (!row.isNull(kHold)) {
        open.hold = readHold(row, kHold);
    }
    return open;
}

WelcomeBackRow readRow(const Row& row)
{
    WelcomeBackRow r;
    r.id = row.id<WelcomeBackId>(0);
    r.suspension = row.id<SuspensionId>(1);
    r.student = row.id<StudentId>(2);
    const QString forename = row.text(4);
    r.studentName = forename.isEmpty() ? row.text(3) : QString(row.text(3) + u", "_s + forename);
    r.yearGroup = row.text(5);
    r.suspensionStatus = suspensionStatusFromCode(row.text(6));
    r.lastOfSuspension = {row.date(7), sessionFromCode(row.text(8))};
    r.leadName = row.text(9);
    r.heldOn = row.optionalDate(10);
    r.uploadedOn = row.optionalDate(11);
    r.open = readOpen(row);
    r.plan = readPlan(row, kPlan);
    return r;
}

QString select()
{
    return u"SELECT w.id, w.suspension_id, s.student_id, "
           "CASE WHEN st.preferred_surname <> '' THEN st.preferred_surname ELSE st.surname END, "
           "CASE WHEN st.preferred_forename <> '' THEN st.preferred_forename ELSE st.forename END, "
           "st.year_group, s.status, s.last_date, s.last_session, COALESCE(p.name, ''), "
           "r.held_on, w.uploaded_on, "
           "(SELECT COUNT(*) FROM welcome_back_lead_change l WHERE l.welcome_back_id = w.id "
           "AND l.talk IN ('to_offer', 'offered')), COALESCE(m.name, ''), w.monitoring_ended_on, "
           "i.held_on, COALESCE(r.review_on, i.review_on), w.reviewed_on, COALESCE(o.name, ''), "
           "(SELECT MIN(l.told_on) FROM welcome_back_lead_change l "
           "WHERE l.welcome_back_id = w.id AND l.talk IN ('to_offer', 'offered')), w.changed_at, "
           "w.told_arrangement, w.told_date, w.told_time, w.told_place, "_s +
           absenceColumns() + u", "_s + holdColumns() + u", "_s + planColumns() +
           u" FROM welcome_back w JOIN suspension s ON s.id = w.suspension_id "
           "JOIN student st ON st.id = s.student_id "
           "LEFT JOIN staff p ON p.id = w.lead_id "
           "LEFT JOIN staff m ON m.id = w.monitored_by "
           "LEFT JOIN welcome_back_record r ON r.welcome_back_id = w.id "
           "LEFT JOIN welcome_back_intervention i ON i.welcome_back_id = w.id "
           "LEFT JOIN welcome_back_absence a ON a.welcome_back_id = w.id "
           "LEFT JOIN staff o ON o.id = a.action_owner "
           "LEFT JOIN welcome_back_hold h ON h.welcome_back_id = w.id "_s;
}

/// Leaves out the years before, and everything that is done with.
QString stillWaiting()
{
    return u"AND s.status = 'issued' AND s.first_date >= :begun "
           "AND COALESCE(s.last_date, s.first_date) >= :from AND (w.uploaded_on IS NULL "
           "OR (r.review_on IS NOT NULL AND w.reviewed_on IS NULL) "
           "OR (a.welcome_back_id IS NOT NULL AND a.done_on IS NULL) "
           "OR (h.welcome_back_id IS NOT NULL AND h.ended_on IS NULL) "
           "OR EXISTS (SELECT 1 FROM welcome_back_lead_change l WHERE l.welcome_back_id = w.id "
           "AND l.talk IN ('to_offer', 'offered'))) "_s;
}

} // namespace

Result<std::vector<WelcomeBackRow>> WelcomeBackListRepository::list(const WelcomeBackFilter& filter)
{
    Query query(m_database,
                select() + u"WHERE (:student = 0 OR s.student_id = :student) "_s +
                    (filter.inForceFrom ? stillWaiting() : QString()) +
                    u"ORDER BY COALESCE(r.held_on, w.meeting_date, '9999-12-31') DESC, "
                    "w.meeting_time DESC, w.id DESC"_s);
    query.bind("student"_L1, filter.student.value_or(StudentId{}));
    if (filter.inForceFrom) {
        query.bind("from"_L1, *filter.inForceFrom)
            .bind("begun"_L1, filter.inForceFrom->addDays(-kLongestSuspensionDays));
    }
    return query.list(readRow);
}

Result<std::vector<MeetingHour>> WelcomeBackListRepository::hoursOn(QDate date, SuspensionId except)
{
    Query query(m_database,
                u"SELECT w.meeting_date, w.meeting_time, w.lead_id, w.place, 0 "
                "FROM welcome_back w JOIN suspension s ON s.id = w.suspension_id "
                "WHERE w.arrangement = 'meeting_set' AND s.status <> 'cancelled' "
                "AND w.meeting_date = :date AND w.meeting_time IS NOT NULL "
                "AND w.suspension_id <> :except "
                "UNION ALL SELECT p.meeting_date, p.meeting_time, p.chair_id, p.place, 1 "
                "FROM prevention_meeting p "
                "WHERE p.meeting_date = :date AND p.meeting_time IS NOT NULL ORDER BY 2, 3"_s);
    return query.bind("date"_L1, date).bind("except"_L1, except).list([](const Row& row) {
        MeetingHour hour;
        hour.date = row.date(0);
        hour.time = row.optionalTime(1).value_or(QTime());
        hour.who = row.optionalId<StaffId>(2);
        hour.place = row.text(3);
        hour.prevention = row.flag(4);
        hour.minutes =
            hour.prevention ? law::kPreventionMeetingMinutes : law::kWelcomeBackMinutes;
        return hour;
    });
}

} // namespace freshstart
