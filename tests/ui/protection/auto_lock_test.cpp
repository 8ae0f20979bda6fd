// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/auto_lock.h"

#include "tests/support/protected_desk.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace freshstart;
using namespace freshstart::test;

TEST_CASE("After so many minutes without a touch it is time to lock", "[ui][protection]")
{
    HandClock clock;
    AutoLock lock(clock, nullptr);
    lock.setMinutes(10);
    QSignalSpy idle(&lock, &AutoLock::idle);
    clock.wait(9);
    CHECK_FALSE(lock.check());
    clock.wait(1);
    CHECK(lock.check());
    CHECK(idle.size() == 1);
    CHECK_FALSE(lock.check()); // said once
}

TEST_CASE("Typing and the mouse put the lock off, and nothing does where it is never to lock",
          "[ui][protection]")
{
    HandClock clock;
    QWidget page;
    page.show();
    AutoLock lock(clock, nullptr);
    lock.setMinutes(10);
    QSignalSpy idle(&lock, &AutoLock::idle);
    for (int i = 0; i < 4; ++i) {
        clock.wait(6);
        if (i % 2 == 0) {
            QTest::keyClick(&page, Qt::Key_A);
        } else {
            QTest::mouseClick(&page, Qt::LeftButton);
        }
    }
    CHECK(idle.isEmpty());
    lock.setMinutes(0);
    clock.wait(600);
    CHECK_FALSE(lock.check());
}

TEST_CASE("A PC that slept is locked by the first key, which goes nowhere", "[ui][protection]")
{
    struct Keys : QWidget {
        int count = 0;
        void keyPressEvent(QKeyEvent*) override { ++count; }
    } page;
    page.show();
    HandClock clock;
    AutoLock lock(clock, nullptr);
    QSignalSpy idle(&lock, &AutoLock::idle);
    clock.wait(500);
    QTest::keyClick(&page, Qt::Key_X);
    CHECK(idle.size() == 1);
    CHECK(page.count == 0);
    clock.wait(-300); // the clock is put back
    CHECK_FALSE(lock.check());
    clock.wait(9);
    CHECK_FALSE(lock.check());
}
