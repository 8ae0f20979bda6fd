// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slow_storage.h"

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

#include <sqlite3.h>

namespace freshstart::test {

namespace {

using Methods = sqlite3_io_methods;

std::atomic_int delay = 0;
std::atomic_int slowed = 0;
std::mutex guard;
int (*openBefore)(sqlite3_vfs*, const char*, sqlite3_file*, int, int*) = nullptr;
/// The slow methods by the real ones, which they end with. Kept for good: files may outlive the double.
std::map<const Methods*, std::unique_ptr<Methods>> slowMethods;

const Methods& realOf(const Methods* slow)
{
    const std::lock_guard lock(guard);
    for (const auto& [real, own] : slowMethods) {
        if (own.get() == slow) {
            return *real;
        }
    }
    std::terminate();
}

void wait()
{
    ++slowed;
    std::this_thread::sleep_for(std::chrono::milliseconds(delay.load()));
}

int slowRead(sqlite3_file* file, void* to, int bytes, sqlite3_int64 at)
{
    wait();
    return realOf(file->pMethods).xRead(file, to, bytes, at);
}

int slowWrite(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at)
{
    wait();
    return realOf(file->pMethods).xWrite(file, from, bytes, at);
}

int slowSync(sqlite3_file* file, int flags)
{
    wait();
    return realOf(file->pMethods).xSync(file, flags);
}

int slowOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int done = openBefore(vfs, name, file, flags, outFlags);
    if (done == SQLITE_OK && file->pMethods != nullptr) {
        const std::lock_guard lock(guard);
        std::unique_ptr<Methods>& own = slowMethods[file->pMethods];
        if (!own) {
            own = std::make_unique<Methods>(*file->pMethods);
            own->xRead = slowRead;
            own->xWrite = slowWrite;
            own->xSync = slowSync;
            own->iVersion = 2; // no reading through memory maps, past the slow methods
        }
        file->pMethods = own.get();
    }
    return done;
}

sqlite3_vfs* systemFiles()
{
#ifdef _WIN32
    return sqlite3_vfs_find("win32");
#else
    return sqlite3_vfs_find("unix");
#endif
}

} // namespace

SlowStorage::SlowStorage(int milliseconds)
{
    sqlite3_initialize();
    slowed = 0;
    delay = milliseconds;
    openBefore = systemFiles()->xOpen;
    systemFiles()->xOpen = slowOpen;
}

SlowStorage::~SlowStorage()
{
    systemFiles()->xOpen = openBefore;
    delay = 0;
}

int SlowStorage::calls()
{
    return slowed;
}

} // namespace freshstart::test
