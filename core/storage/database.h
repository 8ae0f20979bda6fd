// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

class QSqlError;

namespace freshstart {

/// Owns the one connection to the school's file. Opening sets the session up (foreign keys, full
/// sync, rollback journal); whose file it is and which version is looked at by open_file.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the file (":memory:" for tests); a missing file is created in ReadWrite mode.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode = Mode::ReadWrite);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Lets go of the file; nothing else may be asked for before reopen().
    void close();
    [[nodiscard]] Result<void> reopen();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// Sealed on the disk. The key is this process's (protection/key_ring.h): NeedsPassword without.
    [[nodiscard]] bool isProtected() const { return m_isProtected; }
    [[nodiscard]] QSqlDatabase connection() const;

    /// Asked before a transaction begins and before it is committed; its no is the transaction's.
    void setMayWrite(std::function<Result<void>()> ask) { m_mayWrite = std::move(ask); }
    [[nodiscard]] Result<void> mayWrite() { return m_mayWrite ? m_mayWrite() : Result<void>(); }

    /// What is done inside every transaction before it is committed; its failure is the commit's.
    void setBeforeCommit(std::function<Result<void>()> work) { m_beforeCommit = std::move(work); }
    [[nodiscard]] Result<void> beforeCommit()
    {
        return m_beforeCommit ? m_beforeCommit() : Result<void>();
    }

    /// What is done inside every transaction as soon as it has begun; its failure is that of beginning.
    void setAfterBegin(std::function<Result<void>()> work) { m_afterBegin = std::move(work); }
    [[nodiscard]] Result<void> afterBegin()
    {
        return m_afterBegin ? m_afterBegin() : Result<void>();
    }
    /// What is done after every transaction that has been committed; it may begin none itself.
    void setAfterCommit(std::function<void()> work) { m_afterCommit = std::move(work); }
    void afterCommit()
    {
        if (m_afterCommit) {
            m_afterCommit();
        }
    }

    /// What the engine reports as one of our errors. Where it is a school's file at work: that it is
    /// gone, taken or became read-only, rather than what the engine stumbled over.
    [[nodiscard]] Error said(const QSqlError& error);

    /// Runs one statement without parameters.
    [[nodiscard]] Result<void> run(const QString& sql);

private:
    Database(QString path, Mode mode, QString connectionName);

    QString m_path;
    Mode m_mode;
    bool m_isProtected = false;
    QString m_connectionName;
    std::function<Result<void>()> m_mayWrite;
    std::function<Result<void>()> m_beforeCommit;
    std::function<Result<void>()> m_afterBegin;
    std::function<void()> m_afterCommit;
};

} // namespace freshstart
