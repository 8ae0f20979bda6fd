// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/day_look.h"

#include <QWidget>

namespace freshstart {

/// What the fields of the calendar mean, painted as they are painted there.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget* parent);

    /// Whether the year is assumed: its weekdays look otherwise.
    void setAssumed(bool assumed);

private:
    QWidget* m_school = nullptr;
    QWidget* m_assumed = nullptr;
};

} // namespace freshstart
