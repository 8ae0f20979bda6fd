// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

/// What drafts of several forms are written with. Dates are ISO 8601; one not set is an empty text.
namespace freshstart::json_values {

inline QString dateText(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

inline std::optional<QDate> optionalDate(const QJsonValue& value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

template<class Value>
QJsonArray arrayOf(const std::vector<Value>& values, QJsonObject (*write)(const Value&))
{
    QJsonArray array;
    for (const Value& value : values) {
        array.append(write(value));
    }
    return array;
}

/// What is no object is left out.
template<class Value>
std::vector<Value> valuesIn(const QJsonValue& json, Value (*read)(const QJsonObject&))
{
    std::vector<Value> values;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& one : array) {
        if (one.isObject()) {
            values.push_back(read(one.toObject()));
        }
    }
    return values;
}

} // namespace freshstart::json_values
