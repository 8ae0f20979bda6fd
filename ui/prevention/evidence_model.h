// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chronology.h"
#include "ui/common/abstract_row_table.h"

#include <QSet>

namespace freshstart {

/// Everything tried for one student, with its papers below each entry; what shall not go into the
/// evidence pack is unticked. With an entry its papers go.
class EvidenceModel final : public AbstractRowTable
{
    Q_OBJECT

public:
    using AbstractRowTable::AbstractRowTable;

    static constexpr int kWhatColumn = 1; ///< what an entry is about

    /// What was left out stays so, where it is still there.
    void setChronology(Chronology chronology);
    [[nodiscard]] const Chronology& chronology() const { return m_chronology; }
    /// The ids of what is left out.
    [[nodiscard]] const QSet<QString>& leftOut() const { return m_leftOut; }
    void leaveOut(const QString& id);
    /// "12 October 2026: Suspension, 2.5 school days"; empty where there is no such entry.
    [[nodiscard]] QString inWords(const QString& entry) const;
    [[nodiscard]] int widthInCharacters(int column) const override;

Q_SIGNALS:
    void ticksChanged();

protected:
    [[nodiscard]] int sourceCount() const override;
    [[nodiscard]] qint64 sourceId(int source) const override;
    [[nodiscard]] QString sourceText(int source, int column) const override;
    [[nodiscard]] SortKey sourceKey(int source, int column) const override;
    [[nodiscard]] QList<PillText> sourcePills(int source, int column) const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] Qt::Alignment columnAlignment(int column) const override;
    [[nodiscard]] std::optional<bool> sourceTicked(int source) const override;
    void setSourceTicked(int source, bool ticked) override;

private:
    /// One line: an entry, or a paper of it.
    struct Line {
        size_t entry = 0;
        std::optional<size_t> file = {};
    };

    [[nodiscard]] const ChronologyEntry& entryOf(int source) const;
    [[nodiscard]] QString idOf(int source) const;

    Chronology m_chronology;
    std::vector<Line> m_lines;
    QSet<QString> m_leftOut;
};

} // namespace freshstart
