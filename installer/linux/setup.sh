#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Fresh Start needs to be built (and tested) on Debian or Ubuntu.
#   setup.sh build        what ./run.sh needs
#   setup.sh build test   what ./test.sh needs as well
# Asks no question; quick when everything is there.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
wanted=()
for purpose in "$@"; do
    while read -r kind package; do
        [ "$kind" = "$purpose" ] && wanted+=("$package")
    done < "$here/packages.txt"
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian or Ubuntu. Please install what installer/linux/packages.txt lists and run again." >&2
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "Installing: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and installing them needs root or sudo: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo -n)
    sudo -n true 2>/dev/null || as_root=(sudo)
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "$@" >"$log" 2>&1 </dev/null \
        || { cat "$log" >&2; return 1; }
}
install update
install install -y --no-install-recommends "${missing[@]}"
