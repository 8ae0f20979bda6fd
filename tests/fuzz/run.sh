#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   tests/fuzz/run.sh [SECONDS] [NAME…]     run fuzzers (all of them), 60 seconds each
#
# Build first: cmake --preset fuzz && cmake --build --preset fuzz --target fuzzers
# FUZZ_JOBS=2 runs two at a time; FUZZ_TIMEOUT=600 lets one input take so many seconds on a busy PC.
# What is learnt stays in out/fuzz; an input that makes one stop is kept in out/fuzz/found and belongs
# into tests/fuzz/corpus once it is mended.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

programs=${FRESHSTART_FUZZ_BIN:-build/fuzz/bin}
seconds=${1:-60}
shift || true
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
    for folder in tests/fuzz/corpus/*/; do names+=("$(basename "$folder")"); done
fi
export ASAN_OPTIONS=${ASAN_OPTIONS:-allocator_may_return_null=1:detect_leaks=1}
export QT_QPA_PLATFORM=offscreen

run_one() {
    local name=$1 learnt=out/fuzz/$1 log=out/fuzz/$1.log seeds=("tests/fuzz/corpus/$1") ok=0 began=$SECONDS
    case $name in csv_reader | ctf_reader | imports | text_encoding) seeds+=(tests/data/import) ;; esac
    mkdir -p "$learnt" out/fuzz/found
    "$programs/fuzz_$name" -max_total_time="$seconds" -timeout="${FUZZ_TIMEOUT:-60}" -rss_limit_mb=3072 -print_final_stats=1 \
        -artifact_prefix="out/fuzz/found/$name-" "$learnt" "${seeds[@]}" >"$log" 2>&1 || ok=$?
    local count
    count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    if [ "$ok" -eq 0 ]; then
        echo "$name: ${count:-0} executions in $((SECONDS - began)) s, nothing found"
    else
        echo "$name: ${count:-?} executions in $((SECONDS - began)) s, STOPPED: see $log"
        return 1
    fi
}

bad=0
running=0
for name in "${names[@]}"; do
    if [ "$running" -ge "${FUZZ_JOBS:-1}" ]; then
        wait -n || bad=1
        running=$((running - 1))
    fi
    run_one "$name" &
    running=$((running + 1))
done
while [ "$running" -gt 0 ]; do
    wait -n || bad=1
    running=$((running - 1))
done
exit "$bad"
