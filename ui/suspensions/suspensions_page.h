// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_page.h"
#include "ui/suspensions/suspension_rows.h"

class QComboBox;

namespace freshstart {

/// All suspensions, the latest first: how each stands today, and a filter by that.
class SuspensionsPage final : public TablePage
{
    Q_OBJECT

public:
    SuspensionsPage(const UiContext& context, QWidget* parent);

    void refresh() override;

protected:
    void openId(qint64 id) override;

private:
    void filter();

    RowTableModel<ListedSuspension>* m_model;
    QComboBox* m_states;
};

} // namespace freshstart
