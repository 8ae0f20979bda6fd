#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   ./test.sh            install what is needed, build and run every test
#   ./test.sh PATTERN    only the tests whose name matches
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

echo "Fresh Start: looking for what is needed …"
installer/linux/setup.sh build test

echo "Fresh Start: building program and tests …"
launcher=()
command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
mkdir -p build
log=build/test-build.log
if ! { cmake --preset test "${launcher[@]}" && cmake --build build/test; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "The build failed; the whole log is in $log." >&2
    exit 1
fi

echo "Fresh Start: running the tests …"
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
export XDG_RUNTIME_DIR="$runtime"
if [ $# -gt 0 ]; then
    chosen=(--label-regex 'case|process' --tests-regex "$1")
else
    chosen=(--label-regex 'whole|process')
fi
ctest --test-dir build/test --output-on-failure --no-tests=error --parallel "$(nproc)" "${chosen[@]}"
