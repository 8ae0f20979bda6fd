// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <map>

namespace freshstart {

/// Whom the numbers in the history stand for.
struct HistoryNames {
    std::map<qint64, QString> staff = {};
    std::map<qint64, QString> organisations = {};
};

/// "the suspension", within a sentence.
QString historySubject(SubjectKind kind);
/// Which of several rows a changed one is.
QString historyLabel(const RowDifference& change);

/// "Mrs J. Hart changed the suspension": who did what, without a full stop.
QString historyHeadline(const HistoryEntry& entry);
/// What was changed, a line for each row that was: "last day: Wednesday 18 November 2026 →
/// Thursday 19 November 2026", "contact added: forename: Kim, surname: Farrow".
QStringList historyDetails(const HistoryEntry& entry, const HistoryNames& names);
/// A stored value as the history says it; "nothing" where there is none.
QString historyValue(const QString& table, const QString& column, const QJsonValue& value,
                     const HistoryNames& names);
/// Both in one, with a full stop.
QString historySentence(const HistoryEntry& entry, const HistoryNames& names);

/// Whether the chain is whole; else which link is broken first, and what that means.
QString chainSentence(const ChainReport& report);

} // namespace freshstart
