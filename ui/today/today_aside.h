// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today_service.h"

#include <QWidget>

namespace freshstart {

class Card;
class ScrollColumn;

/// Beside the duties: who is out, who comes back, which meetings are near.
class TodayAside final : public QObject
{
    Q_OBJECT

public:
    explicit TodayAside(ScrollColumn* column);

    void fill(const TodayView& view);

Q_SIGNALS:
    void studentAsked(freshstart::StudentId student);

private:
    void fillMeetings(const TodayView& view);
    void addPerson(Card* card, StudentId student, const QString& name, const QString& words);

    Card* m_out;
    Card* m_returning;
    Card* m_meetings;
};

} // namespace freshstart
