# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: libical3
# package: libical-dev
#
# One lock of it is taken twice by the same thread. It knows how to say so to the GNU C library only;
# left as it is, the first calendar file would stop the program for good.
cmake -G Ninja -S "$SOURCE" -B "$BUILD" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_BUILD_TYPE=Release \
    "-DCMAKE_C_FLAGS=-DPTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP=PTHREAD_RECURSIVE_MUTEX_INITIALIZER" \
    -DCMAKE_INSTALL_PREFIX="$ROOT" -DSHARED_ONLY=ON -DWITH_CXX_BINDINGS=OFF -DICAL_GLIB=OFF \
    -DICAL_BUILD_DOCS=OFF -DLIBICAL_BUILD_TESTING=OFF -DUSE_BUILTIN_TZDATA=ON \
    -DCMAKE_DISABLE_FIND_PACKAGE_ICU=ON -DCMAKE_DISABLE_FIND_PACKAGE_BDB=ON
ninja -C "$BUILD" -j "$JOBS"
cmake --install "$BUILD" --strip
