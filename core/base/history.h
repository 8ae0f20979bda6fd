// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

/// What an entry is about.
enum class SubjectKind { School, Student, Suspension, WelcomeBack, Prevention, Document, Attachment };

enum class HistoryAct {
    Created,
    Changed,
    Removed,
    Issued,
    Cancelled,
    Printed,
    Exported,
    Erased,  ///< for good: the history keeps that it happened, and when, not what it was
    Restored ///< a backup took the place of the school's file
};

struct HistorySubject {
    SubjectKind kind = SubjectKind::School;
    qint64 id = 0; ///< 0: the school itself

    auto operator<=>(const HistorySubject&) const = default;
};

/// One row of a table as far as it differs: fields before, fields after.
struct RowDifference {
    QString table;
    QJsonObject before = {}; ///< empty: the row is new
    QJsonObject after = {};  ///< empty: the row is gone
    QString label = {};      ///< of a changed row: which of them, where that did not change

    bool operator==(const RowDifference&) const = default;
};

/// One act of somebody on one subject.
struct HistoryEntry {
    qint64 id = 0; ///< its place in the chain, from 1
    QDateTime moment; ///< UTC
    QString who;      ///< empty: nobody was signed in
    HistoryAct act = HistoryAct::Changed;
    HistorySubject subject;
    std::optional<StudentId> student = {};
    QString reason = {};
    std::vector<RowDifference> changes = {};
    bool isErased = false; ///< what it was has been erased; that it was stays

    bool operator==(const HistoryEntry&) const = default;
};

/// Where the chain of entries is broken first.
enum class ChainFault {
    ContentChanged, ///< what an entry says is not what was written
    EntryChanged,   ///< who, when or about what
    EntryMissing,   ///< deleted, or in another order
    EndMissing      ///< the last entries are gone
};

struct BrokenLink {
    ChainFault fault = ChainFault::EntryChanged;
    qint64 entry = 0; ///< the first one that is not as it was

    bool operator==(const BrokenLink&) const = default;
};

struct ChainReport {
    qint64 entries = 0;
    std::optional<BrokenLink> broken = {};

    bool operator==(const ChainReport&) const = default;
};

// Stored forms: lower_snake_case words.
QString toCode(SubjectKind kind);
SubjectKind subjectKindFromCode(const QString& code);
QString toCode(HistoryAct act);
HistoryAct historyActFromCode(const QString& code);
QString toCode(ChainFault fault); ///< "content_changed" "entry_changed" "entry_missing" "end_missing"

} // namespace freshstart
