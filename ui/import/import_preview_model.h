// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/student_import.h"
#include "core/exchange/support_import.h"
#include "ui/common/abstract_row_table.h"

#include <optional>
#include <variant>

namespace freshstart {

/// What a file would do, whatever is in it.
using AnyImportPreview = std::variant<StudentImportPreview, SupportImportPreview>;

/// The rows of a file before they are imported; what shall not come in is unticked here.
class ImportPreviewModel final : public AbstractRowTable
{
    Q_OBJECT

public:
    using AbstractRowTable::AbstractRowTable;

    static constexpr int kNameColumn = 2;
    static constexpr int kWhatColumn = 3; ///< wider when it is of support

    void setPreview(AnyImportPreview preview);
    [[nodiscard]] const AnyImportPreview& preview() const { return m_preview; }
    [[nodiscard]] bool isOfSupport() const;
    [[nodiscard]] ImportCounts counts() const;
    /// The row with this id (its place in the file, counted from 1); none: there is no such row.
    [[nodiscard]] const ImportRow* rowWithId(qint64 id) const;
    [[nodiscard]] QString nameOf(qint64 id) const; ///< of the student
    /// Shows rows of one kind; nothing: all.
    void showState(std::optional<RowState> state);
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
    [[nodiscard]] const ImportRow& at(int source) const;
    [[nodiscard]] QString name(int source) const;
    [[nodiscard]] QString what(int source) const;

    AnyImportPreview m_preview;
};

} // namespace freshstart
