// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/governors_report.h"
#include "ui/reports/report_rows.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace freshstart {

class Card;
class ChartCard;
class ScrollColumn;

/// The governing board's figures: the numbers that matter as tiles, charts, and every group in a
/// table. Each number leads to the suspensions behind it.
class GovernorsView final : public QWidget
{
    Q_OBJECT

public:
    explicit GovernorsView(QWidget* parent);

    void show(const ReportData& facts, DateSpan period);

Q_SIGNALS:
    /// What the rows have in common, and which they are.
    void opened(const QString& title, const std::vector<freshstart::SuspensionId>& rows);

private:
    struct Tile {
        QPushButton* number = nullptr;
        QLabel* before = nullptr;
        FigureRow PeriodFigures::*figure = nullptr;
        int FigureRow::*value = nullptr;
        bool inDays = false;
    };

    void buildTiles(ScrollColumn* column);
    void buildCharts(ScrollColumn* column);
    Tile makeTile(const QString& label, const QString& objectName);
    void fillTile(const Tile& tile) const;
    void openLine(int number);

    GovernorsReport m_report;
    PeriodFigures m_charted; ///< by month and status, which the report itself does not have
    QGridLayout* m_tileGrid;
    std::vector<Tile> m_tiles;
    std::vector<ChartCard*> m_charts;
    QLabel* m_empty;
    RowTableModel<FigureLine>* m_model;
    QTableView* m_table = nullptr;
};

} // namespace freshstart
