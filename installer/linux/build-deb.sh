#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build-deb.sh [FOLDER]: makes freshstart_VERSION_ARCHITECTURE.deb in FOLDER (out/packages), for the
# Debian or Ubuntu it is run on. JOBS: how many compilers at once (all processors).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(realpath -m "${1:-$root/out/packages}")
cd "$root"
installer/linux/setup.sh build deb

launcher=()
command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
cmake --preset deb "${launcher[@]}" >/dev/null
cmake --build --preset deb --parallel "${JOBS:-$(nproc)}" --target freshstart freshstart-cli

# Debian wants manuals and changes packed; no time of day in them, so that they come out the same.
made=build/deb/installer/package
mkdir -p "$made" "$folder"
gzip -9nc CHANGELOG.md >"$made/changelog.gz"
version=$(sed -n 's/^project(FreshStart VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
gzip -9nc >"$made/changelog.Debian.gz" <<END
freshstart ($version-1) unstable; urgency=medium

  * What changed stands in changelog.gz.

 -- The Fresh Start authors <authors@freshstart.invalid>  $(date -R -u -r CHANGELOG.md)
END
for page in freshstart freshstart-cli; do
    gzip -9nc "installer/linux/package/$page.1" >"$made/$page.1.gz"
done
(umask 022 && cd build/deb && cpack -G DEB -B "$folder" >cpack.log) || { cat build/deb/cpack.log >&2; exit 1; }
rm -rf "$folder/_CPack_Packages"
ls -l "$folder"/freshstart_*.deb
