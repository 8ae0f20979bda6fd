// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/welcome_back.h"
#include "ui/common/table_page.h"

namespace freshstart {

/// All welcome back meetings; those that need somebody come first.
class WelcomeBackListPage final : public TablePage
{
    Q_OBJECT

public:
    WelcomeBackListPage(const UiContext& context, QWidget* parent);

    void refresh() override;

protected:
    void openId(qint64 id) override;

private:
    RowTableModel<WelcomeBackRow>* m_model;
};

} // namespace freshstart
