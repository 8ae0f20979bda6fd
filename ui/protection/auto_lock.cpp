// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/auto_lock.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace freshstart {

namespace {

constexpr int kLookEveryMs = 5000;

} // namespace

AutoLock::AutoLock(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock.now())
{
    auto* timer = new QTimer(this);
    timer->setInterval(kLookEveryMs);
    connect(timer, &QTimer::timeout, this, &AutoLock::check);
    timer->start();
    QCoreApplication::instance()->installEventFilter(this);
}

void AutoLock::setMinutes(int minutes)
{
    m_minutes = minutes;
    touched();
}

void AutoLock::touched()
{
    m_last = m_clock.now();
}

bool AutoLock::check()
{
    const qint64 seconds = m_last.secsTo(m_clock.now());
    if (seconds < 0) {
        touched(); // the clock was put back: counted from now
        return false;
    }
    if (m_minutes == 0 || seconds < m_minutes * qint64{60}) {
        return false;
    }
    touched();
    Q_EMIT idle();
    return true;
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        // After the time is up the first touch comes too late: a PC that slept wakes with one.
        if (check()) {
            return true;
        }
        touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace freshstart
