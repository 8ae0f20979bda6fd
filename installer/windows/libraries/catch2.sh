# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: catch2
# package: catch2
#
# Headers only: for the tests that run as Windows programs.
cmake -G Ninja -S "$SOURCE" -B "$BUILD" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_INSTALL_PREFIX="$ROOT" \
    -DCATCH_BUILD_TESTING=OFF -DCATCH_INSTALL_DOCS=OFF -DBUILD_TESTING=OFF
cmake --install "$BUILD"
