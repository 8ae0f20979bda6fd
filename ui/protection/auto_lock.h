// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

namespace freshstart {

class Clock;

/// Notices that nobody has touched the program for a while. Goes by the clock on the wall, so that a
/// PC that was asleep is locked when it wakes.
class AutoLock final : public QObject
{
    Q_OBJECT

public:
    AutoLock(const Clock& clock, QObject* parent);

    static constexpr int kUsualMinutes = 10;

    /// 0: never.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    /// Somebody is there.
    void touched();
    /// Looks at the clock; done by itself every few seconds. True: the time was up.
    bool check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    int m_minutes = kUsualMinutes;
    QDateTime m_last;
};

} // namespace freshstart
