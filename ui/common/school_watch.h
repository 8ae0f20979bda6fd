// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace freshstart {

/// Looks after the school's file while it is open: brings what other PCs have changed, tells them
/// that this one is at work, and is to be seen only while nothing can be saved because the file is
/// away or another PC has it. It says so, and goes by itself when the file is back.
class SchoolWatch final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kLookEveryMs = 5'000;

    SchoolWatch(const UiContext& context, QWidget* parent);
    /// Now, rather than when the time has come.
    void look();

Q_SIGNALS:
    /// Whether anything can be saved at the moment, said when it changes.
    void canSaveChanged(bool canSave);

private:
    void build();
    void tryAgain();
    void saveCopy();
    void say(const QString& sentence);

    UiContext m_context;
    QTimer m_timer;
    QElapsedTimer m_lastBeat;
    QLabel* m_words = nullptr;
};

} // namespace freshstart
