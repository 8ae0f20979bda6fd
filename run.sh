#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   ./run.sh [FILE]                  install what is needed, build, open the program
#   ./run.sh --demo                  the same, on the sample school (invented people)
#   ./run.sh --headless-demo FOLDER  without a display: make the sample school and print one of
#                                    every document into FOLDER
set -euo pipefail
from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"

targets=(freshstart freshstart-cli)
case "${1:-}" in
-h | --help)
    sed -n '5,9s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
--headless-demo)
    if [ $# -ne 2 ]; then
        echo "Please name the folder: ./run.sh --headless-demo FOLDER" >&2
        exit 2
    fi
    targets=(freshstart-cli)
    ;;
esac

echo "Fresh Start: looking for what is needed …"
installer/linux/setup.sh build

echo "Fresh Start: building (minutes the first time, seconds after that) …"
launcher=()
command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
mkdir -p build
log=build/run.log
if ! { cmake --preset release -DFRESHSTART_TESTS=OFF "${launcher[@]}" \
    && cmake --build build/release --target "${targets[@]}"; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The program could not be built; the whole log is in $log." >&2
    exit 1
fi

# Names of files and folders are meant from where the command was typed.
program=$PWD/build/release/bin
demo=$PWD/installer/linux/headless_demo.sh
cd "$from"
if [ "${1:-}" = --headless-demo ]; then
    exec "$demo" "$program/freshstart-cli" "$2"
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Fresh Start is built, but there is no display to open a window on; checking the program instead."
    runtime=$(mktemp -d)
    trap 'rm -rf "$runtime"' EXIT
    XDG_RUNTIME_DIR=$runtime QT_QPA_PLATFORM=offscreen "$program/freshstart" --self-test
    echo "To see what it prints without a display: ./run.sh --headless-demo FOLDER"
    exit 0
fi
echo "Fresh Start: opening …"
exec "$program/freshstart" "$@"
