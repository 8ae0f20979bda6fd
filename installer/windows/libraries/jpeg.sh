# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: libjpeg-turbo
# package: libjpeg62-turbo-dev
#
# qpdf will not be built without it. Static: only qpdf needs it.
cmake -G Ninja -S "$SOURCE" -B "$BUILD" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$ROOT" -DENABLE_SHARED=OFF -DWITH_TURBOJPEG=OFF -DWITH_SIMD=OFF
ninja -C "$BUILD" -j "$JOBS"
cmake --install "$BUILD"
