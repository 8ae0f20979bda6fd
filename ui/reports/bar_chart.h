// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QCPBars;
class QCPItemText;
class QCustomPlot;

namespace freshstart {

/// One bar: its number stands at its end, its words are for screen readers.
struct Bar {
    QString label;
    int value = 0;
    QString words;

    bool operator==(const Bar&) const = default;
};

/// Bars that are reached by the arrow keys and opened by Enter or a click. Who cannot see them is
/// told the current one's words. Colours follow the theme; every number is written beside its bar.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Direction { Upright, Lying }; ///< Lying has room for long labels

    BarChart(const QString& name, Direction direction, QWidget* parent);

    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int bar);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setCurrent(int bar);
    void open(int bar);
    [[nodiscard]] bool hasRows(int bar) const;
    [[nodiscard]] int barAt(QPoint position) const; ///< -1: none
    void draw();
    void drawLabels();
    void colour();
    void markCurrent();
    void describe();

    std::vector<Bar> m_bars;
    Direction m_direction;
    int m_current = 0;
    QCustomPlot* m_plot;
    QCPBars* m_columns;
    QCPBars* m_marked; ///< the current one again, outlined
    std::vector<QCPItemText*> m_numbers;
};

} // namespace freshstart
