// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/reasons.h"
#include "ui/common/row_table_model.h"

#include <QDate>
#include <QWidget>

namespace freshstart {

/// The DfE's reasons for a suspension with the time of their validity: to be read, not changed.
class ReasonsCard final : public QWidget
{
    Q_OBJECT

public:
    ReasonsCard(QDate today, QWidget* parent);

    [[nodiscard]] AbstractRowTable* model() const { return m_model; }

private:
    RowTableModel<SuspensionReason>* m_model;
};

} // namespace freshstart
