// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/welcome_back.h"
#include "ui/common/table_page.h"

namespace freshstart {

class MeetingMonth;
class PartButtons;

/// All welcome back meetings: by what is to be done with them, those that need somebody first; or
/// in their month, together with the exclusion prevention meetings.
class WelcomeBackListPage final : public TablePage
{
    Q_OBJECT

public:
    WelcomeBackListPage(const UiContext& context, QWidget* parent);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;

protected:
    void openId(qint64 id) override;

private:
    void sayWhatWaits(const std::vector<WelcomeBackRow>& rows);
    void filter();
    void showCounts(const std::vector<WelcomeBackRow>& rows);
    bool refreshMonth();
    void showMonth(bool shown);
    void saveCsv();

    RowTableModel<WelcomeBackRow>* m_model;
    PartButtons* m_parts;
    MeetingMonth* m_month;
    QPushButton* m_monthButton;
    QPushButton* m_csvButton;
};

} // namespace freshstart
