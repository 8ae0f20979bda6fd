// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/faults.h"

#ifdef __linux__
#include <atomic>
#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace freshstart::test {

#ifdef __linux__

namespace {

Fault active;
std::atomic<bool> isActive{false};
std::atomic<int> calls{0};
std::atomic<int> failed{0};

bool isFile(int handle)
{
    struct stat about = {};
    return handle > 2 && fstat(handle, &about) == 0 && S_ISREG(about.st_mode);
}

bool fails(int handle, bool isWrite)
{
    if (!isActive || isWrite == (active.kind == Fault::Kind::SyncFails) || !isFile(handle)) {
        return false;
    }
    const int call = calls++;
    if (call < active.after || call >= active.after + active.length) {
        return false;
    }
    ++failed;
    errno = active.kind == Fault::Kind::DiskFull ? ENOSPC : EIO;
    return true;
}

} // namespace

bool canInjectFaults()
{
    return true;
}

void inject(const Fault& fault)
{
    active = fault;
    calls = 0;
    failed = 0;
    isActive = true;
}

int faultsInjected()
{
    return failed;
}

/// What a failing write has left: nothing, or on a full disk the half that fitted.
ssize_t writeOrFail(int handle, const void* bytes, size_t size, off_t offset, bool atOffset)
{
    const bool wrong = fails(handle, true);
    const int reason = errno;
    const size_t fits = wrong && active.kind == Fault::Kind::DiskFull ? size / 2 : size;
    ssize_t done = -1;
    if (!wrong || fits < size) {
        done = atOffset ? syscall(SYS_pwrite64, handle, bytes, fits, offset)
                        : syscall(SYS_write, handle, bytes, fits);
    }
    // The half is told as what it is; who asks again for the rest hears that there is no room.
    if (wrong && done <= 0) {
        errno = reason;
        return -1;
    }
    return done;
}

#else

bool canInjectFaults()
{
    return false;
}

void inject(const Fault&) {}

int faultsInjected()
{
    return 0;
}

#endif

} // namespace freshstart::test

#ifdef __linux__

// These take the place of the C library's for everything in this process.
extern "C" {

ssize_t write(int handle, const void* bytes, size_t size)
{
    return freshstart::test::writeOrFail(handle, bytes, size, 0, false);
}

ssize_t pwrite(int handle, const void* bytes, size_t size, off_t offset)
{
    return freshstart::test::writeOrFail(handle, bytes, size, offset, true);
}

ssize_t pwrite64(int handle, const void* bytes, size_t size, off64_t offset)
{
    return freshstart::test::writeOrFail(handle, bytes, size, offset, true);
}

int fsync(int handle)
{
    return freshstart::test::fails(handle, false) ? -1
                                                  : static_cast<int>(syscall(SYS_fsync, handle));
}

int fdatasync(int handle)
{
    return freshstart::test::fails(handle, false)
               ? -1
               : static_cast<int>(syscall(SYS_fdatasync, handle));
}

} // extern "C"

#endif
