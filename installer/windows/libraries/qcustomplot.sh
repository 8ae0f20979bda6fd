# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: qcustomplot
# package: libqcustomplot-dev
mkdir -p "$BUILD/project"
cat >"$BUILD/project/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.22)
project(qcustomplot LANGUAGES CXX)
find_package(Qt6 REQUIRED COMPONENTS Widgets PrintSupport)
set(CMAKE_AUTOMOC ON)
add_library(QCustomPlotQt6 SHARED $SOURCE/qcustomplot.cpp $SOURCE/qcustomplot.h)
target_compile_definitions(QCustomPlotQt6 PRIVATE QCUSTOMPLOT_COMPILE_LIBRARY)
target_link_libraries(QCustomPlotQt6 PRIVATE Qt6::Widgets Qt6::PrintSupport)
install(TARGETS QCustomPlotQt6)
install(FILES $SOURCE/qcustomplot.h DESTINATION include)
END
cmake -G Ninja -S "$BUILD/project" -B "$BUILD/made" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$ROOT/lib/cmake/Qt6/qt.toolchain.cmake" \
    -DQT_CHAINLOAD_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_INSTALL_PREFIX="$ROOT"
ninja -C "$BUILD/made" -j "$JOBS"
cmake --install "$BUILD/made" --strip
