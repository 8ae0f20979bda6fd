# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: qt6-base
# package: qt6-base-dev
#
# Core, Gui, Widgets, Sql with SQLite, PrintSupport and Test; no network, no OpenGL. Debian's source
# has Qt's own copies of zlib, libpng, libjpeg, freetype, harfbuzz and pcre2, which are used here; it
# lacks those of SQLite (ours is shared, see sqlite.sh) and of wintab (hence no tablets).
# direct2d1_1 drops a plugin we do not use; direct2d itself must stay, the fonts need it.
hosted=$(qmake6 -query QT_INSTALL_LIBS)
cmake -G Ninja -S "$SOURCE" -B "$BUILD" -Wno-dev \
    -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON \
    -DCMAKE_INSTALL_PREFIX="$ROOT" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$hosted/cmake" \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    -DFEATURE_network=OFF -DFEATURE_dbus=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF \
    -DFEATURE_direct2d1_1=OFF -DFEATURE_tabletevent=OFF -DFEATURE_concurrent=OFF \
    -DFEATURE_androiddeployqt=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF \
    -DFEATURE_sql_ibase=OFF -DFEATURE_sql_db2=OFF -DFEATURE_sql_oci=OFF \
    -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON \
    -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
    -DFEATURE_system_pcre2=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF \
    -DFEATURE_system_doubleconversion=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF \
    -DFEATURE_pkg_config=OFF
grep -q 'QT_FEATURE_system_sqlite:INTERNAL=ON' "$BUILD/CMakeCache.txt"
ninja -C "$BUILD" -j "$JOBS"
cmake --install "$BUILD" --strip
