// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart::test {

/// As long as it is there, files that the engine opens answer as slowly as those of a bad share: every
/// read, write and sync takes so many milliseconds more.
class SlowStorage
{
public:
    explicit SlowStorage(int milliseconds);
    ~SlowStorage();
    SlowStorage(const SlowStorage&) = delete;
    SlowStorage& operator=(const SlowStorage&) = delete;
    [[nodiscard]] static int calls(); ///< slowed down so far
};

} // namespace freshstart::test
