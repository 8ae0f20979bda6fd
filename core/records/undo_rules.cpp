// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/undo_rules.h"

#include "core/records/recorded_tables.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// One field of a row beside its words: key, value and their places in the object.
constexpr qint64 kBytesOfField = 48;

qint64 costOf(const QJsonObject& row)
{
    qint64 cost = 0;
    for (auto field = row.begin(); field != row.end(); ++field) {
        const QJsonValue value = field.value();
        cost += kBytesOfField + field.key().size();
        cost += value.isString() ? value.toString().size() * qint64(sizeof(QChar)) : 0;
    }
    return cost;
}

/// That others moved up is no more than what follows.
bool tells(const RowDifference& change)
{
    static const QStringList kOrder{u"priority"_s, u"position"_s};
    const QStringList fields = change.after.keys();
    return change.before.isEmpty() || change.after.isEmpty() ||
           !std::ranges::all_of(fields, [](const QString& field) { return kOrder.contains(field); });
}

/// Which of several entries of one transaction names it.
int weightOf(const HistoryEntry& entry)
{
    switch (entry.act) {
    case HistoryAct::Erased:
        return 5;
    case HistoryAct::Removed:
        return 4;
    case HistoryAct::Cancelled:
        return 3;
    case HistoryAct::Issued:
        return 2;
    case HistoryAct::Changed: // a paper goes with what it is about
        return 0;
    case HistoryAct::Created:
        return 1;
    default:
        return 0;
    }
}

} // namespace

QString toCode(UndoRefusal refusal)
{
    switch (refusal) {
    case UndoRefusal::SuspensionIssued:
        return u"suspension_issued"_s;
    case UndoRefusal::DocumentIssued:
        return u"document_issued"_s;
    case UndoRefusal::TooLarge:
        return u"too_large"_s;
    case UndoRefusal::Erased:
        break;
    }
    return u"erased"_s;
}

QStringList derivedColumns()
{
    return {u"changed_at"_s, u"search_key"_s, u"sort_key"_s};
}

void dropOwnAffairs(std::vector<RowChange>& changes)
{
    std::erase_if(changes, [](const RowChange& change) {
        return isOwnAffair(change.table, change.after.isEmpty() ? change.before : change.after);
    });
}

std::optional<UndoRefusal> refusalOf(const std::vector<HistoryEntry>& entries)
{
    std::optional<UndoRefusal> refusal;
    for (const HistoryEntry& entry : entries) {
        if (entry.act == HistoryAct::Erased) {
            return UndoRefusal::Erased;
        }
        if (entry.act == HistoryAct::Issued) {
            refusal = entry.subject.kind == SubjectKind::Suspension ? UndoRefusal::SuspensionIssued
                      : refusal ? refusal
                                : UndoRefusal::DocumentIssued;
        }
    }
    return refusal;
}

bool isRemoval(const std::vector<HistoryEntry>& entries)
{
    return std::ranges::any_of(entries, [](const HistoryEntry& entry) {
        return entry.act == HistoryAct::Removed ||
               std::ranges::any_of(entry.changes, [](const RowDifference& change) {
                   return change.after.isEmpty() && !change.before.isEmpty();
               });
    });
}

bool isDraftKept(const std::vector<RowChange>& changes, const std::vector<HistoryEntry>& entries)
{
    const bool isKept = std::ranges::all_of(entries, [](const HistoryEntry& entry) {
        return (entry.subject.kind == SubjectKind::Suspension ||
                entry.subject.kind == SubjectKind::WelcomeBack) &&
               (entry.act == HistoryAct::Created || entry.act == HistoryAct::Changed);
    });
    const auto suspension = std::ranges::find(changes, u"suspension"_s, &RowChange::table);
    const auto isDraft = [](const QJsonObject& row) {
        return row.isEmpty() || row.value(u"status"_s) == QJsonValue(u"draft"_s);
    };
    return isKept && suspension != changes.end() && isDraft(suspension->before) &&
           isDraft(suspension->after);
}

StepFacts factsOf(const std::vector<HistoryEntry>& entries)
{
    // Of those that weigh alike the first: a suspension, rather than the papers it was issued with.
    const auto main = std::ranges::max_element(
        entries, {}, [](const HistoryEntry& entry) { return weightOf(entry); });
    StepFacts facts;
    facts.act = main->act;
    facts.kind = main->subject.kind;
    std::set<StudentId> students;
    for (const HistoryEntry& entry : entries) {
        if (entry.student) {
            students.insert(*entry.student);
        }
    }
    facts.students = static_cast<int>(students.size());
    const std::vector<RowDifference>& changes = main->changes;
    if (changes.empty()) {
        return facts;
    }
    // The one that went is what somebody looks for; else the first.
    const auto gone = std::ranges::find_if(
        changes, [](const RowDifference& change) { return change.after.isEmpty(); });
    const RowDifference& named = gone == changes.end() ? changes.front() : *gone;
    const RecordedTable* table = recordedTable(named.table);
    const bool isWhole = main->act == HistoryAct::Changed && table != nullptr && !table->isSubject;
    const bool isFile = facts.kind == SubjectKind::Attachment || facts.kind == SubjectKind::Document;
    if (isWhole || isFile) {
        facts.part = named;
        facts.otherParts = isFile ? 0 : static_cast<int>(std::ranges::count_if(changes, tells)) - 1;
        facts.labelColumns = isFile ? QStringList{u"title"_s}
                                    : QString(table->labelColumns).split(u' ', Qt::SkipEmptyParts);
    }
    return facts;
}

bool savesItself(const std::vector<HistoryEntry>& entries)
{
    return entries.size() == 1 && entries.front().act == HistoryAct::Changed &&
           (entries.front().subject.kind == SubjectKind::Prevention ||
            entries.front().subject.kind == SubjectKind::School) &&
           !isRemoval(entries);
}

qint64 costOf(const std::vector<RowChange>& changes)
{
    qint64 cost = 0;
    for (const RowChange& change : changes) {
        cost += qint64(sizeof(RowChange)) + costOf(change.before) + costOf(change.after);
        for (const QByteArray& bytes : change.bytes) {
            cost += bytes.size();
        }
    }
    return cost;
}

bool isWithin(const std::vector<RowChange>& changes, const std::vector<RowChange>& of)
{
    std::set<std::pair<QString, qint64>> rows;
    for (const RowChange& change : of) {
        rows.emplace(change.table, change.row);
    }
    return std::ranges::all_of(changes, [&rows](const RowChange& change) {
        return rows.contains({change.table, change.row});
    });
}

} // namespace freshstart
