// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_preview_model.h"

#include "core/documents/error_text.h"
#include "ui/common/date_text.h"
#include "ui/import/import_words.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

enum Columns { LineColumn, StateColumn, NameColumn, BirthColumn, WhyColumn, kCount };

/// What is to say about the row, in one line: the reasons first, then what changes.
QString summary(const StudentImportRow& row)
{
    QStringList words;
    for (const Issue& issue : row.issues) {
        words.append(sentenceFor(issue));
    }
    if (!row.isNew) {
        for (const FieldChange& change : row.changes) {
            words.append(changeInWords(change));
        }
    }
    return words.join(u" · "_s);
}

} // namespace

void ImportPreviewModel::setPreview(StudentImportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    arrange();
    endResetModel();
}

const StudentImportRow& ImportPreviewModel::at(int source) const
{
    return m_preview.rows[static_cast<size_t>(source)];
}

const StudentImportRow* ImportPreviewModel::rowWithId(qint64 id) const
{
    return id >= 1 && id <= sourceCount() ? &at(static_cast<int>(id) - 1) : nullptr;
}

void ImportPreviewModel::showState(std::optional<RowState> state)
{
    if (!state) {
        showOnly(std::nullopt);
        return;
    }
    std::vector<int> chosen;
    for (int source = 0; source < sourceCount(); ++source) {
        if (at(source).state == *state) {
            chosen.push_back(source);
        }
    }
    showOnly(std::move(chosen));
}

int ImportPreviewModel::widthInCharacters(int column) const
{
    static constexpr int widths[kCount] = {7, 10, 22, 11, 0};
    return widths[column];
}

int ImportPreviewModel::sourceCount() const
{
    return static_cast<int>(m_preview.rows.size());
}

qint64 ImportPreviewModel::sourceId(int source) const
{
    return source + 1;
}

QString ImportPreviewModel::sourceText(int source, int column) const
{
    const StudentImportRow& row = at(source);
    const StudentDetails& details = row.record.details;
    switch (column) {
    case LineColumn:
        return QString::number(row.row);
    case StateColumn:
        return stateWord(row.state);
    case NameColumn:
        return details.surname.isEmpty() ? details.forename
                                         : details.surname + u", "_s + details.forename;
    case BirthColumn:
        return details.dateOfBirth ? tableDate(*details.dateOfBirth) : QString();
    default:
        return summary(row);
    }
}

SortKey ImportPreviewModel::sourceKey(int source, int column) const
{
    const StudentImportRow& row = at(source);
    if (column == LineColumn) {
        return qint64(row.row);
    }
    if (column == StateColumn) {
        return -static_cast<qint64>(row.state); // what needs a look comes first
    }
    if (column == BirthColumn) {
        return row.record.details.dateOfBirth ? row.record.details.dateOfBirth->toJulianDay() : 0;
    }
    return foldedKey(sourceText(source, column));
}

QList<PillText> ImportPreviewModel::sourcePills(int source, int column) const
{
    if (column != StateColumn) {
        return {};
    }
    return {{stateWord(at(source).state), stateTone(at(source).state)}};
}

int ImportPreviewModel::columns() const
{
    return kCount;
}

QString ImportPreviewModel::columnTitle(int column) const
{
    const QString titles[kCount] = {tr("Line"), tr("Kind"), tr("Name"), tr("Born"),
                                    tr("Why, or what changes")};
    return titles[column];
}

Qt::Alignment ImportPreviewModel::columnAlignment(int) const
{
    return Qt::AlignLeft | Qt::AlignVCenter;
}

std::optional<bool> ImportPreviewModel::sourceTicked(int source) const
{
    const StudentImportRow& row = at(source);
    if (row.state == RowState::Unchanged || row.state == RowState::Rejected) {
        return std::nullopt; // there is nothing to bring in
    }
    return row.selected;
}

void ImportPreviewModel::setSourceTicked(int source, bool ticked)
{
    m_preview.rows[static_cast<size_t>(source)].selected = ticked;
    Q_EMIT ticksChanged();
}

} // namespace freshstart
