// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/context.h"

#include <QWidget>

class QLabel;

namespace freshstart {

class Card;

/// Says on the page of an issued suspension that the school calendar has changed since its letter
/// went out, and what the letter would say now. Hidden where the letter still holds.
class CalendarChangeBanner final : public QWidget
{
    Q_OBJECT

public:
    CalendarChangeBanner(const UiContext& context, QWidget* parent);

    void showFor(SuspensionId suspension);

private:
    UiContext m_context;
    Card* m_card;
    QLabel* m_sentences;
};

} // namespace freshstart
