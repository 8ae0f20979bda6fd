# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: qpdf
# package: libqpdf-dev
#
# With its own cryptography, so that neither OpenSSL nor GnuTLS has to come along.
cmake -G Ninja -S "$SOURCE" -B "$BUILD" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$ROOT" -DBUILD_STATIC_LIBS=OFF -DBUILD_SHARED_LIBS=ON -DBUILD_DOC=OFF \
    -DUSE_IMPLICIT_CRYPTO=OFF -DREQUIRE_CRYPTO_NATIVE=ON
ninja -C "$BUILD" -j "$JOBS" libqpdf
cmake --install "$BUILD" --strip --component lib
cmake --install "$BUILD" --strip --component dev
