// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/crash_files.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace freshstart {

void forbidCrashFiles()
{
#ifdef Q_OS_WIN
    SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none{0, 0};
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#endif
    // The search for leaks in a test looks into its own process.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    static_cast<void>(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
#endif
}

} // namespace freshstart
