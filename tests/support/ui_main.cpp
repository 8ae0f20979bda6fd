// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runner: nothing else in this file, it takes long to compile.
#define CATCH_CONFIG_RUNNER
#include "core/base/thread_quirks.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    freshstart::avoidThreadQuirks();
    if (!qEnvironmentVariableIsSet("FRESHSTART_TEST_ON_SCREEN")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("TZ", "Europe/London");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
