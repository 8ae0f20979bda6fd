// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/reasons.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct CodeSet {
    QString source;
    std::vector<SuspensionReason> reasons;
};

std::optional<QDate> optionalDate(const QJsonValue& value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

SuspensionReason readReason(const QJsonValue& value)
{
    SuspensionReason reason;
    reason.code = value[u"code"_s].toString();
    reason.label = value[u"label"_s].toString();
    reason.staffWords = value[u"staff_words"_s].toString();
    reason.validFrom = optionalDate(value[u"valid_from"_s]).value_or(QDate());
    reason.validTo = optionalDate(value[u"valid_to"_s]);
    reason.olderSince = optionalDate(value[u"older_since"_s]);
    const QJsonValue before = value[u"label_before"_s];
    reason.earlierLabel = before[u"label"_s].toString();
    reason.earlierLabelTo = optionalDate(before[u"until"_s]);
    return reason;
}

CodeSet readCodeSet()
{
    QFile file(u":/freshstart/law/suspension-reasons.json"_s);
    CodeSet set;
    if (!file.open(QIODevice::ReadOnly)) {
        return set; // compiled in: a test says so if it ever is not
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    set.source = root[u"source"_s].toString();
    const QJsonArray rows = root[u"reasons"_s].toArray();
    for (const QJsonValue& row : rows) {
        set.reasons.push_back(readReason(row));
    }
    return set;
}

const CodeSet& codeSet()
{
    static const CodeSet set = readCodeSet();
    return set;
}

} // namespace

const std::vector<SuspensionReason>& suspensionReasons()
{
    return codeSet().reasons;
}

std::optional<SuspensionReason> suspensionReason(const QString& code)
{
    const auto& all = suspensionReasons();
    const auto found = std::ranges::find(all, code, &SuspensionReason::code);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::vector<SuspensionReason> reasonsValidOn(QDate date)
{
    std::vector<SuspensionReason> valid;
    std::ranges::copy_if(suspensionReasons(), std::back_inserter(valid),
                         [date](const SuspensionReason& reason) { return reason.isValidOn(date); });
    // The ranges version does not compile with clang 14.
    std::stable_partition(valid.begin(), valid.end(), [date](const SuspensionReason& reason) {
        return !reason.isOlderOn(date);
    });
    return valid;
}

QString suspensionReasonsSource()
{
    return codeSet().source;
}

} // namespace freshstart
