// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only file that includes Catch2: Debian 12 has version 2, package managers elsewhere version 3.
// Nothing of ours in here: it is compiled beforehand, and must not grow old when our headers change.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
