// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_columns.h"

#include "core/storage/query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// In the order in which readDetails takes them.
constexpr std::array kColumns{
    "student_id"_L1,        "requested_by"_L1,        "meeting_date"_L1,
    "meeting_time"_L1,      "place"_L1,               "chair_id"_L1,
    "attending_school"_L1,  "attendance_permille"_L1, "suspension_ends"_L1,
    "one_off_incident"_L1,  "prior_concern"_L1,       "plan_date"_L1,
    "plan_summary"_L1,      "held"_L1,                "minute_taker"_L1,
    "called_off_on"_L1,     "called_off_reason"_L1,   "adjustments"_L1,
    "psychology_advice"_L1, "psychology_asked_on"_L1, "reviews_ehc_plan"_L1,
    "supervised_minutes_week"_L1, "carers_engaged"_L1, "education_plan_considered"_L1,
    "purpose_said"_L1,      "account"_L1,             "school_response"_L1,
    "partner_responses"_L1, "resources_offered"_L1,   "minutes"_L1,
    "way_forward"_L1,       "decided_by"_L1,          "decided_on"_L1,
    "review_on"_L1,         "reviewed_on"_L1,         "review_note"_L1};

template<class Form>
QString listed(Form form)
{
    QStringList parts;
    for (const QLatin1StringView column : kColumns) {
        parts.append(form(QString(column)));
    }
    return parts.join(u", "_s);
}

void readStanding(PreventionDetails& d, const Row& row, int at)
{
    d.student = row.id<StudentId>(at);
    d.requestedBy = row.text(at + 1);
    d.date = row.date(at + 2);
    d.time = row.optionalTime(at + 3);
    d.place = row.text(at + 4);
    d.chair = row.optionalId<StaffId>(at + 5);
    d.attendingSchool = row.optionalFlag(at + 6);
    d.attendancePermille = row.optionalNumber(at + 7);
    d.suspensionEnds = row.optionalDate(at + 8);
    d.oneOffIncident = row.optionalFlag(at + 9);
    d.priorConcern = row.optionalFlag(at + 10);
    d.planDate = row.optionalDate(at + 11);
    d.planSummary = row.text(at + 12);
    d.held = row.flag(at + 13);
    d.minuteTaker = row.text(at + 14);
    if (const auto on = row.optionalDate(at + 15)) {
        d.calledOff = CalledOff{*on, row.text(at + 16)};
    }
}

void bindStanding(Query& query, const PreventionDetails& d)
{
    query.bind("student_id"_L1, d.student)
        .bind("requested_by"_L1, d.requestedBy)
        .bind("meeting_date"_L1, d.date)
        .bind("meeting_time"_L1, d.time)
        .bind("place"_L1, d.place)
        .bind("chair_id"_L1, d.chair)
        .bind("attending_school"_L1, d.attendingSchool)
        .bind("attendance_permille"_L1, d.attendancePermille)
        .bind("suspension_ends"_L1, d.suspensionEnds)
        .bind("one_off_incident"_L1, d.oneOffIncident)
        .bind("prior_concern"_L1, d.priorConcern)
        .bind("plan_date"_L1, d.planDate)
        .bind("plan_summary"_L1, d.planSummary)
        .bind("held"_L1, d.held)
        .bind("minute_taker"_L1, d.minuteTaker)
        .bind("called_off_on"_L1,
              d.calledOff ? std::optional(d.calledOff->on) : std::optional<QDate>())
        .bind("called_off_reason"_L1, d.calledOff ? d.calledOff->reason : QString());
}

void bindCourse(Query& query, const PreventionDetails& d)
{
    query.bind("adjustments"_L1, d.preparation.adjustments)
        .bind("psychology_advice"_L1, d.preparation.psychologyAdvice)
        .bind("psychology_asked_on"_L1, d.preparation.psychologyAskedOn)
        .bind("reviews_ehc_plan"_L1, d.preparation.reviewsEhcPlan)
        .bind("supervised_minutes_week"_L1, d.preparation.supervisedMinutesWeek)
        .bind("carers_engaged"_L1, d.preparation.carersEngaged)
        .bind("education_plan_considered"_L1, d.preparation.educationPlanConsidered)
        .bind("purpose_said"_L1, d.talk.purposeSaid)
        .bind("account"_L1, d.talk.account)
        .bind("school_response"_L1, d.talk.schoolResponse)
        .bind("partner_responses"_L1, d.talk.partnerResponses)
        .bind("resources_offered"_L1, d.talk.resourcesOffered)
        .bind("minutes"_L1, d.talk.minutes)
        .bind("way_forward"_L1, d.result.wayForward)
        .bind("decided_by"_L1, d.result.decidedBy)
        .bind("decided_on"_L1, d.result.decidedOn)
        .bind("review_on"_L1, d.result.reviewOn)
        .bind("reviewed_on"_L1, d.result.reviewedOn)
        .bind("review_note"_L1, d.result.reviewNote);
}

} // namespace

QString meetingColumns()
{
    return listed([](const QString& column) { return column; });
}

QString meetingPlaces()
{
    return listed([](const QString& column) { return QString(u':' + column); });
}

QString meetingAssignments()
{
    return listed([](const QString& column) { return QString(column + u" = :"_s + column); });
}

PreventionDetails readDetails(const Row& row, int at)
{
    PreventionDetails d;
    readStanding(d, row, at);
    d.preparation.adjustments = row.text(at + 17);
    d.preparation.psychologyAdvice = row.text(at + 18);
    d.preparation.psychologyAskedOn = row.optionalDate(at + 19);
    d.preparation.reviewsEhcPlan = row.optionalFlag(at + 20);
    d.preparation.supervisedMinutesWeek = row.optionalNumber(at + 21);
    d.preparation.carersEngaged = row.text(at + 22);
    d.preparation.educationPlanConsidered = row.text(at + 23);
    d.talk.purposeSaid = row.flag(at + 24);
    d.talk.account = row.text(at + 25);
    d.talk.schoolResponse = row.text(at + 26);
    d.talk.partnerResponses = row.text(at + 27);
    d.talk.resourcesOffered = row.text(at + 28);
    d.talk.minutes = row.text(at + 29);
    d.result.wayForward = row.text(at + 30);
    d.result.decidedBy = row.optionalId<StaffId>(at + 31);
    d.result.decidedOn = row.optionalDate(at + 32);
    d.result.reviewOn = row.optionalDate(at + 33);
    d.result.reviewedOn = row.optionalDate(at + 34);
    d.result.reviewNote = row.text(at + 35);
    return d;
}

void bindDetails(Query& query, const PreventionDetails& details, const QDateTime& now)
{
    bindStanding(query, details);
    bindCourse(query, details);
    query.bind("now"_L1, now.toUTC());
}

} // namespace freshstart
