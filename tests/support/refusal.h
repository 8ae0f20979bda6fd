// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/catch.h"

namespace freshstart::test {

/// Why it was refused; the test fails where it was not.
template<class T>
Error refusal(const Result<T>& result)
{
    if (result) {
        FAIL("this should have been refused");
    }
    return result.error();
}

} // namespace freshstart::test
