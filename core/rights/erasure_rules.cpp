// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasure_rules.h"

#include "core/base/text.h"
#include "core/records/backup_rules.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Weeks are thinned out for nine weeks; what is left then stays.
constexpr int kLookAheadDaysOfBackups = 80;

} // namespace

std::optional<Error> erasureRefusal(const ErasurePlan& plan)
{
    if (!plan.holds.empty()) {
        const KeepDecision& hold = plan.holds.front();
        return Error{ErrorCode::NotAllowed,
                     u"legal_hold"_s,
                     u"erasure_legal_hold"_s,
                     {hold.reason, hold.lookAgainOn.toString(Qt::ISODate)}};
    }
    if (std::ranges::find(plan.reasons, KeepReason::OpenRequest) != plan.reasons.end()) {
        return Error{ErrorCode::NotAllowed, u"access_request"_s, u"erasure_open_request"_s, {}};
    }
    return std::nullopt;
}

bool isConfirmed(const ErasurePlan& plan, const QString& typed)
{
    const QString name = searchKey(plan.nameToType());
    return !name.isEmpty() && searchKey(typed) == name;
}

std::vector<BackupLife> livesOf(const std::vector<Backup>& all, QDate today)
{
    std::vector<BackupLife> lives;
    for (const Backup& backup : all) {
        lives.push_back({backup, {}});
    }
    std::vector<Backup> left = all;
    for (int day = 1; day <= kLookAheadDaysOfBackups; ++day) {
        const QDate date = today.addDays(day);
        left.push_back({{}, QDateTime(date, QTime(8, 0)), BackupReason::Day, 0});
        for (const Backup& gone : toThinOut(left, date)) {
            std::erase(left, gone);
            const auto life = std::ranges::find(lives, gone, &BackupLife::backup);
            if (life != lives.end()) {
                life->goneOn = date;
            }
        }
    }
    return lives;
}

QStringList wordsOf(const QString& table, const QJsonObject& row)
{
    // What is written in a letter stands in its content; the facts are dates and lengths.
    const bool isDocument = table == "issued_document"_L1;
    QStringList words;
    for (auto field = row.begin(); field != row.end(); ++field) {
        const QString text = field.value().toString();
        const bool isLong = field.key() == "way_back"_L1 || field.key() == "fingerprint"_L1 ||
                            field.key() == "sha256"_L1 || (isDocument && field.key() == "facts"_L1);
        if (!isLong && text.contains(u' ')) {
            words.append(text);
        } else if (!isLong && !text.isEmpty() && !text.at(0).isDigit()) {
            words.append(text);
        }
    }
    return words;
}

} // namespace freshstart
