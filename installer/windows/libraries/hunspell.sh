# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: hunspell
# package: libhunspell-dev
cp -r "$SOURCE/." "$BUILD"
cd "$BUILD"
autoreconf -fi
./configure --host="$TRIPLET" --prefix="$ROOT" --enable-static --disable-shared --disable-nls \
    CXX="$TRIPLET-g++-posix" CXXFLAGS="-O2 -DHUNSPELL_STATIC" --disable-dependency-tracking
make -C src/hunspell -j "$JOBS"
make -C src/hunspell install
