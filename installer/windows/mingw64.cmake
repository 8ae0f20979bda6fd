# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian's compiler for 64-bit Windows. posix: std::thread and std::mutex need its thread model.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER /usr/bin/${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER /usr/bin/${triplet}-g++-posix)
set(CMAKE_RC_COMPILER /usr/bin/${triplet}-windres)
# Where libraries.sh has put what it built; the compiler's own folder after it.
set(CMAKE_FIND_ROOT_PATH "$ENV{FRESHSTART_WINDOWS_ROOT}" /usr/${triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# No pkg-config of the host may answer for Windows.
set(ENV{PKG_CONFIG_LIBDIR} "$ENV{FRESHSTART_WINDOWS_ROOT}/lib/pkgconfig")
set(ENV{PKG_CONFIG_PATH} "")
