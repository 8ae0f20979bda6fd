// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One target as a program of libFuzzer.
#include "tests/fuzz/targets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace freshstart::fuzz;

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    qputenv("TZ", "Europe/London");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    static QCoreApplication application(*argc, *argv); // databases want one
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const auto target =
        std::ranges::find(targets(), std::string(FRESHSTART_FUZZ_TARGET), &Target::name);
    if (target == targets().end()) {
        std::abort();
    }
    target->run(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
