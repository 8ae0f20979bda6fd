// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slow_storage.h"

#include "tests/core/records/backup_desk.h"
#include "tests/support/catch.h"
#include "ui/common/background.h"
#include "ui/common/backup_work.h"
#include "ui/common/daily_backup.h"

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMs = 15;

/// Counts how often the window's own thread comes round.
struct Heartbeat {
    QTimer timer;
    int beats = 0;

    Heartbeat()
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] { ++beats; });
        timer.start(5);
    }
};

/// A school with enough in it that slow storage takes its time.
void fill(BackupDesk& desk)
{
    for (int i = 0; i < 60; ++i) {
        desk.add(u"Student %1"_s.arg(i));
    }
}

} // namespace

TEST_CASE("On slow storage the window goes on while a backup is made", "[ui][slow]")
{
    BackupDesk desk;
    fill(desk);
    QWidget window;
    window.show();
    const SlowStorage slow(kDelayMs);
    const Heartbeat heart;
    bool seen = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const auto* dialog = window.findChild<QProgressDialog*>();
        seen = seen || (dialog != nullptr && dialog->isVisible());
    });
    look.start(10);
    REQUIRE(backUpWithProgress(*desk.school, BackupReason::Asked, &window));
    REQUIRE(SlowStorage::calls() > 40); // it was slow indeed: more than half a second
    CHECK(heart.beats > 20);            // none, where the window's thread waits for the disk
    CHECK(seen);
    CHECK(need(desk.school->backups().list()).size() == 1);
}

TEST_CASE("A backup on slow storage can be stopped, and leaves nothing behind", "[ui][slow]")
{
    BackupDesk desk;
    fill(desk);
    QWidget window;
    window.show();
    const SlowStorage slow(kDelayMs);
    QTimer press;
    QObject::connect(&press, &QTimer::timeout, &press, [&] {
        const auto* dialog = window.findChild<QProgressDialog*>();
        if (dialog != nullptr && dialog->isVisible()) {
            press.stop();
            dialog->findChild<QPushButton*>()->click();
        }
    });
    press.start(10);
    const auto made = backUpWithProgress(*desk.school, BackupReason::Asked, &window);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Cancelled);
    CHECK(need(desk.school->backups().list()).empty());
    CHECK(namesIn(desk.inFolder(u"backups"_s)).isEmpty());
}

TEST_CASE("On slow storage the backup of the day holds nobody up", "[ui][slow]")
{
    BackupDesk desk;
    fill(desk);
    const SlowStorage slow(kDelayMs);
    const Heartbeat heart;
    DailyBackup daily(*desk.school);
    QSignalSpy looked(&daily, &DailyBackup::looked);
    daily.start();
    REQUIRE(looked.wait(60'000));
    REQUIRE(SlowStorage::calls() > 40);
    CHECK(heart.beats > 20);
}
