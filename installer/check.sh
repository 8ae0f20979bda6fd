# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by the scripts that try a package; $work is their scratch folder. What failed is counted in
# $failed and shown with the end of what it printed.
failed=0
check() { # WHAT COMMAND…
    local what=$1
    shift
    if "$@" >"$work/check.log" 2>&1; then
        echo "ok    $what"
    else
        echo "FAIL  $what"
        sed 's/^/      /' "$work/check.log" | tail -20
        failed=$((failed + 1))
    fi
}
