// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/year_counts.h"

#include <QWidget>

#include <optional>

namespace freshstart {

class Card;

/// School days of each term, its halves and the year.
class CountsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CountsCard(QWidget* parent);

    void fill(const YearCounts& counts);

private:
    void addTerm(const TermCount& term);

    Card* m_card;
    std::optional<YearCounts> m_shown;
};

} // namespace freshstart
