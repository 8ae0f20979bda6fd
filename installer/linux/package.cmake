# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where freedesktop.org wants things, and the .deb (build-deb.sh).
include(GNUInstallDirs)
set(material "${CMAKE_CURRENT_SOURCE_DIR}/linux/package")
set(icons "${CMAKE_CURRENT_SOURCE_DIR}/icons")
set(made "${CMAKE_CURRENT_BINARY_DIR}/package")

install(TARGETS freshstart freshstart-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${material}/freshstart.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${material}/freshstart-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME freshstart.xml)
foreach(size 16 20 24 32 40 48 64 128 256 512)
    set(folder "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}")
    install(FILES "${icons}/made/freshstart-${size}.png" DESTINATION "${folder}/apps" RENAME freshstart.png)
    install(FILES "${icons}/made/school-file-${size}.png" DESTINATION "${folder}/mimetypes"
        RENAME application-x-freshstart-school.png)
endforeach()
set(folder "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable")
install(FILES "${icons}/freshstart.svg" DESTINATION "${folder}/apps")
install(FILES "${icons}/school-file.svg" DESTINATION "${folder}/mimetypes"
    RENAME application-x-freshstart-school.svg)

# The day it was made; SOURCE_DATE_EPOCH, where it is set, says another.
string(TIMESTAMP FRESHSTART_RELEASE_DATE "%Y-%m-%d" UTC)
configure_file("${material}/metainfo.xml.in" "${made}/uk.freshstart.freshstart.metainfo.xml" @ONLY)
install(FILES "${made}/uk.freshstart.freshstart.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

install(FILES "${material}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/freshstart")
# build-deb.sh packs these; a plain build does without.
foreach(page changelog.gz:doc/freshstart changelog.Debian.gz:doc/freshstart freshstart.1.gz:man/man1 freshstart-cli.1.gz:man/man1)
    string(REPLACE ":" ";" page "${page}")
    list(GET page 0 name)
    list(GET page 1 where)
    install(FILES "${made}/${name}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${where}" OPTIONAL)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Fresh Start authors <authors@freshstart.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened while running and no shlibdeps sees: Qt's SQLite driver and the type of the paper;
# qt6-qpa-plugins so that the command line prints without a display.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, fonts-liberation | fonts-liberation2")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-en-gb, qt6-wayland, fonts-dejavu-core, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Keeps suspensions, welcome back meetings and exclusion prevention meetings
 of a school in England in one file on its own computer, works out the days
 and the deadlines, and prints the letters and records that get signed.")
