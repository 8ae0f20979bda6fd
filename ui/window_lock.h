// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protection/unlock_form.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QPushButton;

namespace freshstart {

class AutoLock;
class Clock;
class UnlockForm;
class Workspace;

/// Covers the window while nobody is there, and until somebody signs in again. Pages stay as they
/// are underneath, with what is typed in them; whoever signs in is who works here from then on.
class WindowLock final : public QObject
{
    Q_OBJECT

public:
    WindowLock(QMainWindow& window, Workspace& workspace, const Clock& clock, Unlock unlock);

    /// Dialogs that are open are given up as with Escape.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] AutoLock* autoLock() const { return m_autoLock; }

Q_SIGNALS:
    void lockChanged(bool locked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCover(Unlock unlock);
    void addLockButton();
    void follow();
    void askAgain();
    void open(const LetIn& letIn, bool byRecoveryKey);
    void keepTitle();

    QMainWindow& m_window;
    Workspace& m_workspace;
    AutoLock* m_autoLock;
    QPushButton* m_button = nullptr;
    QWidget* m_cover = nullptr;
    UnlockForm* m_form = nullptr;
    QPointer<QWidget> m_focus; ///< where somebody was typing
    QString m_title;
    bool m_locked = false;
};

} // namespace freshstart
