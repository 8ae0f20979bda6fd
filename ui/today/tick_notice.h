// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace freshstart {

/// Says what has just been ticked off and offers to take it back.
class TickNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit TickNotice(QWidget* parent);

    void say(const QString& words);

Q_SIGNALS:
    void undone();

private:
    QLabel* m_words;
};

} // namespace freshstart
