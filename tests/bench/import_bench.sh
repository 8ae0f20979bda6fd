#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Imports the census extract with import_bench and, for the measure, with sqlite3 .import.
# Usage: tests/bench/import_bench.sh build/release/bin/import_bench ../shared/data/census
set -eu
bench=$1
census=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
pupils=$census/2024_autumn_pupilonroll.csv
suspensions=$census/2024_autumn_termlyexclusionsonroll.csv

echo "Fresh Start, first time:"
"$bench" "$folder/school.freshstart" students "$pupils"
"$bench" "$folder/school.freshstart" suspensions "$suspensions"
echo "Fresh Start, the same files again:"
"$bench" "$folder/school.freshstart" students "$pupils"
"$bench" "$folder/school.freshstart" suspensions "$suspensions"

for file in "$pupils" "$suspensions"; do
    python3 - "$folder/plain.db" "$file" <<'EOF'
import resource, subprocess, sys, time
start = time.monotonic()
subprocess.run(["sqlite3", sys.argv[1], "-cmd", ".mode csv", f".import {sys.argv[2]} t{abs(hash(sys.argv[2]))}"],
               check=True)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
print(f"sqlite3 .import {sys.argv[2].rsplit('/', 1)[-1]}: {(time.monotonic() - start) * 1000:.0f} ms, peak {peak} MB")
EOF
done
