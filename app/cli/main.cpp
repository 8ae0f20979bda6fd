// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/sign_in.h"
#include "core/base/thread_quirks.h"
#include "core/records/school_memory_service.h"

#include <QGuiApplication>
#include <QLocale>

#include <cstdio>

namespace {

/// Scheduled jobs have no runtime folder, and nothing here needs one: that is no message for
/// anybody.
void sayWhatMatters(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"))) {
        QTextStream(stderr) << message << Qt::endl;
    }
}

} // namespace

int main(int argc, char** argv)
{
    freshstart::avoidThreadQuirks();
#if defined(Q_OS_LINUX)
    // Paper needs fonts, not a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qInstallMessageHandler(sayWhatMatters);
#endif
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const freshstart::SystemClock clock;
    freshstart::cli::Console console{out, err, clock, freshstart::cli::secretFromTerminal,
                                     freshstart::usualSchoolMemory()};
    return freshstart::cli::runCommandLine(QGuiApplication::arguments().mid(1), console);
}
