// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace freshstart {

/// At the foot of the window: says what has just been taken out, or taken back, and offers the way
/// back. It takes no focus and waits for nobody; it goes after a while unless somebody is in it.
class UndoNotice final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kGoesAfterMs = 60'000;

    explicit UndoNotice(QWidget* parent);

    /// `button` names the way back; `about` completes it for those who do not see the words.
    void say(const QString& words, const QString& button, const QString& about);

Q_SIGNALS:
    void wayBackAsked();

private:
    void goUnlessUsed();

    QLabel* m_words;
    QPushButton* m_back;
    QTimer* m_timer;
};

} // namespace freshstart
