// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/intervention_json.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array<std::pair<const char*, QString InterventionRecord::*>, 6> kTexts = {{
    {"led_by", &InterventionRecord::ledBy},
    {"others_present", &InterventionRecord::othersPresent},
    {"student_view", &InterventionRecord::studentView},
    {"remaining", &InterventionRecord::remaining},
    {"agreed", &InterventionRecord::agreed},
    {"support", &InterventionRecord::support},
}};

} // namespace

QJsonObject toJson(const InterventionRecord& record)
{
    QJsonObject json;
    for (const auto& [key, text] : kTexts) {
        json.insert(QLatin1StringView(key), record.*text);
    }
    json.insert("held_on"_L1, record.heldOn.toString(Qt::ISODate));
    json.insert("held_at"_L1, record.heldAt.value_or(QTime()).toString(u"HH:mm"_s));
    json.insert("student_present"_L1, record.studentPresent);
    json.insert("review_on"_L1, record.reviewOn.value_or(QDate()).toString(Qt::ISODate));
    return json;
}

InterventionRecord interventionFromJson(const QJsonObject& json)
{
    InterventionRecord record;
    for (const auto& [key, text] : kTexts) {
        record.*text = json.value(QLatin1StringView(key)).toString();
    }
    record.heldOn = QDate::fromString(json.value("held_on"_L1).toString(), Qt::ISODate);
    const QTime heldAt = QTime::fromString(json.value("held_at"_L1).toString(), u"HH:mm"_s);
    record.heldAt = heldAt.isValid() ? std::optional(heldAt) : std::nullopt;
    record.studentPresent = json.value("student_present"_L1).toBool(record.studentPresent);
    const QDate review = QDate::fromString(json.value("review_on"_L1).toString(), Qt::ISODate);
    record.reviewOn = review.isValid() ? std::optional(review) : std::nullopt;
    return record;
}

} // namespace freshstart
