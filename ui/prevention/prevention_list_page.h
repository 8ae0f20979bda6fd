// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "ui/common/table_page.h"

namespace freshstart {

/// All exclusion prevention meetings; those still to be recorded come first.
class PreventionListPage final : public TablePage
{
    Q_OBJECT

public:
    PreventionListPage(const UiContext& context, QWidget* parent);

    void refresh() override;

protected:
    void openId(qint64 id) override;

private:
    RowTableModel<PreventionRow>* m_model;
};

} // namespace freshstart
