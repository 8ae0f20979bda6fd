// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/governors_view.h"

#include "core/documents/report_words.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/reports/chart_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kTilesInARow = 4;

const std::vector<Grouping>& chartGroupings()
{
    using enum Grouping;
    static const std::vector<Grouping> all{Month, YearGroup, Reason, Status};
    return all;
}

} // namespace

GovernorsView::GovernorsView(QWidget* parent)
    : QWidget(parent)
    , m_tileGrid(new QGridLayout)
    , m_empty(mutedLabel({}, this))
    , m_model(new RowTableModel<FigureLine>(
          figureColumns(true), [](const FigureLine& line) { return qint64{line.number}; }, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* column = new ScrollColumn(this);
    outer->addWidget(column);
    m_empty->setObjectName(u"emptyLabel"_s);
    column->main()->addWidget(m_empty);
    buildTiles(column);
    buildCharts(column);
    column->main()->addWidget(sectionTitle(tr("All groups"), column->inside()));
    m_table = reportTable(m_model, u"figuresTable"_s, tr("All groups"), column->inside(),
                          [this](qint64 number) { openLine(static_cast<int>(number)); });
    column->main()->addWidget(m_table);
}

void GovernorsView::buildTiles(ScrollColumn* column)
{
    using F = PeriodFigures;
    using R = FigureRow;
    const auto add = [this](const QString& label, const QString& name, FigureRow F::*figure,
                            int R::*value, bool inDays = false) {
        Tile tile = makeTile(label, name + u"Button"_s);
        tile.figure = figure;
        tile.value = value;
        tile.inDays = inDays;
        m_tiles.push_back(tile);
    };
    m_tileGrid->setSpacing(space::kGap);
    column->main()->addLayout(m_tileGrid);
    add(tr("Suspensions begun"), u"suspensions"_s, &F::total, &R::suspensions);
    add(tr("School days"), u"days"_s, &F::total, &R::halfDays, true);
    add(tr("Students"), u"students"_s, &F::total, &R::students);
    add(tr("Students more than once"), u"repeated"_s, &F::repeated, &R::students);
    add(tr("Lunchtime suspensions"), u"lunchtimes"_s, &F::lunchtimes, &R::suspensions);
    add(tr("Missed an exam or test"), u"examMissed"_s, &F::examMissed, &R::suspensions);
    add(tr("Permanent exclusions"), u"permanent"_s, &F::permanent, &R::suspensions);
    add(tr("Cancelled"), u"cancelled"_s, &F::cancelled, &R::suspensions);
}

GovernorsView::Tile GovernorsView::makeTile(const QString& label, const QString& objectName)
{
    auto* card = new Card(this);
    card->body()->setSpacing(space::kHair);
    card->body()->addWidget(smallLabel(label, card));
    Tile tile;
    tile.number = linkButton({}, objectName, card);
    tile.number->setProperty("label", label);
    QFont large = tile.number->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    tile.number->setFont(large);
    card->body()->addWidget(tile.number, 0, Qt::AlignLeft);
    tile.before = smallLabel({}, card);
    card->body()->addWidget(tile.before);
    const auto place = static_cast<int>(m_tiles.size());
    m_tileGrid->addWidget(card, place / kTilesInARow, place % kTilesInARow);
    connect(tile.number, &QPushButton::clicked, this, [this, place, label] {
        const FigureRow& row = m_report.now.*(m_tiles[static_cast<size_t>(place)].figure);
        if (!row.cases.empty()) {
            Q_EMIT opened(label, row.cases);
        }
    });
    return tile;
}

void GovernorsView::buildCharts(ScrollColumn* column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(space::kGap);
    column->main()->addLayout(grid);
    for (const Grouping grouping : chartGroupings()) {
        const bool upright = grouping == Grouping::Month || grouping == Grouping::YearGroup;
        auto* card = new ChartCard(
            grouping, upright ? BarChart::Direction::Upright : BarChart::Direction::Lying,
            column->inside());
        const auto place = static_cast<int>(m_charts.size());
        grid->addWidget(card, place / 2, place % 2);
        grid->setColumnStretch(place % 2, 1);
        m_charts.push_back(card);
        connect(card, &ChartCard::opened, this, [this, grouping](const FigureRow& row) {
            Q_EMIT opened(tr("%1: %2").arg(report_words::groupingTitle(grouping),
                                           report_words::group(grouping, row.group)),
                          row.cases);
        });
    }
}

void GovernorsView::show(const ReportData& facts, DateSpan period)
{
    m_report = governorsReport(facts, period);
    m_charted = figuresOf(facts, period, chartGroupings());
    const PeriodFigures before = figuresOf(facts, m_report.before.period, chartGroupings());
    for (const Tile& tile : m_tiles) {
        fillTile(tile);
    }
    for (ChartCard* card : m_charts) {
        card->setFigures(m_charted, before);
        card->setVisible(m_charted.total.students > 0);
    }
    std::vector<FigureLine> lines;
    for (const FigureTable& table : m_report.now.tables) {
        const auto more = figureLines(table.grouping, m_report.now, m_report.before,
                                      static_cast<int>(lines.size()));
        lines.insert(lines.end(), more.begin(), more.end());
    }
    m_model->setRows(std::move(lines));
    fitHeight(m_table);
    m_empty->setVisible(m_charted.total.students == 0);
    m_empty->setText(facts.cases.empty()
                         ? tr("No suspension has been issued yet: the figures come by themselves.")
                         : tr("No suspension falls into this period."));
}

void GovernorsView::fillTile(const Tile& tile) const
{
    const FigureRow& now = m_report.now.*(tile.figure);
    const FigureRow& before = m_report.before.*(tile.figure);
    const auto text = [&tile](const FigureRow& row) {
        const int value = row.*(tile.value);
        return tile.inDays ? report_words::days(value) : QString::number(value);
    };
    const QString label = tile.number->property("label").toString();
    tile.number->setText(text(now));
    tile.number->setEnabled(!now.cases.empty());
    tile.before->setText(tr("a year before: %1").arg(text(before)));
    tile.number->setAccessibleName(
        tr("%1: %2, a year before %3").arg(label, text(now), text(before)));
    tile.number->setToolTip(now.cases.empty() ? QString() : tr("Show the suspensions"));
}

void GovernorsView::openLine(int number)
{
    for (const FigureLine& line : m_model->rows()) {
        if (line.number == number && !line.now.cases.empty()) {
            Q_EMIT opened(tr("%1: %2").arg(report_words::groupingTitle(line.grouping),
                                           report_words::group(line.grouping, line.now.group)),
                          line.now.cases);
        }
    }
}

} // namespace freshstart
