// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include "core/base/translate.h"
#include "core/documents/issue_text.h"
#include "core/documents/wording.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(ImportWords)

QString valueInWords(const QString& field, const QString& value)
{
    if (value.isEmpty()) {
        return tr("nothing");
    }
    if (field == "year_group"_L1) {
        return wording::yearGroup(value);
    }
    if (field == "relationship"_L1) {
        return wording::relationship(value);
    }
    if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid()) {
        return wording::plainDate(date);
    }
    return value;
}

} // namespace

QString stateWord(RowState state)
{
    switch (state) {
    case RowState::New:
        return tr("new");
    case RowState::Changed:
        return tr("changed");
    case RowState::Unchanged:
        return tr("unchanged");
    case RowState::Doubtful:
        return tr("doubtful");
    case RowState::Rejected:
        break;
    }
    return tr("rejected");
}

Tone stateTone(RowState state)
{
    switch (state) {
    case RowState::New:
        return Tone::Good;
    case RowState::Changed:
        return Tone::Accent;
    case RowState::Unchanged:
        return Tone::Neutral;
    case RowState::Doubtful:
        return Tone::Warning;
    case RowState::Rejected:
        break;
    }
    return Tone::Alert;
}

QString changeInWords(const FieldChange& change)
{
    const QString name = fieldInWords(change.field);
    const QString what = change.subject.isEmpty() ? name : change.subject + u", "_s + name;
    return tr("%1: %2 → %3")
        .arg(what, valueInWords(change.field, change.before),
             valueInWords(change.field, change.after));
}

QString countsInWords(const ImportCounts& counts)
{
    const std::pair<int, QString> parts[] = {
        {counts.imported, tr("%1 new")},        {counts.changed, tr("%1 changed")},
        {counts.unchanged, tr("%1 unchanged")}, {counts.doubtful, tr("%1 doubtful")},
        {counts.rejected, tr("%1 rejected")},   {counts.skipped, tr("%1 left out")}};
    QStringList words;
    for (const auto& [count, pattern] : parts) {
        if (count > 0) {
            words.append(pattern.arg(count));
        }
    }
    const QString rows = counts.rows == 1 ? tr("1 row") : tr("%1 rows").arg(counts.rows);
    return words.isEmpty() ? rows : rows + u": "_s + words.join(u", "_s);
}

} // namespace freshstart
