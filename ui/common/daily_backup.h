// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/backup.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThread;

namespace freshstart {

class Workspace;

/// Backs the school up when it is opened for the first time on a day, beside the window's work; a
/// program left open over night does so in the morning. What goes wrong stands on Today.
class DailyBackup final : public QObject
{
    Q_OBJECT

public:
    explicit DailyBackup(Workspace& workspace, QObject* parent = nullptr);
    ~DailyBackup() override; ///< waits for a backup that is being made
    DailyBackup(const DailyBackup&) = delete;
    DailyBackup& operator=(const DailyBackup&) = delete;

    /// Looks now, and from now on every half hour.
    void start();

Q_SIGNALS:
    void looked(); ///< a look is over, and the backup made where one was due

private:
    void look();
    void made();

    Workspace& m_workspace;
    QTimer m_timer;
    std::unique_ptr<QThread> m_thread;
    std::optional<Result<Backup>> m_result; ///< written by the thread, read after it
};

} // namespace freshstart
