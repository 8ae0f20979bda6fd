// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chart_card.h"

#include "core/documents/report_words.h"
#include "core/law/reasons.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// As staff say it where the official words are too long, a month without its year.
QString shortLabel(Grouping grouping, const QString& code, const QString& label)
{
    if (grouping == Grouping::Month && code.contains(u'-')) {
        return label.left(3);
    }
    const auto reason = grouping == Grouping::Reason ? suspensionReason(code) : std::nullopt;
    return reason ? reason->staffWords : label;
}

} // namespace

ChartCard::ChartCard(Grouping grouping, BarChart::Direction direction, QWidget* parent)
    : QWidget(parent)
    , m_grouping(grouping)
    , m_chart(new BarChart(tr("Suspensions, %1").arg(report_words::groupingTitle(grouping)),
                           direction, this))
    , m_model(new RowTableModel<FigureLine>(
          figureColumns(false), [](const FigureLine& line) { return qint64{line.number}; }, this))
    , m_table(reportTable(m_model, toCode(grouping) + u"Table"_s,
                          report_words::groupingTitle(grouping), this,
                          [this](qint64 line) { open(static_cast<int>(line)); }))
    , m_switch(smallButton(tr("As a table"), toCode(grouping) + u"SwitchButton"_s, this))
{
    setObjectName(toCode(grouping) + u"Card"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(report_words::groupingTitle(grouping), this);
    outer->addWidget(card);
    card->addToHeader(m_switch);
    card->body()->addWidget(m_chart);
    card->body()->addWidget(m_table);
    card->body()->addStretch(1);
    m_switch->setCheckable(true);
    m_switch->setAccessibleName(tr("%1: as a table").arg(report_words::groupingTitle(grouping)));
    showAsTable(false);
    connect(m_switch, &QPushButton::toggled, this, &ChartCard::showAsTable);
    connect(m_chart, &BarChart::opened, this, &ChartCard::open);
}

void ChartCard::setFigures(const PeriodFigures& now, const PeriodFigures& before)
{
    std::vector<FigureLine> lines = figureLines(m_grouping, now, before, 0);
    std::vector<Bar> bars;
    for (const FigureLine& line : lines) {
        const QString label = report_words::group(m_grouping, line.now.group);
        bars.push_back({shortLabel(m_grouping, line.now.group, label), line.now.suspensions,
                        tr("%1: %2").arg(label, figureWords(line.now))});
    }
    m_chart->setBars(std::move(bars));
    m_model->setRows(std::move(lines));
    fitHeight(m_table);
}

void ChartCard::showAsTable(bool table)
{
    m_chart->setVisible(!table);
    m_table->setVisible(table);
    m_switch->setText(table ? tr("As a chart") : tr("As a table"));
}

void ChartCard::open(int line)
{
    for (const FigureLine& one : m_model->rows()) {
        if (one.number == line && !one.now.cases.empty()) {
            Q_EMIT opened(one.now);
        }
    }
}

} // namespace freshstart
