// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/documents/history_text.h"
#include "ui/common/context.h"

#include <QWidget>

class QPushButton;

namespace freshstart {

class Card;

/// On a student's page: who changed what and when, the latest first.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(const UiContext& context, StudentId student, QWidget* parent);

    void fill();

private:
    void addEntry(const HistoryEntry& entry, const HistoryNames& names);

    UiContext m_context;
    StudentId m_student;
    Card* m_card;
    QPushButton* m_more;
    int m_shown; ///< at most so many
};

} // namespace freshstart
