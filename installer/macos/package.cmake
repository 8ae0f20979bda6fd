# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later

# "Fresh Start.app" and the disk image to drag it from. macdeployqt brings Qt into the bundle, with
# the SQLite driver, which no program names.
set(pictures "${PROJECT_SOURCE_DIR}/installer/icons/made/freshstart.icns"
    "${PROJECT_SOURCE_DIR}/installer/icons/made/school-file.icns")
set_source_files_properties(${pictures} TARGET_DIRECTORY freshstart
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(freshstart PRIVATE ${pictures})
set_target_properties(freshstart PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME "Fresh Start"
    MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/installer/macos/Info.plist.in"
    MACOSX_BUNDLE_GUI_IDENTIFIER uk.freshstart.freshstart
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}")

set(bundle "Fresh Start.app")
install(TARGETS freshstart BUNDLE DESTINATION .)
install(TARGETS freshstart-cli RUNTIME DESTINATION "${bundle}/Contents/MacOS")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${bundle}/Contents/Resources")

get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_tools "${qmake}" DIRECTORY)
find_program(MACDEPLOYQT macdeployqt HINTS "${qt_tools}" "${qt_tools}/../tools/Qt6/bin")
if(MACDEPLOYQT)
    # FRESHSTART_SIGN_AS: the Developer ID to sign with, see installer/README.md.
    install(CODE "
        set(app \"\${CMAKE_INSTALL_PREFIX}/${bundle}\")
        execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${app}\"
            \"-executable=\${app}/Contents/MacOS/freshstart-cli\" COMMAND_ERROR_IS_FATAL ANY)
        if(NOT \"\$ENV{FRESHSTART_SIGN_AS}\" STREQUAL \"\")
            execute_process(COMMAND codesign --force --deep --timestamp --options runtime
                --entitlements \"${PROJECT_SOURCE_DIR}/installer/macos/entitlements.plist\"
                --sign \"\$ENV{FRESHSTART_SIGN_AS}\" \"\${app}\" COMMAND_ERROR_IS_FATAL ANY)
        endif()")
else()
    message(STATUS "No macdeployqt: the bundle will not hold Qt and runs on this Mac only")
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "FreshStart-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF) # newer systems have no tool for it
set(CPACK_DMG_VOLUME_NAME "Fresh Start ${PROJECT_VERSION}")
