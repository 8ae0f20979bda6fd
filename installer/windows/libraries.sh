#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Cross-builds for Windows what Fresh Start links, from Debian's source packages, each by its recipe
# in libraries/. Prints the folder they are in. Qt takes about half an hour, once: what is there
# already, built by the same recipe from the same version, is kept.
#   libraries.sh [NAME …]      all, or those named
# FRESHSTART_WINDOWS_CACHE  where (~/.cache/fresh-start/windows), outside the repository
# JOBS                      how many compilers at once (all processors)
set -euo pipefail
shopt -s inherit_errexit # what fails inside $(…) ends it all

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${FRESHSTART_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/fresh-start/windows}
export JOBS=${JOBS:-$(nproc)}
export TRIPLET=x86_64-w64-mingw32
export TOOLCHAIN=$here/mingw64.cmake
export ROOT=$cache/root
export FRESHSTART_WINDOWS_ROOT=$ROOT
mkdir -p "$cache"/{apt/lists/partial,apt/cache/archives/partial,source,stamps} "$ROOT"

"$here/../linux/setup.sh" build windows >&2

# apt-get source with lists of our own: the machine's sources are left as they are.
if [ ! -e "$cache/apt/sources.list" ]; then
    {
        cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed -n 's/^deb /deb-src /p' || true
    } >"$cache/apt/sources.list"
    mkdir -p "$cache/apt/parts"
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -e "$file" ] && sed 's/^Types:.*/Types: deb-src/' "$file" >"$cache/apt/parts/${file##*/}"
    done
fi
apt_options=(-qq -o "Dir::Etc::SourceList=$cache/apt/sources.list" -o "Dir::Etc::SourceParts=$cache/apt/parts"
    -o "Dir::State::Lists=$cache/apt/lists" -o "Dir::Cache=$cache/apt/cache" -o APT::Sandbox::User=root)

# source_version PACKAGE: what the machine has installed where it has, so that Qt's own tools (moc,
# rcc, uic), which come from the machine, are of the version of the libraries.
source_version() {
    dpkg-query -W -f '${source:Version}' "$1" 2>/dev/null || true
}

unpack() { # SOURCE=VERSION, in the folder where one is
    apt-get "${apt_options[@]}" source "$1" && return
    # Some mirrors lack Debian's own changes; the original archive alone, checked by apt, builds as well.
    echo "${1%=*}: without Debian's changes, which could not be fetched"
    apt-get "${apt_options[@]}" --tar-only source "$1"
    tar xf ./*.orig.tar.*
}

fetch() { # SOURCE VERSION: prints the folder it is unpacked in
    local name=$1 version=$2 folder
    folder=$cache/source/$name-${version//[:~]/_}
    if [ ! -e "$folder/.unpacked" ]; then
        if [ -z "$(ls "$cache"/apt/lists/*Sources* 2>/dev/null)" ]; then
            apt-get "${apt_options[@]}" update >&2
        fi
        rm -rf "$folder" && mkdir -p "$folder"
        (cd "$folder" && unpack "$name=$version" >&2)
        touch "$folder/.unpacked"
    fi
    find "$folder" -mindepth 1 -maxdepth 1 -type d
}

build() { # NAME
    local name=$1 recipe=$here/libraries/$1.sh source package version stamp
    source=$(sed -n 's/^# source: //p' "$recipe")
    package=$(sed -n 's/^# package: //p' "$recipe")
    version=$(source_version "$package")
    if [ -z "$version" ]; then
        echo "$package, whose version $name is built in, is not installed: see installer/linux/packages.txt" >&2
        return 1
    fi
    stamp="$version $(cat "$recipe" "$TOOLCHAIN" | sha256sum | cut -c1-16)"
    SOURCE=$(fetch "$source" "$version")
    mkdir -p "$ROOT/share/licences"
    cp "/usr/share/doc/$package/copyright" "$ROOT/share/licences/$name.txt"
    echo "  $source $version" >"$ROOT/share/licences/$name.version"
    [ "$(cat "$cache/stamps/$name" 2>/dev/null)" = "$stamp" ] && return
    BUILD=$cache/build/$name
    export SOURCE BUILD
    if [ "$(cat "$BUILD/.recipe" 2>/dev/null)" != "$stamp $TOOLCHAIN" ]; then # else: interrupted, goes on
        rm -rf "$BUILD" && mkdir -p "$BUILD"
        echo "$stamp $TOOLCHAIN" >"$BUILD/.recipe"
    fi
    echo "Building $name $version for Windows" >&2
    local began=$SECONDS
    if ! bash -euo pipefail "$recipe" >"$cache/build/$name.log" 2>&1; then
        tail -40 "$cache/build/$name.log" >&2
        echo "$name was not built; all of it: $cache/build/$name.log" >&2
        return 1
    fi
    echo "$stamp" >"$cache/stamps/$name"
    echo "Built $name in $((SECONDS - began)) s" >&2
    [ -n "${KEEP_BUILD:-}" ] || rm -rf "$BUILD"
}

[ $# -gt 0 ] || set -- sqlite qt sodium hunspell jpeg qpdf ical qcustomplot catch2
for name in "$@"; do
    build "$name"
done
echo "$ROOT"
