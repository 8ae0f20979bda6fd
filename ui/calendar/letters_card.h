// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/letter_difference_service.h"

#include <QWidget>

#include <vector>

namespace freshstart {

class Card;

/// The letters that have gone out and would read otherwise by the calendar as it is now; each leads
/// to its suspension. Hidden where there are none.
class LettersCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LettersCard(QWidget* parent);

    void fill(const std::vector<LetterThatDiffers>& letters);

Q_SIGNALS:
    void opened(freshstart::SuspensionId suspension);

private:
    void addLetter(const LetterThatDiffers& letter);

    Card* m_card;
    std::vector<LetterThatDiffers> m_shown; ///< made anew only when they change: the focus stays
};

} // namespace freshstart
