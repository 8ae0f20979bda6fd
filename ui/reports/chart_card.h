// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/bar_chart.h"
#include "ui/reports/report_rows.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace freshstart {

/// One grouping as bars, or, at the press of a button, the same as a table. Every bar and every row
/// leads to the suspensions behind it.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    ChartCard(Grouping grouping, BarChart::Direction direction, QWidget* parent);

    void setFigures(const PeriodFigures& now, const PeriodFigures& before);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    [[nodiscard]] BarChart* chart() const { return m_chart; }
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void opened(const freshstart::FigureRow& row);

private:
    void showAsTable(bool table);
    void open(int line);

    Grouping m_grouping;
    BarChart* m_chart;
    RowTableModel<FigureLine>* m_model;
    QTableView* m_table;
    QPushButton* m_switch;
};

} // namespace freshstart
