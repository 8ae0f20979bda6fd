#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks without a Mac what can be: the property lists are sound and agree with CMake and each other,
the icons hold every size they should. Ends with PASS or FAIL."""
import pathlib
import plistlib
import re
import struct
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SIDES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
         b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512}


def check(what, good):
    print("ok   " if good else "FAIL ", what)
    return good


def filled():
    version = re.search(r"project\(FreshStart VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text())[1]
    rules = (HERE / "package.cmake").read_text()
    values = {"MACOSX_BUNDLE_EXECUTABLE_NAME": re.search(r'OUTPUT_NAME "(.*)"', rules)[1],
              "MACOSX_BUNDLE_GUI_IDENTIFIER": re.search(r"GUI_IDENTIFIER (\S+)", rules)[1],
              "MACOSX_BUNDLE_SHORT_VERSION_STRING": version, "MACOSX_BUNDLE_BUNDLE_VERSION": version}
    text = (HERE / "Info.plist.in").read_text()
    return re.sub(r"\$\{(\w+)\}", lambda found: values[found[1]], text), version


def icon_sides(path):
    data = path.read_bytes()
    if data[:4] != b"icns" or struct.unpack(">I", data[4:8])[0] != len(data):
        return None
    sides, at = {}, 8
    while at < len(data):
        kind, length = struct.unpack(">4sI", data[at:at + 8])
        picture = data[at + 8:at + length]
        sides[kind] = struct.unpack(">II", picture[16:24]) if picture[:8] == b"\x89PNG\r\n\x1a\n" else None
        at += length
    return sides


def main():
    text, version = filled()
    plist = plistlib.loads(text.encode())
    kind = plist["CFBundleDocumentTypes"][0]
    declared = plist["UTExportedTypeDeclarations"][0]
    results = [
        check("Info.plist is sound and names the version", plist["CFBundleShortVersionString"] == version),
        check("the bundle's name for itself is reversed DNS",
              bool(re.fullmatch(r"[a-z0-9-]+(\.[a-zA-Z0-9-]+){2,}", plist["CFBundleIdentifier"]))),
        check("the kind of file it opens is the one it declares",
              kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]),
        check("a school's file ends in .freshstart",
              declared["UTTypeTagSpecification"]["public.filename-extension"] == ["freshstart"]),
        check("entitlements are sound and ask for nothing",
              plistlib.loads((HERE / "entitlements.plist").read_bytes()) == {}),
    ]
    for name in {plist["CFBundleIconFile"], kind["CFBundleTypeIconFile"], declared["UTTypeIconFile"]}:
        sides = icon_sides(ROOT / "installer/icons/made" / name)
        results.append(check(f"{name} holds all ten pictures in their sizes",
                             sides == {key: (side, side) for key, side in SIDES.items()}))
    print("PASS" if all(results) else "FAIL")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
