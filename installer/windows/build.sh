#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh [FOLDER]: makes for 64-bit Windows 10 and 11, on Debian 12, in FOLDER (out/packages)
#     FreshStart-VERSION-setup.exe   the installer
#     FreshStart-VERSION-portable.zip  the same files to unpack anywhere
# The first time about half an hour, for Qt (libraries.sh); then a minute or two.
#   --tests   builds the tests as Windows programs as well (try.sh runs them)
# JOBS: how many compilers at once (all processors). VERSION: another than CMakeLists.txt's, to try
# an upgrade with.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/installer/windows
tests=OFF
if [ "${1:-}" = --tests ]; then
    tests=ON
    shift
fi
folder=$(realpath -m "${1:-$root/out/packages}")
export JOBS=${JOBS:-$(nproc)}
FRESHSTART_WINDOWS_ROOT=$("$here/libraries.sh")
export FRESHSTART_WINDOWS_ROOT

cd "$root"
mkdir -p build "$folder"
log=build/mingw.log
launcher=()
command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
hosted=$(qmake6 -query QT_INSTALL_LIBS)
targets=(freshstart freshstart-cli)
[ $tests = ON ] && targets+=(core_tests ui_tests draft_writer)
echo "Building Fresh Start for Windows (log: $log) …"
if ! { cmake --preset mingw "${launcher[@]}" -DFRESHSTART_TESTS=$tests \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$hosted/cmake" \
    && cmake --build --preset mingw --parallel "$JOBS" --target "${targets[@]}"; } >"$log" 2>&1; then
    grep -nE -A12 'error|FAILED' "$log" | head -60 >&2
    echo "It could not be built; the whole log is in $log." >&2
    exit 1
fi

version=${VERSION:-$(sed -n 's/^project(FreshStart VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)}
stage=build/mingw/stage
"$here/stage.sh" "$FRESHSTART_WINDOWS_ROOT" "$stage" build/mingw/bin/freshstart{,-cli}.exe

# The setup and its uninstaller work from one list of files.
python3 "$here/file_list.py" "$stage" build/mingw/files.nsh
makensis -V2 -WX "-DVERSION=$version" "-DSTAGE=$root/$stage" "-DLIST=$root/build/mingw/files.nsh" \
    "-DICONS=$root/installer/icons/made" "-DOUTPUT=$folder/FreshStart-$version-setup.exe" \
    "$here/setup.nsi"

zip_name="$folder/FreshStart-$version-portable.zip"
rm -f "$zip_name" && rm -rf "build/mingw/FreshStart-$version"
cp -r "$stage" "build/mingw/FreshStart-$version"
(cd build/mingw && zip -q -9 -r -X "$zip_name" "FreshStart-$version")
ls -l "$folder"/FreshStart-"$version"-*
