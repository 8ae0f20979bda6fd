// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_json.h"

#include "core/base/json_values.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace json_values;

namespace {

// What is not set is null; an id not set is 0.

/// Fields of one type, each with its key.
template<class Owner, class Field, size_t kCount>
using Keys = std::array<std::pair<const char*, Field Owner::*>, kCount>;

using Attendee = PreventionAttendee;
using Details = PreventionDetails;

constexpr Keys<Attendee, QString, 5> kAttendeeTexts = {{{"name", &Attendee::name},
                                                        {"role_note", &Attendee::roleNote},
                                                        {"organisation", &Attendee::organisation},
                                                        {"email", &Attendee::email},
                                                        {"represented_by",
                                                         &Attendee::representedBy}}};
constexpr Keys<Attendee, std::optional<Handed>, 4> kAttendeeHanded = {
    {{"invited", &Attendee::invited},
     {"record", &Attendee::record},
     {"minutes", &Attendee::minutes},
     {"reports", &Attendee::reports}}};
constexpr Keys<Details, QString, 4> kTexts = {{{"requested_by", &Details::requestedBy},
                                               {"place", &Details::place},
                                               {"plan_summary", &Details::planSummary},
                                               {"minute_taker", &Details::minuteTaker}}};
constexpr Keys<Details, std::optional<QDate>, 2> kDates = {
    {{"suspension_ends", &Details::suspensionEnds}, {"plan_date", &Details::planDate}}};
constexpr Keys<Details, std::optional<bool>, 3> kAnswers = {
    {{"attending_school", &Details::attendingSchool},
     {"one_off_incident", &Details::oneOffIncident},
     {"prior_concern", &Details::priorConcern}}};
constexpr Keys<PreventionPreparation, QString, 4> kPreparationTexts = {
    {{"adjustments", &PreventionPreparation::adjustments},
     {"psychology_advice", &PreventionPreparation::psychologyAdvice},
     {"carers_engaged", &PreventionPreparation::carersEngaged},
     {"education_plan_considered", &PreventionPreparation::educationPlanConsidered}}};
constexpr Keys<PreventionTalk, QString, 5> kTalkTexts = {
    {{"account", &PreventionTalk::account},
     {"school_response", &PreventionTalk::schoolResponse},
     {"partner_responses", &PreventionTalk::partnerResponses},
     {"resources_offered", &PreventionTalk::resourcesOffered},
     {"minutes", &PreventionTalk::minutes}}};
constexpr Keys<PreventionResult, QString, 2> kResultTexts = {
    {{"way_forward", &PreventionResult::wayForward},
     {"review_note", &PreventionResult::reviewNote}}};
constexpr Keys<PreventionResult, std::optional<QDate>, 3> kResultDates = {
    {{"decided_on", &PreventionResult::decidedOn},
     {"review_on", &PreventionResult::reviewOn},
     {"reviewed_on", &PreventionResult::reviewedOn}}};

QJsonObject handedJson(const Handed& handed)
{
    return {{u"on"_s, handed.on.toString(Qt::ISODate)}, {u"how"_s, toCode(handed.how)}};
}

QJsonValue valueOf(const QString& text)
{
    return text;
}

QJsonValue valueOf(const std::optional<QDate>& date)
{
    return dateText(date);
}

QJsonValue valueOf(const std::optional<bool>& answer)
{
    return answer ? QJsonValue(*answer) : QJsonValue();
}

QJsonValue valueOf(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue valueOf(const std::optional<Handed>& handed)
{
    return handed ? QJsonValue(handedJson(*handed)) : QJsonValue();
}

void take(const QJsonValue& json, QString& text)
{
    text = json.toString();
}

void take(const QJsonValue& json, std::optional<QDate>& date)
{
    date = optionalDate(json);
}

void take(const QJsonValue& json, std::optional<bool>& answer)
{
    answer = json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

void take(const QJsonValue& json, std::optional<int>& number)
{
    number = json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

void take(const QJsonValue& json, std::optional<Handed>& handed)
{
    const auto on = optionalDate(json["on"_L1]);
    handed = on ? std::optional(Handed{*on, contactMethodFromCode(json["how"_L1].toString())})
                : std::nullopt;
}

template<class Owner, class Field, size_t kCount>
void write(QJsonObject& json, const Owner& owner, const Keys<Owner, Field, kCount>& keys)
{
    for (const auto& [key, field] : keys) {
        json.insert(QLatin1StringView(key), valueOf(owner.*field));
    }
}

template<class Owner, class Field, size_t kCount>
void read(const QJsonObject& json, Owner& owner, const Keys<Owner, Field, kCount>& keys)
{
    for (const auto& [key, field] : keys) {
        take(json.value(QLatin1StringView(key)), owner.*field);
    }
}

qint64 numberOf(const std::optional<StaffId>& staff)
{
    return staff.value_or(StaffId{}).number;
}

std::optional<StaffId> staffIn(const QJsonValue& json)
{
    const qint64 number = json.toInteger();
    return number != 0 ? std::optional(StaffId{number}) : std::nullopt;
}

QJsonObject attendeeJson(const Attendee& attendee)
{
    QJsonObject json{{u"role"_s, toCode(attendee.role)},
                     {u"attended"_s, attendee.attended},
                     {u"agreed_plan"_s, attendee.agreedPlan},
                     {u"reply"_s, toCode(attendee.reply)}};
    write(json, attendee, kAttendeeTexts);
    write(json, attendee, kAttendeeHanded);
    return json;
}

Attendee attendeeFrom(const QJsonObject& json)
{
    Attendee attendee;
    attendee.role = preventionRoleFromCode(json["role"_L1].toString());
    attendee.attended = json["attended"_L1].toBool(attendee.attended);
    attendee.agreedPlan = json["agreed_plan"_L1].toBool(attendee.agreedPlan);
    attendee.reply = invitationReplyFromCode(json["reply"_L1].toString());
    read(json, attendee, kAttendeeTexts);
    read(json, attendee, kAttendeeHanded);
    return attendee;
}

QJsonObject outcomeJson(const PreventionOutcome& outcome)
{
    return {{u"kind"_s, toCode(outcome.kind)}, {u"note"_s, outcome.note}};
}

PreventionOutcome outcomeFrom(const QJsonObject& json)
{
    return {outcomeKindFromCode(json["kind"_L1].toString()), json["note"_L1].toString()};
}

QJsonObject actionJson(const PreventionAction& action)
{
    return {{u"id"_s, action.id.number},
            {u"wording"_s, action.wording},
            {u"owner"_s, action.owner},
            {u"due_on"_s, dateText(action.dueOn)},
            {u"state"_s, toCode(action.state)},
            {u"progress"_s, action.progress},
            {u"progress_on"_s, dateText(action.progressOn)}};
}

PreventionAction actionFrom(const QJsonObject& json)
{
    return {PreventionActionId{json["id"_L1].toInteger()},
            json["wording"_L1].toString(),
            json["owner"_L1].toString(),
            optionalDate(json["due_on"_L1]),
            actionStateFromCode(json["state"_L1].toString()),
            json["progress"_L1].toString(),
            optionalDate(json["progress_on"_L1])};
}

QJsonObject preparationJson(const PreventionPreparation& preparation)
{
    QJsonObject json{
        {u"psychology_asked_on"_s, valueOf(preparation.psychologyAskedOn)},
        {u"reviews_ehc_plan"_s, valueOf(preparation.reviewsEhcPlan)},
        {u"supervised_minutes_week"_s, valueOf(preparation.supervisedMinutesWeek)}};
    write(json, preparation, kPreparationTexts);
    return json;
}

PreventionPreparation preparationFrom(const QJsonObject& json)
{
    PreventionPreparation preparation;
    take(json["psychology_asked_on"_L1], preparation.psychologyAskedOn);
    take(json["reviews_ehc_plan"_L1], preparation.reviewsEhcPlan);
    take(json["supervised_minutes_week"_L1], preparation.supervisedMinutesWeek);
    read(json, preparation, kPreparationTexts);
    return preparation;
}

QJsonObject talkJson(const PreventionTalk& talk)
{
    QJsonObject json{{u"purpose_said"_s, talk.purposeSaid}};
    write(json, talk, kTalkTexts);
    return json;
}

PreventionTalk talkFrom(const QJsonObject& json)
{
    PreventionTalk talk;
    talk.purposeSaid = json["purpose_said"_L1].toBool();
    read(json, talk, kTalkTexts);
    return talk;
}

QJsonObject resultJson(const PreventionResult& result)
{
    QJsonObject json{{u"outcomes"_s, arrayOf(result.outcomes, outcomeJson)},
                     {u"actions"_s, arrayOf(result.actions, actionJson)},
                     {u"decided_by"_s, numberOf(result.decidedBy)}};
    write(json, result, kResultTexts);
    write(json, result, kResultDates);
    return json;
}

PreventionResult resultFrom(const QJsonObject& json)
{
    PreventionResult result;
    result.outcomes = valuesIn(json["outcomes"_L1], outcomeFrom);
    result.actions = valuesIn(json["actions"_L1], actionFrom);
    result.decidedBy = staffIn(json["decided_by"_L1]);
    read(json, result, kResultTexts);
    read(json, result, kResultDates);
    return result;
}

QJsonValue calledOffJson(const std::optional<CalledOff>& calledOff)
{
    return calledOff ? QJsonValue(QJsonObject{{u"on"_s, calledOff->on.toString(Qt::ISODate)},
                                              {u"reason"_s, calledOff->reason}})
                     : QJsonValue();
}

std::optional<CalledOff> calledOffFrom(const QJsonValue& json)
{
    const auto on = optionalDate(json["on"_L1]);
    return on ? std::optional(CalledOff{*on, json["reason"_L1].toString()}) : std::nullopt;
}

} // namespace

QJsonObject toJson(const PreventionDetails& details)
{
    QJsonObject json{
        {u"student"_s, details.student.number},
        {u"date"_s, details.date.toString(Qt::ISODate)},
        {u"time"_s, details.time.value_or(QTime()).toString(Qt::ISODate)},
        {u"chair"_s, numberOf(details.chair)},
        {u"attendance_permille"_s, valueOf(details.attendancePermille)},
        {u"attendees"_s, arrayOf(details.attendees, attendeeJson)},
        {u"held"_s, details.held},
        {u"called_off"_s, calledOffJson(details.calledOff)},
        {u"preparation"_s, preparationJson(details.preparation)},
        {u"talk"_s, talkJson(details.talk)},
        {u"result"_s, resultJson(details.result)}};
    write(json, details, kTexts);
    write(json, details, kDates);
    write(json, details, kAnswers);
    return json;
}

PreventionDetails preventionFromJson(const QJsonObject& json)
{
    PreventionDetails details;
    details.student = StudentId{json["student"_L1].toInteger()};
    details.date = optionalDate(json["date"_L1]).value_or(QDate());
    const QTime time = QTime::fromString(json["time"_L1].toString(), Qt::ISODate);
    details.time = time.isValid() ? std::optional(time) : std::nullopt;
    details.chair = staffIn(json["chair"_L1]);
    take(json["attendance_permille"_L1], details.attendancePermille);
    details.attendees = valuesIn(json["attendees"_L1], attendeeFrom);
    details.held = json["held"_L1].toBool();
    details.calledOff = calledOffFrom(json["called_off"_L1]);
    details.preparation = preparationFrom(json["preparation"_L1].toObject());
    details.talk = talkFrom(json["talk"_L1].toObject());
    details.result = resultFrom(json["result"_L1].toObject());
    read(json, details, kTexts);
    read(json, details, kDates);
    read(json, details, kAnswers);
    return details;
}

} // namespace freshstart
