// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/days_elsewhere.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace freshstart {

/// Days of suspension at other schools: they count towards the 45 of a school year, and only the
/// family or the other school can say how many there were.
class DaysElsewhereEditor final : public QWidget
{
    Q_OBJECT

public:
    DaysElsewhereEditor(QDate today, QWidget* parent);

    void setDays(const std::vector<DaysElsewhere>& days);
    [[nodiscard]] std::vector<DaysElsewhere> days() const;

Q_SIGNALS:
    void changed();

private:
    class Line;
    Line* addLine(const DaysElsewhere& days);
    void removeLine(Line* line);

    QDate m_today;
    QVBoxLayout* m_layout;
    std::vector<Line*> m_lines;
};

} // namespace freshstart
