// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "core/prevention/watch.h"
#include "ui/common/context.h"

#include <QWidget>

namespace freshstart {

class Card;

/// On a student's page: why a prevention meeting is thought of, and the meetings there were.
class StudentPreventionPanel final : public QWidget
{
    Q_OBJECT

public:
    StudentPreventionPanel(const UiContext& context, StudentId student, QWidget* parent);

private:
    void fill();
    void addReasons();
    static QString standingWords(const WatchRow& watched);
    void addMeeting(const PreventionRow& row);

    UiContext m_context;
    StudentId m_student;
    Card* m_card;
};

} // namespace freshstart
