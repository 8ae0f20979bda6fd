#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""file_list.py FOLDER OUTPUT: two NSIS macros, one that puts down each file of FOLDER, one that takes
away exactly those, and each folder only if it is empty then: whatever else somebody keeps there stays."""
import pathlib
import sys


def main(folder, output):
    files = sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_file())
    folders = sorted({p.parent for p in files if p.parent != pathlib.Path(".")})
    put, take = ["!macro PutFiles"], ["!macro TakeFiles"]
    for where in [pathlib.Path("."), *folders]:
        target = pathlib.PureWindowsPath("$INSTDIR", where)
        put.append(f'  SetOutPath "{target}"')
        for file in files:
            if file.parent == where:
                put.append(f'  File "${{STAGE}}/{file.as_posix()}"')
                take.append(f'  Delete "{target / file.name}"')
    for where in reversed(folders):
        take.append(f'  RMDir "{pathlib.PureWindowsPath("$INSTDIR", where)}"')
    size = sum((folder / file).stat().st_size for file in files) // 1024
    lines = [*put, "!macroend", *take, "!macroend", f"!define KILOBYTES {size}"]
    output.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
