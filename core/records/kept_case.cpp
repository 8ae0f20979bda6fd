// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kept_case.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString text(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString text(HalfDay halfDay)
{
    return halfDay.isValid() ? text(halfDay.date) + u' ' + toCode(halfDay.session) : QString();
}

QString text(QTime time)
{
    return time.toString(Qt::ISODate);
}

QString text(const std::optional<QDateTime>& moment)
{
    return moment ? moment->toUTC().toString(Qt::ISODateWithMs) : QString();
}

std::optional<QDateTime> momentFrom(const QJsonValue& value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

QDate dateFrom(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<QDate> optionalDateFrom(const QJsonValue& value)
{
    const QDate date = dateFrom(value);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

HalfDay halfDayFrom(const QJsonValue& value)
{
    const QStringList parts = value.toString().split(u' ');
    return {QDate::fromString(parts.value(0), Qt::ISODate), sessionFromCode(parts.value(1))};
}

QTime timeFrom(const QJsonValue& value)
{
    return QTime::fromString(value.toString(), Qt::ISODate);
}

/// Only what is true or there, so that the text stays short.
void put(QJsonObject& object, QLatin1StringView key, const QString& value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

void put(QJsonObject& object, QLatin1StringView key, bool value)
{
    if (value) {
        object.insert(key, true);
    }
}

/// The dates and lengths of one suspension.
QJsonObject toJson(const Suspension& suspension)
{
    const SuspensionDetails& d = suspension.details;
    QJsonObject object{{"status"_L1, toCode(suspension.status)},
                       {"category"_L1, toCode(d.category)},
                       {"half_days"_L1, d.halfDays}};
    if (suspension.id) { // with the moment of issue it says which of two came first
        object.insert("id"_L1, suspension.id.number);
    }
    put(object, "issued_at"_L1, text(suspension.issuedAt));
    put(object, "first"_L1, text(d.first));
    put(object, "last"_L1, text(d.last));
    put(object, "ended_early"_L1, suspension.servedUntil.has_value());
    put(object, "served_until"_L1, text(suspension.servedUntil.value_or(HalfDay{})));
    put(object, "decided_at"_L1, text(d.decidedAt));
    put(object, "exam_missed"_L1, d.examMissed);
    put(object, "exam_date"_L1, text(d.examDate.value_or(QDate())));
    put(object, "exams_over"_L1, d.examsOver);
    put(object, "provision_place"_L1, !d.provision.place.isEmpty());
    put(object, "provision_start"_L1, text(d.provision.start.value_or(QDate())));
    put(object, "provision_time"_L1, text(d.provision.startTime.value_or(QTime())));
    return object;
}

Suspension suspensionFrom(const QJsonObject& object)
{
    Suspension suspension;
    suspension.status = suspensionStatusFromCode(object["status"_L1].toString());
    suspension.id = SuspensionId{object["id"_L1].toInteger()};
    suspension.issuedAt = momentFrom(object["issued_at"_L1]);
    SuspensionDetails& d = suspension.details;
    d.category = suspensionCategoryFromCode(object["category"_L1].toString())
                     .value_or(SuspensionCategory::Suspension);
    d.halfDays = object["half_days"_L1].toInt();
    d.first = halfDayFrom(object["first"_L1]);
    d.last = halfDayFrom(object["last"_L1]);
    if (object["ended_early"_L1].toBool()) {
        suspension.servedUntil = halfDayFrom(object["served_until"_L1]);
    }
    if (const auto decided = momentFrom(object["decided_at"_L1])) {
        d.decidedAt = decided->toLocalTime();
    }
    d.examMissed = object["exam_missed"_L1].toBool();
    d.examDate = optionalDateFrom(object["exam_date"_L1]);
    d.examsOver = object["exams_over"_L1].toBool();
    if (object["provision_place"_L1].toBool()) {
        d.provision.place = u"known"_s; // where it is makes no date
    }
    d.provision.start = optionalDateFrom(object["provision_start"_L1]);
    if (const QTime start = timeFrom(object["provision_time"_L1]); start.isValid()) {
        d.provision.startTime = start;
    }
    return suspension;
}

QJsonArray othersOf(const CaseFacts& facts)
{
    QJsonArray others;
    for (const Suspension& other : facts.others) {
        if (other.details.first.isValid()) {
            others.append(toJson(other));
        }
    }
    return others;
}

} // namespace

QJsonObject toJson(const KeptCase& kept)
{
    const CaseFacts& facts = kept.facts;
    QJsonObject object = toJson(facts.suspension);
    object.insert("school_type"_L1, toCode(facts.schoolType));
    put(object, "morning_start"_L1, text(facts.morningStart));
    put(object, "afternoon_start"_L1, text(facts.afternoonStart));
    put(object, "afternoon_end"_L1, text(facts.afternoonEnd));
    put(object, "own_term_dates"_L1, facts.rules.ownTermDates);
    put(object, "born"_L1, text(facts.student.dateOfBirth.value_or(QDate())));
    put(object, "year_group"_L1, facts.student.yearGroup);
    if (facts.halfDaysElsewhere != 0) {
        object.insert("elsewhere"_L1, facts.halfDaysElsewhere);
    }
    if (const QJsonArray others = othersOf(facts); !others.isEmpty()) {
        object.insert("others"_L1, others);
    }
    put(object, "letter_date"_L1, text(kept.letterDate));
    put(object, "meeting_on"_L1, text(kept.meetingOn.value_or(QDate())));
    return object;
}

KeptCase keptCaseFromJson(const QJsonObject& object)
{
    KeptCase kept;
    CaseFacts& facts = kept.facts;
    facts.suspension = suspensionFrom(object);
    facts.schoolType =
        schoolTypeFromCode(object["school_type"_L1].toString()).value_or(SchoolType::Maintained);
    facts.morningStart = timeFrom(object["morning_start"_L1]);
    facts.afternoonStart = timeFrom(object["afternoon_start"_L1]);
    facts.afternoonEnd = timeFrom(object["afternoon_end"_L1]);
    facts.rules.ownTermDates = object["own_term_dates"_L1].toBool();
    facts.student.dateOfBirth = optionalDateFrom(object["born"_L1]);
    facts.student.yearGroup = object["year_group"_L1].toString();
    facts.halfDaysElsewhere = object["elsewhere"_L1].toInt();
    const QJsonArray others = object["others"_L1].toArray();
    for (const QJsonValue& other : others) {
        facts.others.push_back(suspensionFrom(other.toObject()));
    }
    kept.letterDate = dateFrom(object["letter_date"_L1]);
    kept.meetingOn = optionalDateFrom(object["meeting_on"_L1]);
    return kept;
}

} // namespace freshstart
