// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/prevention_view.h"

#include "core/documents/prevention_reports.h"
#include "core/documents/report_words.h"
#include "core/documents/wording.h"
#include "ui/common/date_text.h"
#include "ui/common/labels.h"
#include "ui/reports/bar_chart.h"
#include "ui/reports/list_panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// What came of the meetings, and what came after them.
constexpr std::array kBars{PreventionCount::FurtherAssessment, PreventionCount::RevisedApproaches,
                           PreventionCount::ExternalAgencies,  PreventionCount::PlanToBeMade,
                           PreventionCount::FormalProcedures,  PreventionCount::LaterSuspended,
                           PreventionCount::LaterPermanent,    PreventionCount::NeitherLater};

template<class Row, class Number>
Column<Row> number(const QString& title, Number value)
{
    return Column<Row>(title, [value](const Row& row) { return QString::number(value(row)); })
        .sortedBy([value](const Row& row) { return SortKey(qint64{value(row)}); })
        .wide(9)
        .right();
}

} // namespace

std::vector<Column<PreventionLine>> PreventionView::meetingColumns()
{
    using One = Column<PreventionLine>;
    return {
        One(tr("Date"), [](const PreventionLine& line) { return tableDate(line.date); })
            .sortedBy([](const PreventionLine& line) { return SortKey(line.date.toJulianDay()); })
            .wide(12),
        One(tr("Student"), [](const PreventionLine& line) { return line.studentName; }).wide(20),
        One(tr("Year then"),
            [](const PreventionLine& line) { return wording::yearGroup(line.yearGroup); })
            .wide(9),
        One(tr("Meeting"), [](const PreventionLine& line) {
            return report_words::course(line.course);
        }).wide(10),
        One(tr("Status on the day"), [](const PreventionLine& line) {
            return report_words::statuses(line.statuses);
        }).wide(22),
        One(tr("Outcomes"), [](const PreventionLine& line) {
            return report_words::outcomes(line.outcomes);
        }).wide(0),
        number<PreventionLine>(tr("Open actions"), [](const auto& line) { return line.openActions; }),
        number<PreventionLine>(tr("Suspended later"),
                               [](const auto& line) { return line.laterSuspensions; }),
        number<PreventionLine>(tr("Excluded later"),
                               [](const auto& line) { return line.laterPermanent; }),
    };
}

std::vector<Column<PreventionView::FigureLine>> PreventionView::numberColumns()
{
    using One = Column<FigureLine>;
    return {
        One(tr("What is counted"),
            [](const FigureLine& line) { return report_words::count(line.now.count); })
            .sortedBy([](const FigureLine& line) { return SortKey(qint64(line.now.count)); })
            .wide(0),
        number<FigureLine>(tr("Meetings"), [](const auto& line) { return line.now.meetings; }),
        number<FigureLine>(tr("Students"), [](const auto& line) { return line.now.students; }),
        number<FigureLine>(tr("A year before"),
                           [](const auto& line) { return line.before.meetings; })
            .wide(12),
    };
}

PreventionView::PreventionView(const std::function<void(qint64)>& open, QWidget* parent)
    : QWidget(parent)
    , m_chart(new BarChart(tr("Prevention meetings held: what came of them"),
                           BarChart::Direction::Lying, this))
    , m_lists(new QStackedWidget(this))
    , m_meetingsModel(new RowTableModel<PreventionLine>(
          meetingColumns(), [](const PreventionLine& line) { return line.meeting.number; }, this))
    , m_meetings(new ListPanel(m_meetingsModel, u"preventionMeetingsTable"_s,
                               tr("Exclusion prevention meetings"), open, this))
    , m_numbersModel(new RowTableModel<FigureLine>(
          numberColumns(), [](const FigureLine& line) { return qint64(line.now.count); }, this))
    , m_numbers(new ListPanel(m_numbersModel, u"preventionNumbersTable"_s,
                              tr("Numbers of exclusion prevention meetings"), [](qint64) {}, this))
{
    m_chart->setObjectName(u"preventionChart"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* chart = new QVBoxLayout;
    chart->setContentsMargins(space::kPage, 0, space::kPage, 0);
    chart->addWidget(m_chart);
    column->addLayout(chart);
    column->addWidget(m_lists, 1);
    m_lists->addWidget(m_meetings);
    m_lists->addWidget(m_numbers);
    m_meetings->setEmptyText(tr("No prevention meetings in this period."));
}

void PreventionView::showBars(const PreventionReport& report)
{
    std::vector<Bar> bars;
    for (const PreventionCount count : kBars) {
        const PreventionFigure& figure = report.now.at(static_cast<std::size_t>(count));
        const QString label = report_words::count(count);
        bars.push_back({label, figure.meetings,
                        figure.isHidden
                            ? tr("%1: not shown").arg(label)
                            : tr("%1: %2 meetings, %3 students")
                                  .arg(label)
                                  .arg(figure.meetings)
                                  .arg(figure.students)});
    }
    m_chart->setBars(std::move(bars));
}

void PreventionView::showMeetings(const PreventionRegister& meetings,
                                  const PreventionReport& report)
{
    showBars(report);
    m_meetings->setNote(tr("%1. What came later is counted up to %2.")
                            .arg(report_words::period(meetings.period),
                                 wording::plainDate(meetings.upTo)));
    m_meetingsModel->setRows(meetings.lines);
    m_meetings->updateState();
    m_lists->setCurrentWidget(m_meetings);
}

void PreventionView::showNumbers(const PreventionReport& report)
{
    showBars(report);
    m_numbers->setNote(tr("Numbers only: who may have to review a decision later hears nothing "
                          "from the papers of a meeting."));
    std::vector<FigureLine> lines;
    for (std::size_t i = 0; i < report.now.size(); ++i) {
        lines.push_back({report.now[i], report.earlier[i]});
    }
    m_numbersModel->setRows(std::move(lines));
    m_numbers->updateState();
    m_lists->setCurrentWidget(m_numbers);
}

} // namespace freshstart
