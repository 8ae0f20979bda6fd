// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace freshstart {

/// Looked after, EHC plan and the like, each with the dates it holds.
class StatusesEditor final : public QWidget
{
    Q_OBJECT

public:
    StatusesEditor(QDate today, QWidget* parent);

    void setStatuses(const std::vector<StatusPeriod>& statuses);
    [[nodiscard]] std::vector<StatusPeriod> statuses() const;
    [[nodiscard]] bool hasUnreadableDate() const;

Q_SIGNALS:
    void changed();

private:
    class Line;
    Line* addLine(const StatusPeriod& status);
    void removeLine(Line* line);

    QDate m_today;
    QVBoxLayout* m_layout;
    std::vector<Line*> m_lines;
};

} // namespace freshstart
