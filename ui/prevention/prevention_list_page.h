// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "ui/common/table_page.h"
#include "ui/prevention/prevention_state.h"

namespace freshstart {

class PartButtons;
class WatchView;
struct WatchDecision;

/// Students at risk, and all exclusion prevention meetings by what is to be done with them.
class PreventionListPage final : public TablePage
{
    Q_OBJECT

public:
    PreventionListPage(const UiContext& context, QWidget* parent);

    void refresh() override;
    bool tryLeave() override;
    [[nodiscard]] QWidget* firstFocus() const override;

protected:
    void openId(qint64 id) override;

private:
    void listenToWatch();
    [[nodiscard]] PreventionListPart part() const;
    std::optional<int> refreshWatch();
    void showCounts(const std::vector<PreventionRow>& rows);
    void choosePart();
    void filter();
    void decide(const WatchDecision& decision);

    RowTableModel<PreventionRow>* m_model;
    PartButtons* m_parts;
    WatchView* m_watch;
    int m_atRisk = 0;      ///< on the watch list
    bool m_isFirst = true; ///< nothing has been shown yet
};

} // namespace freshstart
