// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_text.h"

#include "core/base/translate.h"
#include "core/documents/backup_text.h"
#include "core/documents/history_fields.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(HistoryText)

} // namespace

QString historySubject(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::School:
        return tr("the school’s own details");
    case SubjectKind::Student:
        return tr("the student");
    case SubjectKind::Suspension:
        return tr("the suspension");
    case SubjectKind::WelcomeBack:
        return tr("the welcome back meeting");
    case SubjectKind::Prevention:
        return tr("the exclusion prevention meeting");
    case SubjectKind::Document:
        return tr("a document");
    case SubjectKind::Attachment:
        break;
    }
    return tr("an attached file");
}

namespace {

/// "%1" who, "%2" what.
QString actWords(HistoryAct act)
{
    switch (act) {
    case HistoryAct::Created:
        return tr("%1 added %2");
    case HistoryAct::Changed:
        return tr("%1 changed %2");
    case HistoryAct::Removed:
        return tr("%1 removed %2");
    case HistoryAct::Issued:
        return tr("%1 issued %2");
    case HistoryAct::Cancelled:
        return tr("%1 cancelled %2");
    case HistoryAct::Printed:
        return tr("%1 printed from %2");
    case HistoryAct::Exported:
        return tr("%1 exported from %2");
    case HistoryAct::Erased:
        return tr("%1 erased %2 for good");
    case HistoryAct::Restored:
        break;
    }
    return tr("%1 restored the school’s file from a backup");
}

QString nameOf(const std::map<qint64, QString>& names, qint64 number)
{
    const auto found = names.find(number);
    return found == names.end() ? tr("number %1").arg(number) : found->second;
}

QString numberWords(ShownAs shown, qint64 number, const HistoryNames& names)
{
    switch (shown) {
    case ShownAs::YesNo:
        return number != 0 ? tr("yes") : tr("no");
    case ShownAs::HalfDays:
        return wording::schoolDays(static_cast<int>(number));
    case ShownAs::Permille:
        return wording::percentage(static_cast<int>(number));
    case ShownAs::Bytes:
        return sizeInWords(number);
    case ShownAs::Staff:
        return nameOf(names.staff, number);
    case ShownAs::Organisation:
        return nameOf(names.organisations, number);
    default:
        return QString::number(number);
    }
}

QString textWords(const HistoryColumn& column, const QString& text)
{
    switch (column.shown) {
    case ShownAs::Date:
        return wording::longDate(QDate::fromString(text, Qt::ISODate));
    case ShownAs::Time:
        return wording::time(QTime::fromString(text, Qt::ISODate));
    case ShownAs::Moment:
        return momentInWords(QDateTime::fromString(text, Qt::ISODate).toLocalTime());
    case ShownAs::Session:
        return wording::session(text == "PM"_L1 ? Session::Pm : Session::Am);
    case ShownAs::Code:
        return historyCode(column.table, column.column, text);
    default:
        return text;
    }
}

QString valueWords(const HistoryColumn* column, const QJsonValue& value, const HistoryNames& names)
{
    const QString text = value.toVariant().toString();
    if (value.isNull() || value.isUndefined() || text.isEmpty()) {
        return tr("nothing");
    }
    if (column == nullptr) {
        return text;
    }
    if (value.isDouble()) {
        return numberWords(column->shown, value.toInteger(), names);
    }
    const QString words = textWords(*column, text);
    return words.isEmpty() ? text : words; // what is no date is shown as it stands
}

QString columnWords(const HistoryColumn* column, const QString& name)
{
    return column ? tr(column->words) : name;
}

/// "first day: Monday 16 November 2026, last day: …" of a row that came or went.
QString rowWords(const QString& table, const QJsonObject& row, const HistoryNames& names)
{
    QStringList words;
    for (auto field = row.begin(); field != row.end(); ++field) {
        const HistoryColumn* column = historyColumn(table, field.key());
        words.append(tr("%1: %2").arg(columnWords(column, field.key()),
                                      valueWords(column, field.value(), names)));
    }
    return words.join(u", "_s);
}

QString changeWords(const RowDifference& change, const HistoryNames& names)
{
    QStringList words;
    for (auto field = change.after.begin(); field != change.after.end(); ++field) {
        const HistoryColumn* column = historyColumn(change.table, field.key());
        words.append(tr("%1: %2 → %3")
                         .arg(columnWords(column, field.key()),
                              valueWords(column, change.before.value(field.key()), names),
                              valueWords(column, field.value(), names)));
    }
    return words.join(u", "_s);
}

} // namespace

QString historyLabel(const RowDifference& change)
{
    // Stored words and days, where the column that it is known by holds one.
    for (const auto& column : {u"kind"_s, u"step"_s, u"key"_s, u"name"_s}) {
        const QString words = historyCode(change.table, column, change.label);
        if (words != change.label) {
            return words;
        }
    }
    const QDate date = QDate::fromString(change.label, Qt::ISODate);
    return date.isValid() ? wording::longDate(date) : change.label;
}

namespace {

QString detailWords(const RowDifference& change, const HistoryNames& names)
{
    const QString part = historyPart(change.table);
    if (change.before.isEmpty() || change.after.isEmpty()) {
        const bool isNew = change.before.isEmpty();
        const QString row = rowWords(change.table, isNew ? change.after : change.before, names);
        if (part.isEmpty()) {
            return row;
        }
        return (isNew ? tr("%1 added: %2") : tr("%1 removed: %2")).arg(part, row);
    }
    const QString words = changeWords(change, names);
    if (part.isEmpty()) {
        return words;
    }
    return change.label.isEmpty() ? tr("%1: %2").arg(part, words)
                                  : tr("%1 (%2): %3").arg(part, historyLabel(change), words);
}

} // namespace

QString historyHeadline(const HistoryEntry& entry)
{
    const QString who = entry.who.isEmpty() ? tr("Somebody") : entry.who;
    // What went out is said by the reason alone: "printed: Suspension letter".
    if (entry.act == HistoryAct::Printed && !entry.reason.isEmpty()) {
        return tr("%1 printed: %2").arg(who, entry.reason);
    }
    if (entry.act == HistoryAct::Exported && !entry.reason.isEmpty()) {
        return tr("%1 exported: %2").arg(who, entry.reason);
    }
    const QString words = actWords(entry.act);
    QString line = words.contains("%2"_L1) ? words.arg(who, historySubject(entry.subject.kind))
                                           : words.arg(who);
    if (!entry.reason.isEmpty()) {
        line += u" ("_s + entry.reason + u')';
    }
    return line;
}

QStringList historyDetails(const HistoryEntry& entry, const HistoryNames& names)
{
    if (entry.isErased) {
        return {tr("what it was has been erased")};
    }
    QStringList lines;
    for (const RowDifference& change : entry.changes) {
        lines.append(detailWords(change, names));
    }
    return lines;
}

QString historyValue(const QString& table, const QString& column, const QJsonValue& value,
                     const HistoryNames& names)
{
    return valueWords(historyColumn(table, column), value, names);
}

QString historySentence(const HistoryEntry& entry, const HistoryNames& names)
{
    const QStringList details = historyDetails(entry, names);
    return details.isEmpty()
               ? tr("%1.").arg(historyHeadline(entry))
               : tr("%1: %2.").arg(historyHeadline(entry), details.join(u"; "_s));
}

QString chainSentence(const ChainReport& report)
{
    if (!report.broken) {
        return report.entries == 1 ? tr("The history is whole: 1 entry.")
                                   : tr("The history is whole: %1 entries.").arg(report.entries);
    }
    const qint64 entry = report.broken->entry;
    switch (report.broken->fault) {
    case ChainFault::ContentChanged:
        return tr("The history is broken at entry %1: what it says is not what was written.")
            .arg(entry);
    case ChainFault::EntryChanged:
        return tr("The history is broken at entry %1: who, when or about what is not what was "
                  "written.")
            .arg(entry);
    case ChainFault::EntryMissing:
        return tr("The history is broken at entry %1: it has been taken out, or stands in another "
                  "place.")
            .arg(entry);
    case ChainFault::EndMissing:
        break;
    }
    return tr("The history is broken at entry %1: it and what came after it have been taken out, "
              "or entries have been added at the end.")
        .arg(entry);
}

} // namespace freshstart
