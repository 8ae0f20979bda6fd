#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_summary.py RESULT.xml: how many cases passed, how many want a program of Linux that is not there
(pdftotext, qpdf, python3), and the names of those that failed for another reason: ends with 1 then."""
import sys
import xml.etree.ElementTree as tree

MISSING = ("findExecutable", "waitForFinished()", "waitForStarted()", "there is no qpdf")


def words_of(case):
    parts = []
    for kind in ("failure", "error"):
        for found in case.findall(kind):
            parts.append((found.get("message") or "") + (found.text or ""))
    return parts


def main(path):
    try:
        root = tree.parse(path).getroot()
    except (OSError, tree.ParseError) as error:
        print(f"no result: {error}")
        return 1
    cases, wanting, failed = set(), set(), set()
    for case in root.iter("testcase"):
        name = (case.get("classname", "") + ": " + case.get("name", "").split("/")[0]).strip()
        cases.add(name)
        wrong = words_of(case)
        said = "".join(wrong) + "".join(out.text or "" for out in case.findall("system-out"))
        if wrong:
            (wanting if any(word in said for word in MISSING) else failed).add(name)
    wanting -= failed
    passed = len(cases) - len(failed) - len(wanting)
    print(f"{path.rsplit('/', 1)[-1][:-4]}: {passed} of {len(cases)} cases passed, "
          f"{len(wanting)} want a program that is not there")
    for name in sorted(failed):
        print("  failed:", name)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
