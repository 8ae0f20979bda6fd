#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# stage.sh ROOT FOLDER EXE…: puts into FOLDER what runs on a Windows without anything else: the
# programs, Qt's plugins, every DLL that one of them names (read with objdump), licences and notices.
# There is no windeployqt for a cross-built Qt. The SQLite driver is a plugin: no DLL names it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$1
folder=$2
shift 2
triplet=x86_64-w64-mingw32

rm -rf "$folder"
mkdir -p "$folder"/{platforms,sqldrivers,styles,imageformats,licences}
cp "$@" "$folder/"
plugins=$root/plugins
cp "$plugins/platforms/qwindows.dll" "$folder/platforms/"
cp "$plugins/sqldrivers/qsqlite.dll" "$folder/sqldrivers/"
cp "$plugins/styles/qwindowsvistastyle.dll" "$folder/styles/"
mkdir -p "$folder/hunspell" # the British dictionary
cp /usr/share/hunspell/en_GB.{aff,dic} "$folder/hunspell/"
cp "$plugins"/imageformats/{qjpeg,qico,qgif}.dll "$folder/imageformats/"
if [ -n "${STAGE_OFFSCREEN:-}" ]; then # for the tests
    cp "$plugins/platforms/qoffscreen.dll" "$folder/platforms/"
fi

runtime=$(dirname "$("$triplet-g++-posix" -print-file-name=libstdc++-6.dll)")
places=("$root/bin" "$root/lib" "$runtime" "/usr/$triplet/lib" "/usr/$triplet/bin")
# What every Windows 10 has.
system='^(kernel32|user32|gdi32|shell32|ole32|oleaut32|advapi32|comdlg32|comctl32|winspool\.drv|msvcrt|ws2_32|imm32|shlwapi|shcore|dwmapi|uxtheme|winmm|version|userenv|netapi32|mpr|authz|crypt32|bcrypt|dwrite|d2d1|d3d9|d3d11|dxgi|setupapi|wtsapi32|rpcrt4|ntdll|api-ms-win-[a-z0-9-]+|secur32|usp10)(\.dll)?$'
todo=$(find "$folder" -name '*.dll' -o -name '*.exe')
while [ -n "$todo" ]; do
    next=
    for file in $todo; do
        for dll in $("$triplet-objdump" -p "$file" | awk '/DLL Name:/{print $3}'); do
            [ -e "$folder/$dll" ] && continue
            from=
            for place in "${places[@]}"; do
                [ -e "$place/$dll" ] && from=$place/$dll && break
            done
            if [ -n "$from" ]; then
                cp "$from" "$folder/$dll"
                next="$next $folder/$dll"
            elif ! grep -qiE "$system" <<<"$dll"; then
                echo "${file##*/} needs $dll, which is neither ours nor known to be part of Windows" >&2
                exit 1
            fi
        done
    done
    todo=$next
done
find "$folder" \( -name '*.dll' -o -name '*.exe' \) -exec "$triplet-strip" -s {} +

cp "$here/../../LICENSE" "$folder/licences/Fresh Start (GPL-3).txt"
cp /usr/share/common-licenses/LGPL-3 "$folder/licences/LGPL-3.txt"
cp "$root"/share/licences/*.txt "$folder/licences/"
rm -f "$folder/licences/catch2.txt" # only in the tests
cp /usr/share/doc/hunspell-en-gb/copyright "$folder/licences/dictionary en_GB.txt"
cp /usr/share/doc/libz-mingw-w64-dev/copyright "$folder/licences/zlib.txt"
cp /usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright "$folder/licences/gcc runtime.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$folder/licences/mingw-w64.txt"
{
    sed '/^@LIBRARIES@$/,$d' "$here/NOTICES.txt.in"
    (cd "$root/share/licences" && cat -- $(ls -- *.version | grep -v catch2))
    sed '1,/^@LIBRARIES@$/d' "$here/NOTICES.txt.in"
} | sed 's/$/\r/' >"$folder/licences/NOTICES.txt"
