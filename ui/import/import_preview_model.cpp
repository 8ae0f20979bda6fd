// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_preview_model.h"

#include "core/documents/error_text.h"
#include "core/documents/wording_prevention.h"
#include "ui/common/date_text.h"
#include "ui/import/import_words.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

enum Columns {
    LineColumn,
    StateColumn,
    NameColumn = ImportPreviewModel::kNameColumn,
    WhatColumn = ImportPreviewModel::kWhatColumn,
    WhyColumn,
    kCount
};

/// What is to say about the row, in one line: the reasons first, then what changes.
QString summary(const ImportRow& row)
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

QString supportInWords(const ImportedSupport& value)
{
    const QDate first = firstDayOf(value);
    const QString day = first.isValid() ? tableDate(first) : QString();
    const auto* support = std::get_if<AdditionalSupport>(&value);
    const QString kind = support != nullptr ? wording::kind(support->kind)
                         : std::holds_alternative<InternalExclusion>(value)
                             ? ImportPreviewModel::tr("Internal exclusion")
                             : ImportPreviewModel::tr("Alternative provision");
    return day.isEmpty() ? QString() : kind + u", "_s + day;
}

} // namespace

void ImportPreviewModel::setPreview(AnyImportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    arrange();
    endResetModel();
}

bool ImportPreviewModel::isOfSupport() const
{
    return std::holds_alternative<SupportImportPreview>(m_preview);
}

ImportCounts ImportPreviewModel::counts() const
{
    return std::visit([](const auto& preview) { return preview.counts(); }, m_preview);
}

const ImportRow& ImportPreviewModel::at(int source) const
{
    return std::visit(
        [source](const auto& preview) -> const ImportRow& {
            return preview.rows[static_cast<size_t>(source)];
        },
        m_preview);
}

const ImportRow* ImportPreviewModel::rowWithId(qint64 id) const
{
    return id >= 1 && id <= sourceCount() ? &at(static_cast<int>(id) - 1) : nullptr;
}

QString ImportPreviewModel::nameOf(qint64 id) const
{
    return rowWithId(id) != nullptr ? name(static_cast<int>(id) - 1) : QString();
}

QString ImportPreviewModel::name(int source) const
{
    const auto place = static_cast<size_t>(source);
    if (const auto* support = std::get_if<SupportImportPreview>(&m_preview)) {
        const SupportImportRow& row = support->rows[place];
        return row.studentName.isEmpty() ? row.studentKey : row.studentName;
    }
    const auto& d = std::get<StudentImportPreview>(m_preview).rows[place].record.details;
    return d.surname.isEmpty() ? d.forename : d.surname + u", "_s + d.forename;
}

/// When somebody was born, or what was tried.
QString ImportPreviewModel::what(int source) const
{
    const auto place = static_cast<size_t>(source);
    if (const auto* support = std::get_if<SupportImportPreview>(&m_preview)) {
        return supportInWords(support->rows[place].value);
    }
    const auto& d = std::get<StudentImportPreview>(m_preview).rows[place].record.details;
    return d.dateOfBirth ? tableDate(*d.dateOfBirth) : QString();
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
    static constexpr int kSupport = 32; // the kind and the day
    return column == WhatColumn && isOfSupport() ? kSupport : widths[column];
}

int ImportPreviewModel::sourceCount() const
{
    return std::visit([](const auto& preview) { return static_cast<int>(preview.rows.size()); },
                      m_preview);
}

qint64 ImportPreviewModel::sourceId(int source) const
{
    return source + 1;
}

QString ImportPreviewModel::sourceText(int source, int column) const
{
    const ImportRow& row = at(source);
    switch (column) {
    case LineColumn:
        return QString::number(row.row);
    case StateColumn:
        return stateWord(row.state);
    case NameColumn:
        return name(source);
    case WhatColumn:
        return what(source);
    default:
        return summary(row);
    }
}

SortKey ImportPreviewModel::sourceKey(int source, int column) const
{
    const ImportRow& row = at(source);
    if (column == LineColumn) {
        return qint64(row.row);
    }
    if (column == StateColumn) {
        return -static_cast<qint64>(row.state); // what needs a look comes first
    }
    if (const auto* students = std::get_if<StudentImportPreview>(&m_preview);
        students != nullptr && column == WhatColumn) {
        const auto& born = students->rows[static_cast<size_t>(source)].record.details.dateOfBirth;
        return born ? born->toJulianDay() : 0;
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
    const QString titles[kCount] = {tr("Line"), tr("Kind"), tr("Name"),
                                    isOfSupport() ? tr("What") : tr("Born"),
                                    tr("Why, or what changes")};
    return titles[column];
}

Qt::Alignment ImportPreviewModel::columnAlignment(int) const
{
    return Qt::AlignLeft | Qt::AlignVCenter;
}

std::optional<bool> ImportPreviewModel::sourceTicked(int source) const
{
    const ImportRow& row = at(source);
    if (row.state == RowState::Unchanged || row.state == RowState::Rejected) {
        return std::nullopt; // there is nothing to bring in
    }
    return row.selected;
}

void ImportPreviewModel::setSourceTicked(int source, bool ticked)
{
    std::visit([&](auto& preview) { preview.rows[static_cast<size_t>(source)].selected = ticked; },
               m_preview);
    Q_EMIT ticksChanged();
}

} // namespace freshstart
