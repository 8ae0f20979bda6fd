// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/bar_chart.h"

#include "ui/common/measure.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

// Its header speaks Qt's short keywords, which the house does without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kUprightLines = 11;
constexpr int kLabelLetters = 29;
constexpr double kThickness = 0.64; ///< share of the room of a bar
constexpr double kRoomForNumbers = 1.16;

} // namespace

BarChart::BarChart(const QString& name, Direction direction, QWidget* parent)
    : QWidget(parent)
    , m_direction(direction)
    , m_plot(new QCustomPlot(this))
    , m_columns(nullptr)
    , m_marked(nullptr)
{
    setObjectName(u"barChart"_s);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    const bool lying = direction == Direction::Lying;
    QCPAxis* keys = lying ? m_plot->yAxis : m_plot->xAxis;
    QCPAxis* values = lying ? m_plot->xAxis : m_plot->yAxis;
    keys->setRangeReversed(lying); // the first one on top
    keys->setTickLength(0);
    keys->setSubTicks(false);
    keys->grid()->setVisible(false);
    values->setVisible(false);
    for (QCPBars** bars : {&m_columns, &m_marked}) {
        *bars = new QCPBars(keys, values);
        (*bars)->setWidthType(QCPBars::wtPlotCoords);
        (*bars)->setWidth(kThickness);
        (*bars)->setSelectable(QCP::stNone);
        (*bars)->setAntialiased(false);
    }
    colour();
}

void BarChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    draw();
    describe();
    updateGeometry();
}

QSize BarChart::sizeHint() const
{
    const int lying = (linesHigh(*this, 1) + space::kRow) * static_cast<int>(m_bars.size()) + space::kCard;
    return {lettersWide(*this, letters::kMain / 3),
            m_direction == Direction::Lying ? lying : linesHigh(*this, kUprightLines)};
}

QSize BarChart::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent(std::max(m_current - 1, 0));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar >= 0) {
        setCurrent(bar);
        open(bar);
    }
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    markCurrent();
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    markCurrent();
}

void BarChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        colour();
        draw();
    }
}

void BarChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    drawLabels();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BarChart::setCurrent(int bar)
{
    m_current = std::max(bar, 0);
    markCurrent();
    describe();
}

bool BarChart::hasRows(int bar) const
{
    return bar >= 0 && bar < static_cast<int>(m_bars.size()) &&
           m_bars[static_cast<size_t>(bar)].value > 0;
}

void BarChart::open(int bar)
{
    if (hasRows(bar)) {
        Q_EMIT opened(bar);
    }
}

int BarChart::barAt(QPoint position) const
{
    const QPoint inPlot = m_plot->mapFrom(this, position);
    const double key = m_direction == Direction::Lying ? m_plot->yAxis->pixelToCoord(inPlot.y())
                                                       : m_plot->xAxis->pixelToCoord(inPlot.x());
    const int bar = qRound(key);
    return bar >= 0 && bar < static_cast<int>(m_bars.size()) ? bar : -1;
}

void BarChart::draw()
{
    for (QCPItemText* number : m_numbers) {
        m_plot->removeItem(number);
    }
    m_numbers.clear();
    QVector<double> keys;
    QVector<double> values;
    int highest = 1;
    const TonePair accent = tonePair(Tone::Accent, coloursFor(palette()));
    for (const Bar& bar : m_bars) {
        const auto key = static_cast<double>(keys.size());
        keys.append(key);
        values.append(bar.value);
        highest = std::max(highest, bar.value);
        auto* number = new QCPItemText(m_plot);
        const bool lying = m_direction == Direction::Lying;
        number->position->setCoords(lying ? bar.value : key, lying ? key : bar.value);
        number->setPositionAlignment(lying ? Qt::AlignLeft | Qt::AlignVCenter
                                           : Qt::AlignHCenter | Qt::AlignBottom);
        number->setPadding({6, 2, 6, 2});
        number->setText(QString::number(bar.value));
        number->setFont(font());
        number->setColor(bar.value > 0 ? accent.text : coloursFor(palette()).muted);
        number->setSelectable(false);
        number->setClipToAxisRect(false);
        m_numbers.push_back(number);
    }
    m_columns->setData(keys, values, true);
    m_columns->keyAxis()->setRange(-0.5, static_cast<double>(m_bars.size()) - 0.5);
    m_columns->valueAxis()->setRange(0, highest * kRoomForNumbers);
    drawLabels();
    markCurrent();
}

/// Labels as wide as there is room for.
void BarChart::drawLabels()
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int count = std::max(1, static_cast<int>(m_bars.size()));
    const int room = m_direction == Direction::Lying ? std::min(lettersWide(*this, kLabelLetters), width() * 2 / 5)
                                                     : width() / count - space::kHalf;
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        ticker->addTick(i, fontMetrics().elidedText(m_bars[static_cast<size_t>(i)].label,
                                                    Qt::ElideRight, room));
    }
    m_columns->keyAxis()->setTicker(ticker);
}

void BarChart::colour()
{
    const Colours& colours = coloursFor(palette());
    m_plot->setBackground(QBrush(colours.surface));
    m_columns->setPen(Qt::NoPen);
    m_columns->setBrush(colours.accent);
    m_marked->setPen(QPen(colours.text, 2));
    m_marked->setBrush(colours.accent);
    QCPAxis* keys = m_columns->keyAxis();
    keys->setBasePen(QPen(colours.line));
    keys->setTickLabelColor(colours.text);
    keys->setTickLabelFont(font());
}

void BarChart::markCurrent()
{
    const bool shown = hasFocus() && m_current < static_cast<int>(m_bars.size());
    const double value = shown ? m_bars[static_cast<size_t>(m_current)].value : 0;
    m_marked->setData(shown ? QVector<double>{static_cast<double>(m_current)} : QVector<double>(),
                      shown ? QVector<double>{value} : QVector<double>(), true);
    const Colours& colours = coloursFor(palette());
    for (size_t i = 0; i < m_numbers.size(); ++i) { // a bar of nothing is marked by its number
        const bool marked = shown && static_cast<int>(i) == m_current;
        m_numbers[i]->setPen(marked ? QPen(colours.text, 2) : QPen(Qt::NoPen));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BarChart::describe()
{
    setAccessibleDescription(m_current < static_cast<int>(m_bars.size())
                                 ? m_bars[static_cast<size_t>(m_current)].words
                                 : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace freshstart
