#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lets CMake configure as if this were a Mac, with stand-ins for the compiler and the libraries: the
# rules of package.cmake are run, and the Info.plist that would go into the bundle is read. Nothing is
# built. Ends with PASS or FAIL. Needs cmake, ninja and python3.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{bin,include,lib}
for tool in macdeployqt qmake moc otool install_name_tool clang++; do
    printf '#!/bin/sh\nexit 0\n' >"$work/bin/$tool"
    chmod +x "$work/bin/$tool"
done
touch "$work/lib/libsqlite3.dylib" "$work/lib/libsodium.dylib" "$work/lib/libhunspell-1.7.dylib"
mkdir "$work/include/hunspell"
touch "$work/include/hunspell/hunspell.hxx"
touch "$work/include/sodium.h"
echo '#define SQLITE_VERSION "3.40.1"' >"$work/include/sqlite3.h"

cat >"$work/mac.cmake" <<END
set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_SYSTEM_PROCESSOR arm64)
set(CMAKE_CXX_COMPILER $work/bin/clang++)
set(CMAKE_CXX_COMPILER_FORCED TRUE)
set(CMAKE_CXX_COMPILER_ID_RUN TRUE)
set(CMAKE_CXX_COMPILER_ID AppleClang)
set(CMAKE_CXX_COMPILER_VERSION 15.0)
set(CMAKE_CXX_STANDARD_COMPUTED_DEFAULT 17)
set(CMAKE_CXX_COMPILE_FEATURES cxx_std_17 cxx_std_20)
set(CMAKE_CXX20_COMPILE_FEATURES cxx_std_20)
set(CMAKE_INSTALL_NAME_TOOL $work/bin/install_name_tool)
set(CMAKE_OTOOL $work/bin/otool)
set(CMAKE_OSX_SYSROOT /)
set(CMAKE_FIND_ROOT_PATH $work)
END
package() { # NAME VERSION TARGET…
    local name=$1 version=$2 target
    shift 2
    printf 'set(PACKAGE_VERSION %s)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n' "$version" >"$work/${name}ConfigVersion.cmake"
    for target in "$@"; do
        printf 'if(NOT TARGET %s)\nadd_library(%s INTERFACE IMPORTED GLOBAL)\nendif()\n' "$target" "$target"
    done >"$work/${name}Config.cmake"
}
package Qt6 6.4.2 Qt6::Core Qt6::Gui Qt6::Sql Qt6::Widgets Qt6::PrintSupport
cat >>"$work/Qt6Config.cmake" <<END
foreach(tool qmake moc)
    if(NOT TARGET Qt6::\${tool})
        add_executable(Qt6::\${tool} IMPORTED GLOBAL)
        set_target_properties(Qt6::\${tool} PROPERTIES IMPORTED_LOCATION $work/bin/\${tool})
    endif()
endforeach()
set(Qt6Core_VERSION_MAJOR 6)
set(Qt6Core_VERSION_MINOR 4)
macro(qt_standard_project_setup)
endmacro()
function(qt_add_resources)
endfunction()
END
package LibIcal 3.0.16 ical
package qpdf 11.3.0 qpdf::libqpdf
package QCustomPlotQt6 2.1.0 QCustomPlotQt6::QCustomPlotQt6

where=()
for name in Qt6 LibIcal qpdf QCustomPlotQt6; do
    where+=("-D${name}_DIR=$work")
done
if ! cmake -G Ninja -S "$root" -B "$work/build" "-DCMAKE_TOOLCHAIN_FILE=$work/mac.cmake" -DFRESHSTART_TESTS=OFF \
        -DFRESHSTART_PCH=OFF "${where[@]}" "-DSQLite3_INCLUDE_DIR=$work/include" \
        "-DSQLite3_LIBRARY=$work/lib/libsqlite3.dylib" >"$work/log" 2>&1; then
    cat "$work/log"
    echo FAIL
    exit 1
fi
plist="$work/build/bin/Fresh Start.app/Contents/Info.plist"
python3 -c 'import plistlib, sys; print(plistlib.load(open(sys.argv[1], "rb"))["CFBundleIdentifier"])' "$plist"
grep -q 'CPACK_GENERATOR "DragNDrop"' "$work/build/CPackConfig.cmake"
grep -q "$work/bin/macdeployqt" "$work/build/installer/cmake_install.cmake"
grep -q 'Resources/school-file.icns' "$work/build/build.ninja"
echo PASS
