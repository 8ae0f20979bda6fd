# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: qpdf
# package: libqpdf-dev
#
# With its own cryptography, so that neither OpenSSL nor GnuTLS has to come along. Its files of that use
# uint32_t, which this compiler's headers do not bring along by themselves.
cmake -G Ninja -S "$SOURCE" -B "$BUILD" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$ROOT" -DBUILD_STATIC_LIBS=OFF -DBUILD_SHARED_LIBS=ON -DBUILD_DOC=OFF \
    "-DCMAKE_CXX_FLAGS=-include cstdint" -DUSE_IMPLICIT_CRYPTO=OFF -DREQUIRE_CRYPTO_NATIVE=ON
ninja -C "$BUILD" -j "$JOBS" libqpdf
mkdir -p "$BUILD/qpdf/extra-dlls" # of its own programs, which are not made: installed all the same
cmake --install "$BUILD" --strip --component lib
cmake --install "$BUILD" --strip --component dev
cmake --install "$BUILD" --strip --component Unspecified # the DLL, and how CMake finds it
