// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_rules.h"

#include "core/records/recorded_tables.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QByteArray sha256(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QJsonObject shortened(QJsonObject row, const QString& table)
{
    // By key and not by a writing iterator, which would copy every row of an import.
    const QStringList keys = table == "issued_document"_L1 ? row.keys() : QStringList();
    for (const QString& key : keys) {
        if (isKeptAsHash(table, key)) {
            const QByteArray text = row.value(key).toString().toUtf8();
            row.insert(key, QString::fromLatin1(sha256(text)));
        }
    }
    return row;
}

QJsonObject told(const QJsonObject& row)
{
    QJsonObject kept;
    for (auto field = row.begin(); field != row.end(); ++field) {
        if (!isOwnAffair(field.key())) {
            kept.insert(field.key(), field.value());
        }
    }
    return kept;
}

/// A new row tells what it holds, not what it leaves empty.
QJsonObject filled(const QJsonObject& row)
{
    QJsonObject kept;
    for (auto field = row.begin(); field != row.end(); ++field) {
        const QJsonValue value = field.value();
        if (!value.isNull() && value != QJsonValue(u""_s)) {
            kept.insert(field.key(), value);
        }
    }
    return kept;
}

/// The same row written several times counts once, and tells only what tells anything.
std::vector<RowChange> eachRowOnce(const std::vector<RowChange>& changes)
{
    std::vector<RowChange> once;
    for (const RowChange& change : changes) {
        const auto earlier = std::ranges::find_if(once, [&](const RowChange& one) {
            // One that was taken out is not the one that got its number afterwards.
            return one.table == change.table && one.row == change.row && !one.after.isEmpty() &&
                   !change.before.isEmpty();
        });
        if (earlier == once.end()) {
            once.push_back({change.table, change.row, told(change.before), told(change.after)});
        } else {
            earlier->after = told(change.after);
        }
    }
    std::erase_if(once, [](const RowChange& one) { return one.before == one.after; });
    return once;
}

/// What a row is known by, in one line; empty: by nothing.
QString knownBy(const QJsonObject& row, const QString& table)
{
    QStringList words;
    const QStringList columns =
        QString(recordedTable(table)->labelColumns).split(u' ', Qt::SkipEmptyParts);
    for (const QString& column : columns) {
        words.append(row.value(column).toVariant().toString());
    }
    words.removeAll(QString());
    return words.join(u' ');
}

/// Takes out of both the first two that belong together.
template<class BelongTogether>
std::vector<RowDifference> pairs(std::vector<QJsonObject>& gone, std::vector<QJsonObject>& come,
                                 const QString& table, BelongTogether together)
{
    std::vector<RowDifference> found;
    for (auto one = gone.begin(); one != gone.end();) {
        const auto other = std::ranges::find_if(
            come, [&](const QJsonObject& row) { return together(*one, row); });
        if (other == come.end()) {
            ++one;
            continue;
        }
        found.push_back({table, *one, *other, {}});
        come.erase(other);
        one = gone.erase(one);
    }
    return found;
}

/// Parts that were all taken out and put in again: alike ones are no change, those known by the same
/// are paired, and then the others in their order.
std::vector<RowDifference> paired(std::vector<QJsonObject> gone, std::vector<QJsonObject> come,
                                  const QString& table)
{
    pairs(gone, come, table, std::equal_to<>());
    std::vector<RowDifference> differences =
        pairs(gone, come, table, [&table](const QJsonObject& one, const QJsonObject& other) {
            const QString known = knownBy(one, table);
            return !known.isEmpty() && known == knownBy(other, table);
        });
    const size_t count = std::max(gone.size(), come.size());
    for (size_t i = 0; i < count; ++i) {
        differences.push_back({table, i < gone.size() ? gone[i] : QJsonObject(),
                               i < come.size() ? come[i] : QJsonObject(), {}});
    }
    return differences;
}

/// Which of several rows it is, by what did not change in it.
QString labelOf(const RowDifference& whole)
{
    QStringList words;
    const QStringList columns =
        QString(recordedTable(whole.table)->labelColumns).split(u' ', Qt::SkipEmptyParts);
    for (const QString& column : columns) {
        const QJsonValue value = whole.after.value(column);
        if (value == whole.before.value(column)) {
            words.append(value.toVariant().toString());
        }
    }
    words.removeAll(QString());
    return words.join(u' ');
}

/// Only the fields that differ; of a new or removed row those that hold something.
RowDifference narrowed(const RowDifference& whole)
{
    if (whole.before.isEmpty() || whole.after.isEmpty()) {
        return {whole.table, filled(whole.before), filled(whole.after), {}};
    }
    RowDifference narrow{whole.table, {}, {}, labelOf(whole)};
    for (auto field = whole.after.begin(); field != whole.after.end(); ++field) {
        if (whole.before.value(field.key()) != field.value()) {
            narrow.before.insert(field.key(), whole.before.value(field.key()));
            narrow.after.insert(field.key(), field.value());
        }
    }
    return narrow;
}

std::vector<RowDifference> differencesIn(const std::vector<RowChange>& changes)
{
    std::vector<RowDifference> differences;
    std::vector<QString> tables;
    for (const RowChange& change : changes) {
        if (std::ranges::find(tables, change.table) == tables.end()) {
            tables.push_back(change.table);
        }
    }
    for (const QString& table : tables) {
        std::vector<QJsonObject> gone;
        std::vector<QJsonObject> come;
        for (const RowChange& change : changes) {
            if (change.table != table) {
                continue;
            }
            if (change.before.isEmpty()) {
                come.push_back(change.after);
            } else if (change.after.isEmpty()) {
                gone.push_back(change.before);
            } else {
                differences.push_back({table, change.before, change.after, {}});
            }
        }
        std::ranges::move(paired(std::move(gone), std::move(come), table),
                          std::back_inserter(differences));
    }
    std::ranges::transform(differences, differences.begin(), narrowed);
    return differences;
}

HistoryAct statusAct(const RowChange& change)
{
    const QString before = change.before.value(u"status"_s).toString();
    const QString after = change.after.value(u"status"_s).toString();
    if (before == after) {
        return HistoryAct::Changed;
    }
    return after == "cancelled"_L1 ? HistoryAct::Cancelled
           : after == "issued"_L1  ? HistoryAct::Issued
                                   : HistoryAct::Changed;
}

HistoryAct actOf(const std::vector<RowChange>& changes)
{
    for (const RowChange& change : changes) {
        const RecordedTable* table = recordedTable(change.table);
        if (!table->isSubject) {
            continue;
        }
        if (change.before.isEmpty()) {
            return table->kind == SubjectKind::Document ? HistoryAct::Issued : HistoryAct::Created;
        }
        return change.after.isEmpty() ? HistoryAct::Removed : statusAct(change);
    }
    return HistoryAct::Changed;
}

std::optional<StudentId> studentOf(const HistorySubject& subject,
                                   const std::vector<RowChange>& changes)
{
    if (subject.kind == SubjectKind::Student) {
        return StudentId{subject.id};
    }
    for (const RowChange& change : changes) {
        const QJsonObject& row = change.after.isEmpty() ? change.before : change.after;
        if (row.contains(u"student_id"_s)) {
            return StudentId{row.value(u"student_id"_s).toInteger()};
        }
    }
    return std::nullopt;
}

HistorySubject subjectOf(const RowChange& change, const RecordedTable& table)
{
    const QJsonObject& row = change.after.isEmpty() ? change.before : change.after;
    return {table.kind,
            table.subjectColumn.isEmpty() ? 0 : row.value(table.subjectColumn).toInteger()};
}

} // namespace

std::vector<SubjectChanges> differencesOf(const std::vector<RowChange>& changes)
{
    std::map<HistorySubject, std::vector<RowChange>> bySubject;
    for (const RowChange& change : changes) {
        const RecordedTable* table = recordedTable(change.table);
        if (table && !isOwnAffair(change.table, change.after)) {
            bySubject[subjectOf(change, *table)].push_back({change.table, change.row,
                                                            shortened(change.before, change.table),
                                                            shortened(change.after, change.table)});
        }
    }
    std::vector<SubjectChanges> all;
    for (const auto& [subject, ofSubject] : bySubject) {
        const std::vector<RowChange> once = eachRowOnce(ofSubject);
        std::vector<RowDifference> differences = differencesIn(once);
        if (!differences.empty()) {
            all.push_back(
                {subject, actOf(once), studentOf(subject, ofSubject), std::move(differences)});
        }
    }
    return all;
}

QByteArray contentOf(const std::vector<RowDifference>& changes, const QString& reason)
{
    QJsonArray array;
    if (!reason.isEmpty()) {
        array.append(QJsonObject{{u"reason"_s, reason}});
    }
    for (const RowDifference& change : changes) {
        QJsonObject object{{u"table"_s, change.table}};
        if (!change.before.isEmpty()) {
            object.insert(u"before"_s, change.before);
        }
        if (!change.after.isEmpty()) {
            object.insert(u"after"_s, change.after);
        }
        if (!change.label.isEmpty()) {
            object.insert(u"of"_s, change.label);
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<RowDifference> changesIn(const QByteArray& content)
{
    std::vector<RowDifference> changes;
    const QJsonArray array = QJsonDocument::fromJson(content).array();
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        if (!object.contains(u"table"_s)) {
            continue; // says why
        }
        changes.push_back({object.value(u"table"_s).toString(),
                           object.value(u"before"_s).toObject(),
                           object.value(u"after"_s).toObject(),
                           object.value(u"of"_s).toString()});
    }
    return changes;
}

QString reasonIn(const QByteArray& content)
{
    const QJsonArray array = QJsonDocument::fromJson(content).array();
    return array.at(0).toObject().value(u"reason"_s).toString();
}

QByteArray hashOfContent(const QByteArray& content)
{
    return sha256(content);
}

QByteArray hashOf(const HistoryLink& link)
{
    const HistoryEntry& entry = link.entry;
    const QStringList parts{QString::number(entry.id),
                            entry.moment.toUTC().toString(Qt::ISODateWithMs),
                            entry.who,
                            toCode(entry.act),
                            toCode(entry.subject.kind),
                            QString::number(entry.subject.id),
                            entry.student ? QString::number(entry.student->number) : u"-"_s,
                            entry.reason,
                            QString::fromLatin1(link.contentHash),
                            QString::fromLatin1(link.previousHash)};
    QByteArray text;
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        // The length first: no two lists of parts give the same text.
        text += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return sha256(text);
}

bool ChainWalk::fail(ChainFault fault, qint64 entry)
{
    m_report.broken = BrokenLink{fault, entry};
    return false;
}

bool ChainWalk::next(const HistoryLink& link)
{
    const qint64 expected = m_report.entries + 1;
    if (link.entry.id != expected || link.previousHash != m_last) {
        // A wrong hash of its own is the nearer explanation than a missing neighbour.
        const bool isIntact = hashOf(link) == link.hash;
        return fail(isIntact ? ChainFault::EntryMissing : ChainFault::EntryChanged, expected);
    }
    if (hashOf(link) != link.hash) {
        return fail(ChainFault::EntryChanged, expected);
    }
    if (!link.content.isEmpty() && hashOfContent(link.content) != link.contentHash) {
        return fail(ChainFault::ContentChanged, expected);
    }
    m_report.entries = expected;
    m_last = link.hash;
    return true;
}

void ChainWalk::finish(qint64 entries, const QByteArray& hash)
{
    if (!m_report.broken && (entries != m_report.entries || hash != m_last)) {
        fail(ChainFault::EndMissing, m_report.entries + 1);
    }
}

} // namespace freshstart
