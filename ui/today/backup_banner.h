// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

class QLabel;

namespace freshstart {

class Card;

/// Warns above Today where the last good backup is old, or there is none. Hidden otherwise.
class BackupBanner final : public QWidget
{
    Q_OBJECT

public:
    BackupBanner(const UiContext& context, QWidget* parent);

    void refresh();

private:
    UiContext m_context;
    Card* m_card;
    QLabel* m_sentence;
};

} // namespace freshstart
