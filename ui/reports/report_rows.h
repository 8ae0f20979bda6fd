// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/census_return.h"
#include "core/reports/figures.h"
#include "core/reports/report_data.h"
#include "core/reports/student_totals.h"
#include "ui/common/row_table_model.h"

#include <functional>

class QTableView;

namespace freshstart {

/// One line of the governors' figures: a group in the period and a year before.
struct FigureLine {
    int number = 0; ///< its place
    Grouping grouping = Grouping::Band;
    FigureRow now;
    FigureRow before;

    bool operator==(const FigureLine&) const = default;
};

/// The lines of a grouping; those of the year before that this period has not come after them.
std::vector<FigureLine> figureLines(Grouping grouping, const PeriodFigures& now,
                                    const PeriodFigures& before, int firstNumber);
/// "7 suspensions, 12.5 school days, 5 students".
QString figureWords(const FigureRow& row);

// What stands in the tables of this page.
std::vector<Column<FigureLine>> figureColumns(bool withGrouping);
std::vector<Column<ReportCase>> caseColumns();
std::vector<Column<StudentTotals>> totalsColumns();
std::vector<Column<CensusLine>> censusColumns();

/// A table to read and to open rows of, by Enter or a double click.
QTableView* reportTable(AbstractRowTable* model, const QString& objectName, const QString& name,
                        QWidget* parent, const std::function<void(qint64)>& open);
/// As high as its rows, for a table in a page that scrolls.
void fitHeight(QTableView* table);

} // namespace freshstart
