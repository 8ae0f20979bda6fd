// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/prevention_report.h"
#include "ui/common/row_table_model.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace freshstart {

class BarChart;
class ListPanel;

/// Exclusion prevention meetings of a period: what came of them as bars, and below them either every
/// meeting or the numbers without names.
class PreventionView final : public QWidget
{
    Q_OBJECT

public:
    /// `open` is called with the number of a meeting.
    PreventionView(const std::function<void(qint64)>& open, QWidget* parent);

    void showMeetings(const PreventionRegister& meetings, const PreventionReport& report);
    void showNumbers(const PreventionReport& report);

private:
    struct FigureLine {
        PreventionFigure now;
        PreventionFigure before;
    };

    void showBars(const PreventionReport& report);
    static std::vector<Column<PreventionLine>> meetingColumns();
    static std::vector<Column<FigureLine>> numberColumns();

    BarChart* m_chart;
    QStackedWidget* m_lists;
    RowTableModel<PreventionLine>* m_meetingsModel;
    ListPanel* m_meetings;
    RowTableModel<FigureLine>* m_numbersModel;
    ListPanel* m_numbers;
};

} // namespace freshstart
