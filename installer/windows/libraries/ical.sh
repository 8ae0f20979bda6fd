# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: libical3
# package: libical-dev
#
# Without threads of its own: one lock of it is taken twice by the same thread, which it knows how to
# allow with the GNU C library only, and what it keeps for each thread stopped the tests for good. Calendar
# files are written by one thread of ours.
cmake -G Ninja -S "$SOURCE" -B "$BUILD" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_BUILD_TYPE=Release \
    -DHAVE_PTHREAD_ATTR_GET_NP=0 -DHAVE_PTHREAD_GETATTR_NP=0 -DHAVE_PTHREAD_CREATE=0 -DHAVE_PTHREAD_NP_H=0 \
    -DCMAKE_INSTALL_PREFIX="$ROOT" -DSHARED_ONLY=ON -DWITH_CXX_BINDINGS=OFF -DICAL_GLIB=OFF \
    -DICAL_BUILD_DOCS=OFF -DLIBICAL_BUILD_TESTING=OFF -DUSE_BUILTIN_TZDATA=ON \
    -DCMAKE_DISABLE_FIND_PACKAGE_ICU=ON -DCMAKE_DISABLE_FIND_PACKAGE_BDB=ON
if grep -q '^#define HAVE_PTHREAD_CREATE 1' "$BUILD/config.h"; then exit 1; fi
ninja -C "$BUILD" -j "$JOBS"
cmake --install "$BUILD" --strip
