#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# headless_demo.sh CLI FOLDER: the main job without a display. Makes the sample school, prints one
# of every document into FOLDER and says what was written.
set -euo pipefail
cli=$1
folder=$2
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
school=$work/sample.freshstart # only a way to the paper: gone when this ends
export QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}" # Qt grumbles where there is none

"$cli" demo "$school" >/dev/null
echo "Made the sample school; everybody in it is invented."
"$cli" print-all --database "$school" --output "$folder"
