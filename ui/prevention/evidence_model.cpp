// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/evidence_model.h"

#include "core/documents/chronology_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

enum Columns { WhenColumn, WhatColumn = EvidenceModel::kWhatColumn, DetailsColumn, kCount };

} // namespace

void EvidenceModel::setChronology(Chronology chronology)
{
    beginResetModel();
    m_chronology = std::move(chronology);
    m_lines.clear();
    for (size_t entry = 0; entry < m_chronology.entries.size(); ++entry) {
        m_lines.push_back({entry, {}});
        for (size_t file = 0; file < m_chronology.entries[entry].files.size(); ++file) {
            m_lines.push_back({entry, file});
        }
    }
    arrange();
    endResetModel();
}

void EvidenceModel::leaveOut(const QString& id)
{
    m_leftOut.insert(id);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kCount - 1));
    Q_EMIT ticksChanged();
}

const ChronologyEntry& EvidenceModel::entryOf(int source) const
{
    return m_chronology.entries[m_lines[static_cast<size_t>(source)].entry];
}

QString EvidenceModel::idOf(int source) const
{
    const ChronologyEntry& entry = entryOf(source);
    const auto& file = m_lines[static_cast<size_t>(source)].file;
    return file ? entry.files[*file].id() : entry.id;
}

QString EvidenceModel::inWords(const QString& entry) const
{
    const auto& all = m_chronology.entries;
    const auto found = std::ranges::find(all, entry, &ChronologyEntry::id);
    return found != all.end()
               ? tr("%1: %2").arg(chronology_words::when(*found), chronology_words::what(*found))
               : QString();
}

int EvidenceModel::widthInCharacters(int column) const
{
    static constexpr int widths[kCount] = {30, 42, 0};
    return widths[column];
}

int EvidenceModel::sourceCount() const
{
    return static_cast<int>(m_lines.size());
}

qint64 EvidenceModel::sourceId(int source) const
{
    return source + 1;
}

QString EvidenceModel::sourceText(int source, int column) const
{
    const ChronologyEntry& entry = entryOf(source);
    const auto& file = m_lines[static_cast<size_t>(source)].file;
    if (file) {
        const QString words = chronology_words::file(entry.files[*file]);
        return column == WhenColumn ? tr("with it:") : column == WhatColumn ? words : QString();
    }
    switch (column) {
    case WhenColumn:
        return chronology_words::when(entry);
    case WhatColumn:
        return chronology_words::what(entry);
    default:
        return chronology_words::details(entry).join(u" · "_s);
    }
}

/// They stand in the order of the days, the papers with their entry.
SortKey EvidenceModel::sourceKey(int source, int) const
{
    return qint64{source};
}

QList<PillText> EvidenceModel::sourcePills(int, int) const
{
    return {};
}

int EvidenceModel::columns() const
{
    return kCount;
}

QString EvidenceModel::columnTitle(int column) const
{
    const QString titles[kCount] = {tr("When"), tr("What"), tr("More")};
    return titles[column];
}

Qt::Alignment EvidenceModel::columnAlignment(int) const
{
    return Qt::AlignLeft | Qt::AlignVCenter;
}

/// A paper cannot be chosen by itself where its entry is left out.
std::optional<bool> EvidenceModel::sourceTicked(int source) const
{
    const bool isFile = m_lines[static_cast<size_t>(source)].file.has_value();
    if (isFile && m_leftOut.contains(entryOf(source).id)) {
        return std::nullopt;
    }
    return !m_leftOut.contains(idOf(source));
}

void EvidenceModel::setSourceTicked(int source, bool ticked)
{
    if (ticked) {
        m_leftOut.remove(idOf(source));
    } else {
        m_leftOut.insert(idOf(source));
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kCount - 1)); // its papers, too
    Q_EMIT ticksChanged();
}

} // namespace freshstart
