#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh [FOLDER]: on a Mac with CMake, Ninja and vcpkg (VCPKG_ROOT), makes
# FreshStart-VERSION-macos-PROCESSOR.dmg in FOLDER (out/packages).
#   FRESHSTART_SIGN_AS  "Developer ID Application: …" to sign with; without it the image is unsigned
#   FRESHSTART_NOTARY   the notarytool profile in the keychain; without it Apple is not asked
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$root/out/packages}
cd "$root"
mkdir -p "$folder"
cmake --preset macos -DFRESHSTART_TESTS=OFF
cmake --build --preset macos
(cd build/macos && cpack -G DragNDrop -B "$folder")
image=$(ls -t "$folder"/FreshStart-*-macos-*.dmg | head -1)
if [ -n "${FRESHSTART_SIGN_AS:-}" ]; then
    codesign --force --timestamp --sign "$FRESHSTART_SIGN_AS" "$image"
fi
if [ -n "${FRESHSTART_NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$FRESHSTART_NOTARY" --wait
    xcrun stapler staple "$image"
fi
ls -l "$image"
