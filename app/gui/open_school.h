// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/unlock_school.h"
#include "core/base/error.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>

namespace freshstart {

class Clock;
class Prompter;

/// What can be done when a school's file does not open.
enum class OpenChoice { AnotherFile, ReadOnly, NewFile, Restore, Quit };

/// Reading is safe where the file is ours and only writing is in the way.
bool canBeRead(const Error& error);
/// A backup may take its place: it is damaged, empty or gone.
bool canBeRestored(const Error& error);

/// Asks with the sentence and the safe choices.
using AskOpenChoice = std::function<OpenChoice(const Error&, const QString& path)>;
OpenChoice askOpenChoice(const Error& error, const QString& path);

/// Opens the file, makes it if it is the usual one and not there yet, and goes on asking until a
/// school is open or the person gives up. Nothing: gave up.
class SchoolOpener
{
    Q_DECLARE_TR_FUNCTIONS(freshstart::SchoolOpener)

public:
    SchoolOpener(const Clock& clock, Prompter& prompter, AskOpenChoice ask, AskWho askWho);
    [[nodiscard]] std::unique_ptr<Workspace> open(const QString& path, bool makeIfMissing);

private:
    [[nodiscard]] Result<std::unique_ptr<Workspace>> tryToOpen();
    [[nodiscard]] bool choose(const Error& error);
    [[nodiscard]] bool unlock();
    void chooseFile(bool isNew);
    void signIn(Workspace& workspace) const;
    void restoreBackup();

    const Clock& m_clock;
    Prompter& m_prompter;
    AskOpenChoice m_ask;
    AskWho m_askWho;
    std::optional<UnlockAnswer> m_who; ///< of a protected file
    QString m_path;
    bool m_makeIfMissing = false;
    Workspace::Access m_access = Workspace::Access::ReadWrite;
};

} // namespace freshstart
