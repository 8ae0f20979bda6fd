// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/background.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <limits>
#include <memory>

namespace freshstart {

namespace {

constexpr int kPatienceMs = 100; // shorter work shows no progress

} // namespace

void runUnseen(const std::function<void()>& work)
{
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
}

void runBeside(QWidget* parent, const QString& words, const std::function<void()>& work)
{
    QProgressDialog dialog(words, QString(), 0, 0, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(kPatienceMs);
    runUnseen(work);
}

void runStoppable(QWidget* parent, const QString& words,
                  const std::function<void(const GoOn&)>& work)
{
    std::atomic_bool stop = false;
    QProgressDialog dialog(words, QCoreApplication::translate("Background", "Stop"), 0, 0, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(std::numeric_limits<int>::max()); // shown below, with the loop that lets it be used
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { stop = true; });
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { work([&stop] { return !stop.load(); }); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(kPatienceMs);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    patience.stop();
    if (!thread->isFinished()) {
        dialog.show();
        loop.exec();
    }
    thread->wait();
}

void runWaiting(QWidget* parent, const QString& words, const std::function<void()>& work)
{
    QProgressDialog dialog(words, QString(), 0, 0, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    dialog.show();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    work();
}

} // namespace freshstart
