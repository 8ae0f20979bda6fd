# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Icon, version and manifest of a program for Windows; nothing elsewhere.
function(freshstart_windows_resources program description)
    if(NOT WIN32)
        return()
    endif()
    configure_file("${PROJECT_SOURCE_DIR}/installer/windows/program.rc.in"
        "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc" @ONLY)
    target_sources(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
    if(MSVC)
        target_sources(${program} PRIVATE "${PROJECT_SOURCE_DIR}/installer/windows/freshstart.manifest")
    endif()
endfunction()
