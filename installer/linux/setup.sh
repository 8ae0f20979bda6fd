#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Fresh Start needs on Debian or Ubuntu, as listed in packages.txt.
#   setup.sh build        what ./run.sh needs
#   setup.sh build test   what ./test.sh needs as well; the further words stand in packages.txt
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
    echo "This is not Debian or Ubuntu: nothing was installed. If the build misses something," >&2
    echo "installer/linux/packages.txt lists what is needed, by the names Debian uses." >&2
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    # A password is only asked for where somebody sits in front of it.
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root=(sudo)
    else
        echo "These packages are missing: ${missing[*]}" >&2
        echo "Installing them needs an administrator, who can run:" >&2
        echo "    apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
fi

echo "Installing: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Waits for another installation that is running, as on a machine that has just been started.
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" \
        >"$log" 2>&1 </dev/null
}
apt update || echo "The list of packages could not be refreshed; going on with the one at hand." >&2
if ! apt install -y --no-install-recommends "${missing[@]}"; then
    cat "$log" >&2
    echo "The packages could not be installed; what apt-get said stands above." >&2
    exit 1
fi
