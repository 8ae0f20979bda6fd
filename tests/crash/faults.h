// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart::test {

/// Errors that the operating system would report, put between this program and its files: the
/// database engine and Qt both come by here. Linux only.
struct Fault {
    enum class Kind {
        WriteFails, ///< EIO
        SyncFails,  ///< EIO
        DiskFull,   ///< ENOSPC; half of the last write still fits
    };
    Kind kind = Kind::WriteFails;
    int after = 0;  ///< so many calls go well first
    int length = 1; ///< so many fail, then all is well again
};

/// False: not on this system.
bool canInjectFaults();
void inject(const Fault& fault);
/// How many calls have failed since inject().
int faultsInjected();

} // namespace freshstart::test
