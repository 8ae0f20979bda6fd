// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

#include "core/suspensions/length_rules.h"
#include "core/suspensions/served.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

QJsonValue isoOrNull(const std::optional<QDate>& date)
{
    return date && date->isValid() ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue isoOrNull(QDate date)
{
    return isoOrNull(std::optional<QDate>(date));
}

QJsonValue sessionOrNull(HalfDay halfDay)
{
    return halfDay.isValid() ? QJsonValue(toCode(halfDay.session)) : QJsonValue();
}

QJsonObject toJson(const WelcomeBackRow& row)
{
    return {{u"kind"_s, u"welcome_back"_s},
            {u"id"_s, row.id.number},
            {u"suspension_id"_s, row.suspension.number},
            {u"student_name"_s, row.studentName},
            {u"arrangement"_s, toCode(row.plan.arrangement)},
            {u"date"_s, isoOrNull(row.plan.date)},
            {u"time"_s, row.plan.time ? QJsonValue(row.plan.time->toString(u"HH:mm"_s)) : QJsonValue()},
            {u"place"_s, row.plan.place},
            {u"led_by"_s, row.leadName},
            {u"held_on"_s, isoOrNull(row.heldOn)},
            {u"uploaded_on"_s, isoOrNull(row.uploadedOn)}};
}

QJsonObject toJson(const PreventionRow& row)
{
    return {{u"kind"_s, u"prevention"_s},
            {u"id"_s, row.id.number},
            {u"student_name"_s, row.studentName},
            {u"date"_s, isoOrNull(row.date)},
            {u"time"_s, row.time ? QJsonValue(row.time->toString(u"HH:mm"_s)) : QJsonValue()},
            {u"place"_s, row.place},
            {u"requested_by"_s, row.requestedBy},
            {u"held"_s, row.held},
            {u"called_off"_s, row.isCalledOff},
            {u"invitations_to_send"_s, row.isToCome() ? row.invitedToTell : 0},
            {u"copies_to_give"_s, row.held ? row.copiesToGive : 0},
            {u"open_actions"_s, row.openActions},
            {u"review_on"_s, isoOrNull(row.reviewOn)}};
}

} // namespace

double daysOf(int halfDays)
{
    return halfDays / 2.0;
}

QJsonArray toJson(const std::vector<StudentRow>& rows)
{
    QJsonArray all;
    for (const StudentRow& row : rows) {
        QJsonArray statuses;
        for (const StatusKind kind : row.statuses) {
            statuses.append(freshstart::toCode(kind));
        }
        all.append(QJsonObject{{u"id"_s, row.id.number},
                               {u"upn"_s, row.upn},
                               {u"external_key"_s, row.externalKey},
                               {u"surname"_s, row.surname},
                               {u"forename"_s, row.forename},
                               {u"preferred_surname"_s, row.preferredSurname},
                               {u"preferred_forename"_s, row.preferredForename},
                               {u"date_of_birth"_s, isoOrNull(row.dateOfBirth)},
                               {u"year_group"_s, row.yearGroup},
                               {u"form"_s, row.form},
                               {u"statuses"_s, statuses}});
    }
    return all;
}

QJsonArray toJson(const std::vector<SuspensionRow>& rows, const SchoolCalendar& calendar)
{
    QJsonArray all;
    for (const SuspensionRow& row : rows) {
        SuspensionDetails details;
        details.category = row.category;
        details.first = row.first;
        details.last = row.last;
        details.halfDays = row.halfDays;
        Suspension suspension;
        suspension.status = row.status;
        suspension.details = details;
        suspension.servedUntil = row.servedUntil;
        const HalfDay back = details.first.isValid() ? backAt(suspension, calendar) : HalfDay{};
        const auto really = served(suspension, calendar);
        const int countedHalfDays = really ? really->halfDays : 0;
        all.append(QJsonObject{
            {u"id"_s, row.id.number},
            {u"student_upn"_s, row.studentUpn.isEmpty() ? row.studentExternalKey : row.studentUpn},
            {u"student_name"_s, row.studentName},
            {u"category"_s, freshstart::toCode(row.category)},
            {u"start_date"_s, isoOrNull(row.first.date)},
            {u"start_session"_s, sessionOrNull(row.first)},
            {u"last_date"_s, isoOrNull(row.last.date)},
            {u"last_session"_s, sessionOrNull(row.last)},
            {u"days"_s, daysOf(row.halfDays)},
            {u"days_served"_s, daysOf(countedHalfDays)},
            {u"sessions"_s, censusSessions(row.category, row.halfDays)},
            {u"return_date"_s, isoOrNull(back.date)},
            {u"return_session"_s, sessionOrNull(back)},
            {u"reasons"_s, QJsonArray::fromStringList(row.reasonCodes)},
            {u"status"_s, freshstart::toCode(row.status)}});
    }
    return all;
}

QJsonArray toJson(const std::vector<WelcomeBackRow>& welcomeBacks,
                  const std::vector<PreventionRow>& preventions)
{
    QJsonArray all;
    for (const WelcomeBackRow& row : welcomeBacks) {
        all.append(toJson(row));
    }
    for (const PreventionRow& row : preventions) {
        all.append(toJson(row));
    }
    return all;
}

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace freshstart::cli
