// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/daily_backup.h"

#include "core/records/backup_service.h"
#include "core/workspace.h"

#include <QThread>

#include <chrono>

using namespace std::chrono_literals;

namespace freshstart {

DailyBackup::DailyBackup(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(30min);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
}

DailyBackup::~DailyBackup()
{
    if (m_thread != nullptr) {
        m_thread->wait();
    }
}

void DailyBackup::start()
{
    m_timer.start();
    QTimer::singleShot(0, this, &DailyBackup::look); // the window is drawn first
}

void DailyBackup::look()
{
    if (m_thread != nullptr) {
        return; // still at it
    }
    BackupService& backups = m_workspace.backups();
    const auto due = backups.isDue();
    if (!due || !*due) {
        Q_EMIT looked();
        return;
    }
    const auto job = backups.begin(BackupReason::Day);
    if (!job) {
        backups.finish(job.error());
        Q_EMIT looked();
        return;
    }
    m_result.reset();
    m_thread.reset(QThread::create([this, todo = *job] { m_result = BackupService::run(todo); }));
    connect(m_thread.get(), &QThread::finished, this, &DailyBackup::made);
    m_thread->start();
}

void DailyBackup::made()
{
    m_thread->wait();
    m_thread.reset();
    m_workspace.backups().finish(*m_result);
    Q_EMIT looked();
}

} // namespace freshstart
