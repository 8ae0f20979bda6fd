// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/suspension.h"
#include "ui/common/table_page.h"

namespace freshstart {

/// All suspensions, the latest first; drafts say so.
class SuspensionsPage final : public TablePage
{
    Q_OBJECT

public:
    SuspensionsPage(const UiContext& context, QWidget* parent);

    void refresh() override;

protected:
    void openId(qint64 id) override;

private:
    RowTableModel<SuspensionRow>* m_model;
};

} // namespace freshstart
