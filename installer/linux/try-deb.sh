#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# try-deb.sh PACKAGE.deb: looks through the package, installs it in a bare Debian 12 made for it by
# debootstrap, tries it there, takes it away again and ends with PASS or FAIL. As root.
# MIRROR: where Debian is taken from, if not from where debootstrap does. KEEP: a folder for the bare Debian, to use it again.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
package=$(realpath "$1")
if [ "$(id -u)" -ne 0 ]; then
    echo "A Debian of its own can only be made as root." >&2
    exit 1
fi
"$here/setup.sh" try-deb
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bare=${KEEP:-$work}/bookworm.tar
export LC_ALL=C.UTF-8

. "$here/../check.sh"

dpkg-deb -x "$package" "$work/content"
share=$work/content/usr/share
check "desktop file" desktop-file-validate "$share/applications/freshstart.desktop"
check "AppStream metadata" appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml
check "lintian finds no error" lintian --allow-root --fail-on error "$package"

echo "A bare Debian …"
if [ ! -e "$bare" ]; then
    debootstrap --variant=minbase bookworm "$work/root" ${MIRROR:+"$MIRROR"} >"$work/debootstrap.log" 2>&1 ||
        { tail -20 "$work/debootstrap.log" >&2; exit 1; }
    tar -C "$work/root" -cf "$bare" .
else
    mkdir "$work/root" && tar -C "$work/root" -xf "$bare"
fi
cp "$package" "$work/root/freshstart.deb"
inside() { chroot "$work/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
apt() { inside env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@"; }
check "the list of packages" apt update
check "installs with its dependencies" apt install --no-install-recommends /freshstart.deb
inside useradd -m office
user() { inside su office -c "cd && XDG_RUNTIME_DIR=\$HOME QT_QPA_PLATFORM=offscreen $1"; }
user "freshstart --self-test" >"$work/self-test.txt" 2>&1 || true
check "self-test as an ordinary user" grep -q '^page: student' "$work/self-test.txt"
check "the sample school" user "freshstart-cli demo sample.freshstart --on 2026-11-24"
check "one of every document on paper" user "mkdir papers && freshstart-cli print-all --database sample.freshstart --output papers"
check "an Appendix A and a letter" user "test -s papers/appendix-a.pdf -a -s papers/suspension-letter.pdf"
check "the paper has its type" grep -qa LiberationSans "$work/root/home/office/papers/suspension-letter.pdf"
check "goes again" apt purge freshstart
check "nothing of it is left" test ! -e "$work/root/usr/bin/freshstart" -a ! -e "$work/root/usr/share/doc/freshstart"
check "the school's file is kept" test -s "$work/root/home/office/sample.freshstart"

ls -l "$package" | awk '{printf "package: %.1f MB\n", $5 / 1e6}'
if [ $failed -eq 0 ]; then
    echo "PASS"
else
    echo "FAIL: $failed of the checks above"
    exit 1
fi
