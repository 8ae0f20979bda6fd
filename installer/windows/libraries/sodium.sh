# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: libsodium
# package: libsodium-dev
# Debian's source has no configure yet.
cp -r "$SOURCE/." "$BUILD"
cd "$BUILD"
autoreconf -fi
./configure --host="$TRIPLET" --prefix="$ROOT" --disable-static --enable-shared \
    CC="$TRIPLET-gcc-posix" --disable-dependency-tracking
make -j "$JOBS"
make install-strip
