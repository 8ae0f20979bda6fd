// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_line.h"
#include "app/gui/demo_school.h"
#include "app/gui/file_asked_for.h"
#include "app/gui/logging.h"
#include "app/gui/older_school.h"
#include "app/gui/paths.h"
#include "app/gui/program_icon.h"
#include "app/gui/self_test.h"
#include "app/gui/start.h"
#include "app/gui/unlock_school.h"
#include "core/base/clock.h"
#include "core/base/thread_quirks.h"
#include "core/records/school_memory_service.h"
#include "ui/common/daily_backup.h"
#include "ui/common/message_prompter.h"
#include "ui/common/theme.h"
#include "ui/common/this_pc.h"
#include "ui/common/who_at_pc.h"
#include "ui/main_window.h"
#include "ui/window_lock.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

#include <cstdio>

using namespace freshstart;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    freshstart::avoidThreadQuirks();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"freshstart"_s);
    QApplication::setApplicationDisplayName(u"Fresh Start"_s);
    QApplication::setApplicationVersion(QStringLiteral(FRESHSTART_VERSION));
    QGuiApplication::setDesktopFileName(u"freshstart"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    const FileAskedFor asked(application);
    CommandLine line = readCommandLine(QApplication::arguments());
    if (!line.wrong.isEmpty()) {
        QTextStream(stderr) << line.wrong << Qt::endl;
        return 2;
    }
    if (!line.answer.isEmpty()) {
        QTextStream(stdout) << line.answer << Qt::flush;
        return 0;
    }
    startLogging(paths::logFile());
    applyTheme(application, rememberedTheme(), rememberedTextPercent());
    QApplication::setWindowIcon(programIcon());
    if (line.selfTest) {
        return runSelfTest();
    }
    line.file = line.file.isEmpty() && !line.demo ? asked.file() : line.file;
    const std::unique_ptr<Clock> clock = clockFor(line);
    MessagePrompter prompter;
    DemoSchool demo;
    const std::unique_ptr<Workspace> workspace = openSchoolFor(line, demo, *clock, prompter);
    const bool isOpen = workspace != nullptr;
    if (!isOpen || (!line.demo && !acceptsAge(*workspace, prompter, usualSchoolMemory()))) {
        return isOpen ? 0 : 3;
    }
    applyRememberedWho(*workspace);
    MainWindow window(*workspace, *clock, prompter, allPages());
    showFirst(window);
    new WindowLock(window, *workspace, *clock, unlockOf(workspace->path()));
    DailyBackup daily(*workspace);
    daily.start();
    const int status = QApplication::exec();
    if (!line.demo) {
        rememberAge(*workspace, usualSchoolMemory());
    }
    return status;
}
